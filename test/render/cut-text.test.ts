import { describe, expect, it } from 'vitest';
import { cutText } from '../../src/render/cut-text.js';

describe('cutText', () => {
  it('leaves a text that fits', () => {
    expect(cutText('Conseil municipal', 40)).toBe('Conseil municipal');
  });

  it('cuts a long one at a word', () => {
    expect(cutText('Procès-verbal de la réunion extraordinaire du conseil', 30)).toBe('Procès-verbal de la réunion…');
  });

  it('cuts a long word', () => {
    expect(cutText('Donaudampfschiffahrtsgesellschaft', 12)).toBe('Donaudampf…');
  });

  it('counts East Asian characters twice and keeps marks with their letters', () => {
    expect(cutText('会議の議事録', 8)).toBe('会議の…');
    expect(cutText('مُحَضَّرُ الاِجتِماع', 9)).toMatch(/^\P{M}[\s\S]*…$/u);
  });
});
