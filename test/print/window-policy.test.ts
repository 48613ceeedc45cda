import { describe, expect, it } from 'vitest';
import { readWindowPolicy } from '../../src/print/window-policy.js';

const policy = `<meta http-equiv="Content-Security-Policy" content="img-src data:">`;

function page(head: string, body = '<p>Séance</p>'): string {
  return `<!doctype html>\n<html lang="fr" dir="ltr">\n<head>\n${head}</head>\n<body>${body}</body>\n</html>`;
}

describe('what a page sets of its window', () => {
  it('is nothing where it has no policy', () => {
    expect(readWindowPolicy(page('<title>Conseil</title>'))).toBe('');
    expect(readWindowPolicy('<p>Conseil</p>')).toBe('');
  });

  it('is the metadata at its start', () => {
    const start = `<meta charset="utf-8">\n${policy}`;
    expect(readWindowPolicy(page(`${start}\n<title>Conseil</title>`))).toBe(start);
    expect(readWindowPolicy(page(`${start}\n<title>Comité</title><style>p{}</style>`, '<h1>Comité</h1>'))).toBe(start);
  });

  it.each([
    ['another thing', page('<meta http-equiv="refresh" content="1; url=/">')],
    ['a policy after something that it may forbid', page(`<style>p{}</style>${policy}`)],
    ['a policy in the text', page('', policy)],
    ['a policy in other letters', page('', policy.toUpperCase())],
    ['a policy of a page without a type', policy],
    ['a policy written in another way', page(policy.replaceAll('"', ''))],
    ['a policy after an attribute that is hard to read', page(policy).replace('lang="fr"', 'lang=">"')],
    ['the focus', page(policy, '<input autofocus>')],
  ])('is unknown where it may set %s', (_, html) => {
    expect(readWindowPolicy(html)).toBeNull();
  });
});
