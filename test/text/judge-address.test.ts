import { expect, it } from 'vitest';
import { judgeAddress } from '../../src/text/judge-address.js';

it.each([
  ['https://example.org/plan?attach=1', 'live'],
  ['HTTP://example.org', 'live'],
  ['mailto:mairie@example.org?subject=Plan&body=Please%20attach=x', 'live'],
  ['tel:+41223456789', 'live'],
  ['plan.pdf', 'relative'],
  ['//example.org/plan', 'relative'],
  ['javascript:alert(1)', 'scheme'],
  [' java\tscript:alert(1)', 'scheme'],
  ['file:///etc/passwd', 'scheme'],
  ['data:text/html,x', 'scheme'],
  ['ms-word:ofe|u|https://example.org/a.docx', 'scheme'],
  ['view-source:https://example.org', 'scheme'],
  ['mailto:a@example.org?attach=/etc/passwd', 'attachment'],
  ['MAILTO:a@example.org?subject=x&%41ttachment=/etc/passwd', 'attachment'],
  ['mailto:a@example.org?subject=x&amp;attach=/etc/passwd', 'attachment'],
  ['mailto:?x-attachment[]=/etc/passwd', 'attachment'],
  ['https://bank.example@example.org/', 'user'],
  ['https://clerk:secret@example.org/', 'user'],
  ['http:clerk@example.org', 'user'],
  ['https:\\\\clerk@example.org', 'user'],
])('%j is %s', (address, verdict) => expect(judgeAddress(address)).toBe(verdict));
