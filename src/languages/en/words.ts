import type { MeetingWords } from '../meeting-words.js';

export const words: MeetingWords = {
  parts: {
    discussion: `
      Discussion, Discussions, The discussion, Key discussion point, Discussion point, Discussion points,
      Points of discussion, Points discussed, Main points of discussion, Main discussion points,
      Main points discussed, Main points, Key points, Key points of discussion, Key points discussed,
      Highlights of the discussion, Discussion highlights, Discussion summary, Summary of discussion,
      Summary of the discussion, Summary of discussions, Discussion notes, Debate, Deliberations, Deliberation`,
    decisions: `
      Decision, The decision, The decisions, Decision(s) taken, Decisions taken, Decision made, Decisions made,
      Decision adopted, Decisions adopted, Decisions reached, Record of decision, Record of decisions,
      Decision points, Decision point, Resolution, Resolutions, Resolution adopted, Resolutions adopted`,
    actions: `
      Actions, Action item, Action point, Action points, Action list, Action plan, Action register,
      Actions arising, Actions agreed, Agreed actions, Agreed action, Actions required, Action required,
      Actions to be taken, Action to be taken, Actions to take, Actions taken forward, Follow-up actions,
      Follow-up action, Follow-up items, Follow-up measures, To do, To-dos, To-do list, Tasks, Task, Task list`,
    'follow-up': `
      Follow-up, Follow-ups, Following up, Matters arising, Matter arising, Matters arising from the minutes,
      Matters arising from the previous minutes, Matters arising from the last meeting,
      Matters arising from the previous meeting, Business arising, Business arising from the minutes,
      Business arising from the previous minutes, Follow-up of action items, Follow-up on actions,
      Follow-up of actions, Follow-up on action points, Follow-up of action points, Follow-up on decisions,
      Follow-up of decisions, Follow-up on the previous meeting, Follow-up from the previous meeting,
      Follow-up from the last meeting, Follow-up to the previous meeting, Follow-up to the last meeting,
      Action items from the previous meeting, Action items from the last meeting,
      Action points from the previous meeting, Action points from the last meeting,
      Actions from the previous meeting, Actions from the last meeting, Review of action items,
      Review of action points, Review of actions, Review of previous action items, Review of previous actions,
      Previous action items, Previous actions, Status of action items, Status of action points, Status of actions,
      Unfinished business, Outstanding items, Outstanding actions`,
    information: `
      Information, Information item, Information point, Information points, Points of information,
      Item for information, Items for information, For information, For your information, Communications`,
  },
  sections: {
    agenda: `
      The agenda, Agenda items, Agenda of the meeting, Meeting agenda, Items on the agenda, Agenda topics,
      Draft agenda, Proposed agenda, Provisional agenda, Order of business, Order of the day, Orders of the day`,
    attendance: `
      Attendees, Attendee, Attendance list, List of attendees, Participants, Participant, List of participants,
      Participation, Members present, Those present, Persons present, People present, Also present, In attendance,
      Presents`,
    annexes: `
      Annex, Annexe, List of annexes, Appendix, Appendices, Appendixes, Attachment, Attachments, Enclosure,
      Enclosures`,
    signatures: 'Signature, Signatory, Signatories, Signed by',
    closing: `
      Closing, Closing of the meeting, Closure, Closure of the meeting, Close, Close of the meeting,
      Close of meeting, End of the meeting, End of meeting, Adjournment of the meeting, Meeting adjourned,
      Adjourned, Adjourn`,
  },
  columns: {
    number: '#, Nos., Nr, Num., Number, Numbers, Ref. no., Item no., Action no., S/N, Serial no.',
    action: `
      Actions, Action item, Action items, Action point, Action points, Action required, Actions required,
      Action to be taken, Actions to be taken, Action to take, Actions to take, Agreed action, Agreed actions,
      Action agreed, Actions agreed, Description of action, Description of the action, Action description,
      Follow-up action, Follow-up actions, Follow-up item, Follow-up items, Follow-up measures, Task, Tasks, To do,
      To-dos, What to do, What needs to be done, What is to be done, What must be done, What action, What actions,
      Which action, Action to do, Things to do, Task description, Description of task, Description of the task,
      Action/task, Actions/tasks, Task/action, Proposed action, Proposed actions, Assigned task, Assigned tasks,
      Task assigned, Tasks assigned`,
    matter: `
      What, Measure, Measures, Description, Item, Item description, Topic, Subject, Activity, Activities, Deliverable,
      Deliverables, Recommendation, Recommendations, Commitment, Commitments`,
    owner: `
      Owners, Action owner, Action owners, Owned by, Responsible, Responsibility, Responsibilities,
      Responsible person, Responsible persons, Responsible people, Responsible party, Responsible parties,
      Responsible agency, Responsible agencies, Responsible person/agency, Responsible persons/agencies,
      Responsible organization, Responsible organisation, Responsible organizations, Responsible organisations,
      Responsible entity, Responsible entities, Responsible office, Responsible unit, Person responsible,
      Persons responsible, People responsible, Agency responsible, Agencies responsible, Person/agency responsible,
      Persons/agencies responsible, People/agencies responsible, Assigned to, Assigned, Assignee, Assignees,
      Action by, By whom, Lead, Leads, Lead agency, Focal point, Focal points, Who, OPI, Who is responsible,
      Who's responsible, Who will do it, Who does it, Who is in charge, By who, To whom, Responsible individual,
      Responsible staff, Responsible team, Responsible member, Responsible department, Responsible officer,
      Name of responsible person, Name of person responsible, Accountable, Accountable person, In charge,
      Person in charge, Persons in charge, People in charge, Point person, Point of contact, Lead person,
      Lead organization, Lead organisation, Lead entity, Lead partner, Lead department, Lead member, Leader, Led by,
      Task owner, Task lead, Action lead, Action holder, Action officer, Actioned by, Owner/lead, Lead/owner,
      Assigned person, Person assigned, Allocated to, Delegated to, Focal person, DRI`,
    due: `
      Due, Dues, Due dates, Due by, Due on, Date due, Deadline, Deadlines, Target date, Target dates, Completion date,
      Target completion date, Expected completion date, Timeline, Timelines, Timeframe, Time frame, By when, When,
      By what date, By which date, When is it due, When due, Due when, Until when, Until, Before when, Deadline date,
      Date of completion, To be completed by, Complete by, Finish by, Finish date, End date, Date needed, Needed by,
      Required by, Expected by, Expected date, Target completion, Target deadline, Delivery date, Time limit,
      Timescale, Timing, Due date/time, ETA`,
    status: `
      Statuses, State, Progress, Status update, Current status, State of progress, Progress status,
      What is the status, Status of action, Status of the action, Action status, State of play`,
  },
  statuses: {
    open: `
      Opened, To do, Todo, Not started, Not yet started, Not begun, New, Pending, Outstanding, Planned, Upcoming,
      Not done`,
    'in-progress': `
      Ongoing, On-going, Underway, Under way, Started, Begun, In process, In hand, WIP, Work in progress,
      Partially done, Partly done, Partially completed`,
    done: `
      Completed, Complete, Closed, Finished, Achieved, Accomplished, Implemented, Executed, Resolved, Fulfilled,
      Carried out`,
    cancelled: 'Canceled, Dropped, Abandoned, Withdrawn, Discontinued, No longer needed, Removed',
    postponed: 'Deferred, Delayed, On hold, Suspended, Rescheduled, Adjourned, Tabled, Moved',
  },
  roles: {
    chair: `
      Chairperson, Chairman, Chairwoman, Co-chair, Cochair, Co-chairperson, President, Presiding, Facilitator,
      Moderator`,
    secretary: `
      Secretariat, Recording secretary, Minute taker, Minutes taker, Note taker, Scribe, Minute secretary`,
    member: 'Member, Members, Participant',
    guest: 'Guests, Invitee, Invited, Invited guest',
    observer: 'Observers, Observing',
  },
  attendeeStatuses: {
    present: 'In person, On site, Onsite, In the room, Attending, Attended',
    remote: `
      Remotely, Online, On-line, Virtual, Virtually, By video, By videoconference, Videoconference,
      Via videoconference, By phone, By telephone, Teleconference, By teleconference, Dial-in, Dialled in,
      Dialed in`,
    excused: 'Apologies, Apology, Regrets, Sent regrets, Sent apologies, With apologies, Excused absence',
    absent: 'Absence, Not present, Missing, Unexcused, Not excused',
  },
  noneMarks: 'N/A, n.a., not applicable, nil, none, nothing, nothing to report, nothing to note',
  nonePhrases: {
    decisions: `
      No decision, No decision taken, No decisions taken, No decision made, No decisions made, No decision reached,
      No decisions reached, No decision was taken, No decisions were taken, No decision was made,
      No decisions were made, No decision was reached, No decisions were reached, No decision required,
      No decisions required, No decision needed, No decision at this time, No decisions at this time,
      No formal decision, No formal decisions, No decision today, No decision on this item,
      No decision was taken on this item, No decisions to report, No decisions recorded, No decisions were recorded,
      There was no decision, There were no decisions, There are no decisions, Nothing decided, Nothing was decided,
      Nothing to decide, No resolution, No resolutions, No resolution adopted, No resolutions adopted,
      No resolution was adopted, No resolutions were adopted, None taken, None made, None were taken, None were made,
      None adopted, None at this time`,
    actions: `
      No action, No actions, No action required, No actions required, No action is required, No actions are required,
      No action needed, No actions needed, No action is needed, No action to take, No actions to take,
      No action taken, No actions taken, No action was taken, No actions were taken, No action agreed,
      No actions agreed, No actions were agreed, No action was agreed, No action arising, No actions arising,
      No further action, No further actions, No further action required, No further action is required,
      No action item, No action point, No action points, No action items at this time, No actions at this time,
      No action planned, No actions planned, No follow-up, No follow-up required, No follow-up is required,
      No follow-up actions, No tasks, No task, Nothing to do, There are no actions, There were no actions,
      There are no action items, There were no action items, There are no action points, There were no action points,
      None required, None arising, None agreed`,
  },
  figureLabels: `no, nos., number, numbers, item, items, article, annex, appendix, section, sec., page, pages, table,
    figure, fig., phase, room, lot, resolution, decision, action, version, tel., para., ch.`,
  unitWords: `am, pm, a.m., p.m., noon, percent, per cent, pct, hundred, thousand, million, billion, trillion, year,
    years, month, months, week, weeks, day, days, hour, hours, minute, minutes, second, seconds, euro, euros,
    dollar, dollars, pound, pounds, franc, francs, dinar, dinars, dirhams, ouguiyas, cents, litres, liters,
    tonnes, tons, hectares, metres, meters, kilometres, kilometers, miles, ft, in, lb, lbs, oz`,
  presenterStops: `
    continued, contd, cont'd, cont., concluded, conclusion, end, vote, for vote, voting, ballot, decision,
    decisions, for decision, information, for information, for info, for your information, FYI, discussion,
    for discussion, approval, for approval, adoption, for adoption, for action, action, for advice,
    for endorsement, endorsement, for consideration, consideration, for comment, consultation, for consultation,
    for noting, to note, update, presentation, for presentation, follow-up, in camera, closed session,
    open session, public session, public, private, closed, confidential, deferred, postponed, cancelled, canceled,
    added, added item, new, new item, urgent, optional, if needed, if required, if time permits, time permitting,
    as required, provisional, tentative, draft, reminder, verbal, oral, verbal update, recap`,
};
