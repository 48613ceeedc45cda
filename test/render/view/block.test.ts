import { describe, expect, it } from 'vitest';
import type { Block, Decision } from '../../../src/model/meeting.js';
import { viewBlocks, viewDecisions } from '../../../src/render/view/block.js';
import { MeetingBuilder } from '../fixtures/build.js';
import { contextFor } from '../fixtures/options.js';
import { workingGroup } from '../fixtures/working-group.js';

const b = new MeetingBuilder(['fr', 'en']);
const context = contextFor(workingGroup());

function decide(...blocks: readonly Block[]): string {
  const decision: Decision = { number: 4, blocks, place: undefined };
  const [view] = viewDecisions(
    { kind: 'decisions', decisions: [decision], whole: new Map(), source: null, place: undefined },
    4,
    context,
  );
  return (view?.blocks ?? []).map((block) => (block.kind === 'flow' ? block.content.text : block.kind)).join('\n');
}

describe('viewDecisions', () => {
  it('sets the languages of a decision one below the other', () => {
    expect(decide(b.block({ fr: 'Adopté.', en: 'Adopted.' }))).toBe(
      `<div class="stack">
<div class="original" lang="fr" dir="ltr"><p>Adopté.</p></div>
<div class="translation" lang="en" dir="ltr"><p>Adopted.</p></div>
</div>`,
    );
  });

  it('lets a decision of several blocks be read whole in one language before the next', () => {
    const html = decide(
      b.block({ fr: 'Deux postes :', en: 'Two posts:' }),
      b.list([{ fr: 'un', en: 'one' }, 'OIM', { fr: 'deux', en: 'two' }], { ordered: true }),
    );
    expect(html).toBe(
      `<div class="stack">
<div class="original" lang="fr" dir="ltr"><p class="announcing">Deux postes\u00a0:</p>
<ol>
<li class="keep">un</li>
<li class="keep">OIM</li>
<li>deux</li>
</ol></div>
<div class="translation" lang="en" dir="ltr"><div lang="en" dir="ltr"><p class="announcing">Two posts:</p></div>
<ol lang="en" dir="ltr">
<li class="keep" value="1">one</li>
<li value="3">two</li>
</ol></div>
</div>`,
    );
  });
});

describe('decisions of which a translation has not as many', () => {
  const meeting = workingGroup();
  const decisions = b.decisions({ fr: 'Signer.' }, { fr: 'Payer.' }).decisions.map((decision) => ({
    ...decision,
    blocks: decision.blocks.map((block) => ({ ...block, untranslated: [] })),
  }));
  const whole = new Map(b.block({ en: 'Sign and pay.' }).cells);
  const printed = (...languages: string[]) =>
    viewDecisions(
      { kind: 'decisions', decisions, whole, source: null, place: undefined },
      4,
      contextFor(meeting, { languages }),
    ).map(
      ({ label, blocks }) =>
        `${label.toHTML()}: ${blocks.map((block) => (block.kind === 'flow' ? block.content.text : block.kind)).join()}`,
    );

  it('keep their numbers; what the translation has follows them, or stands for them', () => {
    const english = '<div lang="en" dir="ltr"><p>Sign and pay.</p></div>';
    expect(printed('fr')).toEqual(['Décision\u00a01: <p>Signer.</p>', 'Décision\u00a02: <p>Payer.</p>']);
    expect(printed('en')).toEqual(['Decision\u00a01–\u20602: <p>Sign and pay.</p>']);
    expect(printed('fr', 'en').at(-1)).toBe(
      `<span class="form" lang="en" dir="ltr">Decision\u00a01–\u20602</span>: ${english}`,
    );
  });
});

it('prints none once, as the catalogue has it, where text in each language stands', () => {
  const [view] = viewBlocks([{ kind: 'none', of: 'decisions', written: [], place: undefined }], 4, context);
  expect(view?.kind === 'flow' && view.content.text).toBe(`<div class="pair whole">
<div class="column-1" lang="fr" dir="ltr"><p>Aucune décision</p></div>
<div class="column-2" lang="en" dir="ltr"><p>No decisions</p></div>
</div>`);
});

describe('viewBlocks', () => {
  it('leaves no gap between the levels of headings', () => {
    const heading = (depth: number): Block => ({ kind: 'heading', depth, text: b.text('Volet'), place: undefined });
    const tags = viewBlocks([heading(5), heading(6), heading(4), heading(6)], 4, context);
    expect(tags.map((view) => (view.kind === 'subheading' ? view.tag : view.kind))).toEqual(['h4', 'h5', 'h4', 'h5']);
  });
});
