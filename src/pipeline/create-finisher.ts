import { basename, parse } from 'node:path';
import { hash } from '../basics/hash.js';
import { version } from '../basics/version.js';
import { makeNextMeetingEvent } from '../calendar/next-meeting-event.js';
import type { CheckedMeeting } from '../check.js';
import type { Attachment } from '../finish/attach-files.js';
import { describeMeeting } from '../finish/describe-meeting.js';
import type { FinishDetails } from '../finish/finish-pdf.js';
import type { Host } from '../host.js';
import { locate } from '../io/locate.js';
import { boundsOf } from '../io/places.js';
import { readAtMost } from '../io/read-at-most.js';
import { maxFileBytes } from '../io/read-image.js';
import { getLocale } from '../locale/locale.js';
import type { MeetingInput } from '../meetings/meeting-input.js';
import type { Fingerprint, MeetingFingerprint } from '../model/fingerprint.js';
import type { LanguageTag, PrintableMeeting } from '../model/meeting.js';
import { severityOf } from '../model/problem.js';
import { UserError } from '../model/user-error.js';
import type { BuildOptions } from '../options.js';
import { blankComments } from '../parse/blank-comments.js';
import { plainText } from '../render/markdown/plain-text.js';
import type { PageOutline } from '../render/read-page.js';
import type { RenderedPage } from '../render/render-meeting.js';
import { judgeAddress } from '../text/judge-address.js';
import { chooseLanguages } from './choose-languages.js';

/** A meeting that is being printed. */
export interface MeetingInPrint {
  readonly input: MeetingInput;
  readonly checked: CheckedMeeting;
  readonly meeting: PrintableMeeting;
  readonly page: RenderedPage;
  /** What was known of it before it was read; null where nothing was. */
  readonly fingerprint: MeetingFingerprint | null;
  /** The paths that it asked for. */
  readonly asked: ReadonlySet<string>;
}

/** What it takes to make of a print the PDF that is sent and kept. */
export interface Finishing {
  readonly details: FinishDetails;
  /** What the user should know. */
  readonly notes: readonly string[];
  /** The template that was printed, as it was named; null for the built-in one. */
  readonly template: string | null;
}

/** Makes ready, while a meeting is printed, what finishes its print. */
export type PrepareFinish = (meeting: MeetingInPrint) => Promise<Finishing>;

/** @throws UserError where `SOURCE_DATE_EPOCH` is no number of seconds */
export function createFinisher(host: Host, options: Pick<BuildOptions, 'languages' | 'template'>): PrepareFinish {
  const epoch = readEpoch(host.env.SOURCE_DATE_EPOCH);
  return async ({ input, checked, meeting, page, fingerprint, asked }) => {
    const languages = chooseLanguages(options.languages, meeting.languages, input.path);
    const labels = Object.fromEntries(input.configuration.config.labels);
    const locale = (tag: LanguageTag) => getLocale(tag, labels[tag]);
    const metadata = describeMeeting(meeting, {
      languages,
      locale,
      producer: `minutes ${version}`,
      epoch,
      source: input.absolute === null ? null : basename(input.absolute),
    });
    const document = identify([metadata.publishers, metadata.reference, ...metadata.title.values(), metadata.date]);
    const stamp = readUtc(metadata.created);
    const event = makeNextMeetingEvent(meeting, { languages, id: document, stamp });
    const eventName = languages.map((tag) => locale(tag).label('next-meeting')).join(' – ');
    const title = [...new Set(metadata.title.values())].join(' – ');
    const attachments = giveNames([
      ...attachSources(checked, title),
      ...attachEvent(event, eventName),
      ...(await attachAnnexes(host, input, meeting)),
    ]);
    const instance =
      chooseFingerprint(fingerprint, asked, checked) ??
      identify([version, page.html, ...attachments.map(({ name, content }) => [name, hash(content)])]);
    const notes = [...findHarmfulLinks(page.outline)].map(
      (address) => `the link to \`${shorten(address)}\` on the page of \`${input.path}\` was taken off, its text stays`,
    );
    const details = { page: page.outline, metadata, identifiers: { document, instance }, attachments };
    return { details, notes, template: options.template ?? meeting.template };
  };
}

