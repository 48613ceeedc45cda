import { describe, expect, it } from 'vitest';
import type { Block, Decision } from '../../../src/meeting.js';
import { viewBlocks, viewDecisions } from '../../../src/render/view/block.js';
import { MeetingBuilder } from '../fixtures/build.js';
import { contextFor } from '../fixtures/options.js';
import { workingGroup } from '../fixtures/working-group.js';

const b = new MeetingBuilder(['fr', 'en']);
const context = contextFor(workingGroup());

function decide(...blocks: readonly Block[]): string {
  const decision: Decision = { number: 4, blocks, position: undefined };
  const [view] = viewDecisions({ kind: 'decisions', decisions: [decision], position: undefined }, 4, context);
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

describe('viewBlocks', () => {
  it('leaves no gap between the levels of headings', () => {
    const heading = (depth: number): Block => ({ kind: 'heading', depth, text: b.text('Volet'), position: undefined });
    const tags = viewBlocks([heading(5), heading(6), heading(4), heading(6)], 4, context);
    expect(tags.map((view) => (view.kind === 'subheading' ? view.tag : view.kind))).toEqual(['h4', 'h5', 'h4', 'h5']);
  });
});
