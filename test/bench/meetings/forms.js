/**
 * A text with a form for each language: fill its `{…}` with `fillFacts`. What is only said in French and English has no Arabic.
 *
 * @typedef {{ fr: string, en: string, ar?: string }} Forms
 */

/** @returns {string} */
export function formOf(/** @type {Forms} */ forms, /** @type {import('./write-fact.js').Language} */ language) {
  const form = forms[language];
  if (form === undefined) throw new Error(`Missing ${language} of ${forms.en}`);
  return form;
}