/** None where something was asked for that the fingerprint does not know of: such a PDF is always made anew. */
function chooseFingerprint(
  known: MeetingFingerprint | null,
  asked: ReadonlySet<string>,
  { files }: CheckedMeeting,
): Fingerprint | null {
  if (known === null || !known.isCacheable || [...asked].some((path) => !known.references.has(path))) return null;
  const isWarned = files.some(({ messages }) => messages.some((message) => severityOf(message) === 'warning'));
  return isWarned ? known.fingerprints.warned : known.fingerprints.clean;
}

function shorten(address: string): string {
  return address.length > 80 ? `${address.slice(0, 79)}…` : address;
}

/** The addresses that a template makes links to though none may be followed: what the meeting links to was judged before. */
function findHarmfulLinks({ links }: PageOutline): Set<string> {
  const harmful = links.filter(({ address }) => !address.startsWith('#') && judgeAddress(address) !== 'live');
  return new Set(harmful.map(({ address }) => address));
}

/** Reproducible builds set the date of what they make (https://reproducible-builds.org/specs/source-date-epoch/). */
function readEpoch(value: string | undefined): number | null {
  if (value === undefined || value === '') return null;
  // A PDF's dates have four digits for the year.
  if (/^\d{1,11}$/.test(value)) return Number(value);
  throw new UserError(`Unexpected \`SOURCE_DATE_EPOCH\` \`${value}\`, expected seconds since 1970`, {
    exitCode: 2,
    hint: 'write a whole number, as in `SOURCE_DATE_EPOCH=1700000000`, or unset it',
  });
}

/** Two files of one name, from different folders, get different ones. */
function giveNames(attachments: readonly Attachment[]): Attachment[] {
  const taken = new Set<string>();
  return attachments.map((attachment) => {
    let name = plainName(attachment.name);
    const { name: stem, ext } = parse(name);
    for (let count = 2; taken.has(name); count++) name = `${stem} (${count})${ext}`;
    taken.add(name);
    return { ...attachment, name };
  });
}

/** A name without what hides its end, or leads to another folder where it is saved. */
function plainName(name: string): string {
  return name.replace(/[\p{Cc}\p{Zl}\p{Zp}\p{Bidi_Control}]/gu, '').replace(/[\\:]/g, '_') || 'file';
}

/** The source and its translation files, without their comments. */
function attachSources({ files }: CheckedMeeting, title: string): Attachment[] {
  return files.map((file) => ({
    name: basename(file.path ?? '') || 'meeting.md',
    type: 'text/markdown',
    relationship: 'Source',
    description: title,
    content: Buffer.from(blankComments(String(file))),
  }));
}

function attachEvent(event: string | null, description: string): Attachment[] {
  if (event === null) return [];
  const content = Buffer.from(event);
  return [{ name: 'next-meeting.ics', type: 'text/calendar', relationship: 'Data', description, content }];
}

/** A time without a zone is taken for one of universal time. */
function readUtc(time: string): Date {
  return new Date(time.endsWith('Z') ? time : `${time}Z`);
}

async function attachAnnexes(
  host: Host,
  { place, path }: MeetingInput,
  meeting: PrintableMeeting,
): Promise<Attachment[]> {
  const attachments: Attachment[] = [];
  for (const { file, title } of meeting.annexes) {
    if (file === null) continue;
    const located = await locate(host.files, boundsOf(place), file);
    const content = typeof located === 'string' ? located : await readAtMost(host.files, located.real, maxFileBytes);
    if (content === 'not-a-file') continue;
    if (typeof content === 'string') {
      const reason = content === 'too-large' ? 'is larger than 20 MB' : 'is no longer there';
      throw new UserError(`The annex \`${file}\` of \`${path}\` ${reason}`, {
        exitCode: 2,
        hint: 'name its address (`url`) in place of the file',
      });
    }
    const [form] = title.forms.values();
    attachments.push({
      name: basename(file),
      type: 'application/octet-stream',
      relationship: 'Supplement',
      description: form === undefined ? basename(file) : plainText(form),
      content,
    });
  }
  return attachments;
}

/** 128 bits that depend on all the values. */
function identify(values: unknown): string {
  return hash(JSON.stringify(values)).slice(0, 32);
}
