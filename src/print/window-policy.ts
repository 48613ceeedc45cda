/**
 * What a page sets of its window for good: its content security policies, where nothing but metadata comes before them.
 * Another page with the same ones may then be written into the same window; only a new one forgets what was set.
 *
 * @returns null where it sets more, or may
 * @see https://html.spec.whatwg.org/multipage/dynamic-markup-insertion.html#document-open-steps
 */
export function readWindowPolicy(html: string): string | null {
  const [start = '', policy = ''] =
    /^<!doctype html>\s*<html(?:\s[^<>]*)?>\s*<head>((?:\s*<meta\s[^<>]*>)*)/i.exec(html) ?? [];
  const setsMore = /http-equiv(?!="Content-Security-Policy")/i.test(policy) || setter.test(html.slice(start.length));
  return setsMore ? null : policy.trim();
}

/** The focus is given once a window. */
const setter = /http-equiv|autofocus/i;
