import type { Rule, RuleExamples } from '../rule.js';

export const rule: Rule = {
  id: 'body/html',
  severity: 'warning',
  summary: {
    fr: 'un élément HTML qui pourrait exécuter, charger ou inclure quelque chose a été retiré',
    en: 'an HTML element that could run, load or embed something was removed',
  },
  reportedBy: ['parse'],
};

export const examples: RuleExamples = {
  right: [{ body: '## Travaux // Works\n\nSurface : 40 m<sup>2</sup> // Area: 40 m<sup>2</sup>\n' }],
  wrong: [
    { body: '## Travaux // Works\n\n⟦<script>⟧alert("ouvert")</script>\n' },
    { body: '## Travaux // Works\n\n⟦<iframe src="https://example.org/plan">⟧</iframe>\n' },
    { body: '## Travaux // Works\n\n⟦<img src="plan.png" alt="Plan">⟧\n' },
  ],
};
