import { editDistance } from '../../locale/edit-distance.js';
import { findAttendeeStatus, findRole } from '../../locale/headings.js';
import type { Fault } from './yaml/problem-list.js';
import { backtick } from './yaml/quote.js';

/** Finds what is wrong with a scalar as written; null where nothing is. */
export type FindFault = (text: string) => Fault | null;

/** @param synonyms other words for the values, to be proposed */
export function oneOf(
  name: string,
  values: readonly string[],
  synonyms: Readonly<Record<string, string>> = {},
): FindFault {
  return (text) => {
    if (values.includes(text.trim())) return null;
    const word = text.trim().toLowerCase();
    const synonym = Object.hasOwn(synonyms, word) ? synonyms[word] : undefined;
    const meant = synonym ?? values.find((value) => value.length > 4 && editDistance(word, value, 2) <= 2);
    const message = `Unexpected ${name} ${backtick(text)}, expected ${listValues(values)}`;
    const replacement = synonym ?? values.find((value) => value.length > 4 && editDistance(word, value, 1) === 1);
    return { rule: 'front-matter/type', message, hint: meant && `write \`${meant}\``, replacement };
  };
}

const roles = ['chair', 'secretary', 'member', 'guest', 'observer'] as const;
const statuses = ['present', 'remote', 'excused', 'absent'] as const;

/** The values themselves, or the words of the catalogue for them. */
export const findRoleFault: FindFault = (text) => {
  const fault = readRole(text) === null ? oneOf('role', roles)(text) : null;
  return (
    fault && { ...fault, hint: fault.hint ?? `write \`function: ${text.trim()}\` for what is no role in the meeting` }
  );
};

export const findAttendeeStatusFault: FindFault = (text) =>
  readAttendeeStatus(text) === null ? oneOf('status', statuses)(text) : null;

export function readRole(text: string) {
  return roles.find((role) => role === text.trim().toLowerCase()) ?? findRole(text);
}

export function readAttendeeStatus(text: string) {
  return statuses.find((status) => status === text.trim().toLowerCase()) ?? findAttendeeStatus(text);
}

export const findEmailFault: FindFault = (text) => {
  if (/^[^\s@<>()[\],;:"']+@[^\s@<>()[\],;:"'.]+(?:\.[^\s@<>()[\],;:"'.]+)+$/u.test(text.trim())) return null;
  const [inside] = /[^\s@<>()[\],;:"']+@[^\s@<>()[\],;:"']+\.[^\s@<>()[\],;:"'.]+/u.exec(text.slice(0, 1000)) ?? [];
  return {
    rule: 'front-matter/type',
    message: `Unexpected address ${backtick(text)}, expected an e-mail address`,
    hint: inside === undefined ? 'write it as in `amina.sow@example.org`' : `write \`${inside}\` alone`,
  };
};

export const findCountFault: FindFault = (text) => {
  if (/^[1-9]\d{0,5}$/.test(text.trim())) return null;
  return {
    rule: 'front-matter/type',
    message: `Unexpected count ${backtick(text)}, expected a whole number from 1`,
    hint: 'write how many people the entry stands for, as in `count: 12`',
  };
};

export const findFlagFault: FindFault = (text) => {
  const word = text.trim();
  if (word === 'true' || word === 'false') return null;
  const yes = /^(?:true|yes|oui|y|o|on|vrai|نعم)$/i.test(word);
  const no = /^(?:false|no|non|n|off|faux|لا)$/i.test(word);
  return {
    rule: 'front-matter/type',
    message: `Unexpected ${backtick(text)}, expected \`true\` or \`false\``,
    hint: yes ? 'write `true`' : no ? 'write `false`' : undefined,
    replacement: yes ? 'true' : no ? 'false' : null,
  };
};

export const findUrlFault: FindFault = (text) => {
  if (/^(?:https?:\/\/[^\s/]\S*|mailto:\S[^\s@]*@\S+)$/i.test(text.trim())) return null;
  return {
    rule: 'front-matter/type',
    message: `Unexpected address ${backtick(text)}, expected one that begins with \`https://\``,
    hint: /^[\w-]+(?:\.[\w-]+)+(?:\/\S*)?$/.test(text.trim())
      ? `write \`https://${text.trim()}\`, or \`file:\` for a file beside this one`
      : 'write `file:` for a file of the repository',
  };
};

export const findTimezoneFault: FindFault = (text) => {
  const name = text.trim();
  if (isTimezone(name)) return null;
  const city = name.replace(/\s+/g, '_').toLowerCase();
  const near = Intl.supportedValuesOf('timeZone').find((zone) => zone.toLowerCase().endsWith(`/${city}`));
  return {
    rule: 'front-matter/type',
    message: `Unexpected time zone ${backtick(text)}, expected an IANA name`,
    hint: `write ${near ? `\`${near}\`` : 'a name such as `Africa/Tunis`'}`,
  };
};

function isTimezone(name: string): boolean {
  if (!/^[A-Za-z][A-Za-z0-9_+/-]*$/.test(name)) return false;
  // Ten times as fast as a formatter, but without the other names of a zone (`Asia/Kolkata`).
  if (Intl.supportedValuesOf('timeZone').includes(name)) return true;
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return true;
  } catch {
    return false;
  }
}

function listValues(values: readonly string[]): string {
  const quoted = values.map((value) => `\`${value}\``);
  return `${quoted.slice(0, -1).join(', ')} or ${quoted.at(-1)}`;
}
