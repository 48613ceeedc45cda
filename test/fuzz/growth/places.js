import { plainHeader } from '../../plain-header.js';

/**
 * What is measured: a meeting with what stands beside it.
 *
 * @typedef {{ meeting: string, translation?: string, configuration?: string, template?: string, partial?: string,
 *   ignored?: string, glob?: string }} Subject
 *
 * A place that a run is written at.
 * @typedef {{ name: string, isMain?: boolean, write: (run: string) => Subject }} Place
 */

const sentence = 'Le puits est réparé. // The well is repaired.';

/** @param {Record<string, string>} own */
function header(own = {}, more = '') {
  const lines = Object.entries({ ...plainHeader, ...own }).map(([name, value]) => `${name}: ${value}`);
  return `---\n${lines.join('\n')}\n${more}---\n\n`;
}

/**
 * @param {string} text
 * @param {string} [before]
 */
function body(text, before = header()) {
  return { meeting: `${before}## Eau // Water\n\n${text}\n` };
}

/** @type {Record<string, Place['write']>} */
const headerPlaces = {
  'title, plain': (run) => body(sentence, header({ title: run })),
  'title, quoted': (run) => body(sentence, header({ title: JSON.stringify(run) })),
  'title, parted': (run) => body(sentence, header({ title: JSON.stringify(`${run} // ${run}`) })),
  'title, block': (run) => body(sentence, header({ title: `|\n  ${run.replaceAll('\n', '\n  ')}` })),
  date: (run) => body(sentence, header({ date: run })),
  time: (run) => body(sentence, header({ time: run })),
  room: (run) => body(sentence, header({ room: JSON.stringify(`x${run}x`) })),
  attendee: (run) => body(sentence, header({ attendees: `\n  - ${JSON.stringify(run)}\n  - ${run}` })),
  'attendees, flow': (run) => body(sentence, header({ attendees: `[${run}]` })),
  field: (run) => body(sentence, header({}, `${run}: x\n`)),
  'header line': (run) => body(sentence, header({}, `${run}\n`)),
  'header comment': (run) => body(sentence, header({}, `# ${run}\n`)),
  'comment after a value': (run) => body(sentence, header({ room: `Mairie # ${run}` })),
  'comment in a list': (run) => body(sentence, header({ attendees: `\n  - Awa # ${run}\n  # ${run}\n  - Jonas` })),
  'next meeting': (run) => body(sentence, header({}, `next: ${JSON.stringify(run)}\n`)),
  agenda: (run) => body(sentence, header({}, `agenda: [${JSON.stringify(run)}]\n`)),
  'opening line': (run) => ({ meeting: `---${run}\n${header().slice(4)}## Eau // Water\n` }),
  'unclosed header': (run) => ({ meeting: `---\ntitle: x\n${run}` }),
  'before the header': (run) => ({ meeting: run + header() }),
};

