import type { Block, PrintableMeeting, Text } from '../model/meeting.js';
import { partsOfMeeting } from '../text/parts-of-meeting.js';
import { plainText } from './markdown/plain-text.js';

/** The words of names that the document is known to have: of people, organizations, presenters, owners. */
export function properNames(meeting: PrintableMeeting): ReadonlySet<string> {
  const { attendees, organization, agenda } = meeting;
  const texts: (Text | null)[] = [
    organization,
    ...attendees.flatMap((attendee) => [attendee.name, attendee.organization, attendee.proxy]),
    ...agenda.map(({ presenter }) => presenter),
    ...partsOfMeeting(meeting).flatMap(({ blocks }) => blocks.flatMap(ownersIn)),
  ];
  const forms = texts.flatMap((text) => [...(text?.forms.values() ?? [])]);
  return new Set(forms.flatMap((form) => plainText(form).match(/\p{Lu}\p{L}+/gu) ?? []));
}

function ownersIn(block: Block): readonly Text[] {
  return block.kind === 'actions' ? block.items.flatMap(({ cells }) => cells.flatMap(({ owners }) => owners)) : [];
}
