import { expect, it } from 'vitest';
import { looksLikeMeeting } from '../../src/meetings/looks-like-meeting.js';

it.each([
  ['the two fields', '---\ndate: 2024-03-12\nattendees: [Léa]\n---\n'],
  ['a list below its key', '---\r\nattendees:\r\n  - Léa\r\n"date" : 2024-03-12\r\n---\r\n'],
  ['front matter that is never closed', '---\ndate: 2024-03-12\nattendees: [Léa]\n'],
  ['front matter closed by dots', '---\ndate: 2024-03-12\nattendees: [Léa]\n...\n'],
  ['a byte order mark', '\ufeff---\ndate: x\nattendees: [Léa]\n---\n'],
  ['a language that will be refused', '---json\n{ "date": "2024-03-12", "attendees": ["Léa"] }\n---\n'],
  ['a flow mapping', '---\n{ date: 2024-03-12, attendees: [Léa] }\n---\n'],
])('%s make a meeting file', (_, head) => {
  expect(looksLikeMeeting(head)).toBe(true);
});

it.each([
  ['no front matter', '# Notes\n\ndate: 2024-03-12\nattendees: Léa\n'],
  ['front matter further down', 'Notes\n---\ndate: x\nattendees: y\n---\n'],
  ['a post with a date', '---\ntitle: Post\ndate: 2024-03-12\n---\n\nattendees: nobody\n'],
  ['the fields of another field', '---\nevent:\n  date: 2024-03-12\n  attendees: [Léa]\n---\n'],
  ['names that begin alike', '---\ndate_created: x\nattendees-count: 3\n---\n'],
])('%s make none', (_, head) => {
  expect(looksLikeMeeting(head)).toBe(false);
});

it('fields that the configuration gives count', () => {
  expect(looksLikeMeeting('---\ndate: 2024-03-12\n---\n', ['attendees', 'room'])).toBe(true);
});