/** @type {Record<string, Place['write']>} */
const bodyPlaces = {
  heading: (run) => ({ meeting: `${header()}## ${run}\n\n${sentence}\n` }),
  'heading, parted': (run) => ({ meeting: `${header()}## ${run} // ${run}\n\n${sentence}\n` }),
  'heading, in brackets': (run) => ({ meeting: `${header()}## 1. Eau // Water (${run})\n\n${sentence}\n` }),
  'heading, closed': (run) => ({ meeting: `${header()}## Eau // Water ${run} x\n\n${sentence}\n` }),
  sub: (run) => body(`### ${run}\n\n${sentence}`),
  'below text': (run) => body(`Le puits\n${run}`),
  'after text': (run) => body(`Le puits ${run}!`),
  paragraph: (run) => body(run),
  'paragraph, parted': (run) => body(`${run} // ${run}`),
  paragraphs: (run) => body(`${run.replaceAll(/[\s\S]{1000}/g, '$&\n\n')} // x`),
  lines: (run) => body(`${run.replaceAll(/[^\n]{80}/g, '$&\n')}`),
  container: (run) => body(`:::fr\n${run}\n:::\n\n:::en\n${run}\n:::`),
  fence: (run) => body(`:::fr${run}\nx\n:::`),
  list: (run) => body(`- ${run} // ${run}\n- ${run}`),
  'item of a list of numbers': (run) => body(`1. ${run}\n2. x // y`),
  quotation: (run) => body(`> ${run}`),
  cell: (run) => body(`| Poste // Item | Coût // Cost |\n| --- | --- |\n| ${run} | 1 |\n| x // y | ${run} |`),
  'head of a table': (run) => body(`| ${run} | Coût // Cost |\n| --- | --- |\n| a | 1 |`),
  'dashes of a table': (run) => body(`| a | b |\n| --- | --- ${run}|\n| a | 1 |`),
  action: (run) =>
    body(
      `### Actions\n\n| Action | Responsable // Owner | Échéance // Due |\n| --- | --- | --- |\n| ${run} | A | 2025-04-01 |`,
    ),
  owner: (run) =>
    body(
      `### Actions\n\n| Action | Responsable // Owner | Échéance // Due |\n| --- | --- | --- |\n| a // b | ${run} | 2025-04-01 |`,
    ),
  due: (run) =>
    body(
      `### Actions\n\n| Action | Responsable // Owner | Échéance // Due |\n| --- | --- | --- |\n| a // b | A | ${run} |`,
    ),
  decision: (run) => body(`### Décisions // Decisions\n\n- ${run}`),
  'next meeting in prose': (run) =>
    body(`Prochaine réunion : mardi 4 mars ${run} // Next meeting: Tuesday 4 March ${run}`),
  caption: (run) => body(`![${run}](a.png)`),
  'caption, title': (run) => body(`![a // b](a.png "${run}")`),
  'link, text': (run) => body(`[${run}](a.md) // [${run}](a.md)`),
  'link, address': (run) => body(`[a](${run}) // [a](<${run}>)`),
  address: (run) => body(`http://a.b/${run} // http://a.b/${run}`),
  'address in brackets': (run) => body(`<http://a.b/${run}>`),
  'mail address': (run) => body(`a@${run}.org // ${run}@a.org`),
  definition: (run) => body(`[r]\n\n[r]: ${run}\n[${run}]: x`),
  'link, unclosed': (run) => body(`[a](${run}`),
  'note, label': (run) => body(`x[^${run}]\n\n[^${run}]: y`),
  note: (run) => body(`x[^1]\n\n[^1]: ${run}`),
  code: (run) => body(`\`${run}\` // \`\`${run}`),
  'code block': (run) => body(`\`\`\`${run}\n${run}\n\`\`\``),
  'indented code': (run) => body(`    ${run}`),
  html: (run) => body(`<div class="${run}">${run}</div>`),
  'html, tag': (run) => body(`a <u ${run}>b</u> <${run}>`),
  'html, block': (run) => body(`<table><tr><td>${run}</td></tr></table>`),
  comment: (run) => body(`<!-- ${run} -->\n\nx <!-- ${run} --> y`),
  'comment for the next block': (run) => body(`<!-- minutes-disable-next-block ${run} -->\n\nx // y`),
  emphasis: (run) => body(`**${run}** // *${run}*`),
  presenter: (run) => ({ meeting: `${header()}## Eau // Water (${run} // ${run})\n\n${sentence}\n` }),
};

/** @type {Record<string, Place['write']>} */
const otherPlaces = {
  translation: (run) => ({
    meeting: `${header()}## Eau\n\n${run}\n\n- ${run}\n`,
    translation: `## Water\n\n${run}\n\n- ${run}\n`,
  }),
  'translation, header': (run) => ({
    ...body('Le puits.'),
    translation: `---\ntitle: ${JSON.stringify(run)}\nroom: ${run}\n# ${run}\n---\n\n## Water\n\nThe well.`,
  }),
  'configuration, label': (run) => ({
    ...body(sentence),
    configuration: `labels:\n  fr:\n    chair: ${JSON.stringify(run)}\n`,
  }),
  'configuration, line': (run) => ({ ...body(sentence), configuration: `${run}\n# ${run}\n` }),
  organization: (run) => ({
    ...body(`${run} // ${run}`),
    configuration: `organizations:\n  - ${JSON.stringify(run)}\n  - { name: ${JSON.stringify(`${run} // a`)}, short: ${JSON.stringify(run)} }\n`,
  }),
  template: (run) => ({ ...body(sentence), template: run }),
  'template, mark': (run) => ({ ...body(sentence), template: `{{#if title}}{{${run}}}{{/if}}` }),
  'template, value': (run) => ({ ...body(sentence), template: `{{lookup title "${run}"}}` }),
  'template, attribute': (run) => ({
    ...body(sentence),
    template: `<html lang="fr"><body class="${run}" ${run}><td> ${run}</td>{{title}}</body></html>`,
  }),
  'template, block': (run) => ({ ...body(sentence), template: `{{#each languages}}${run}{{/each}}` }),
  'template, comment': (run) => ({ ...body(sentence), template: `{{!-- ${run} --}}{{! ${run}}}` }),
  partial: (run) => ({ ...body(sentence), template: '{{> a}}', partial: run }),
  'ignored path': (run) => ({ ...body(sentence), ignored: run }),
  'ignored path, folder': (run) => ({ ...body(sentence), ignored: `a/${run}/b` }),
  'excluded path': (run) => ({ ...body(sentence), configuration: `exclude: ${JSON.stringify(run)}\n` }),
  glob: (run) => ({ ...body(sentence), glob: `**/${run}` }),
  'glob, file': (run) => ({ ...body(sentence), glob: `${run}*.md` }),
};

/** Places that every run is written at; at the others only plain ones are. */
const mainPlaces = new Set([
  'title, quoted',
  'heading',
  'paragraph',
  'paragraph, parted',
  'lines',
  'cell',
  'translation',
  'address',
]);

/** @type {readonly Place[]} */
export const places = Object.entries({ ...headerPlaces, ...bodyPlaces, ...otherPlaces }).map(([name, write]) => ({
  name,
  write,
  isMain: mainPlaces.has(name),
}));
