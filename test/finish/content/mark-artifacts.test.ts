import { describe, expect, it } from 'vitest';
import { markArtifacts } from '../../../src/finish/content/mark-artifacts.js';

describe('markArtifacts', () => {
  it('keeps tagged text, and marks what is painted outside of it', () => {
    const page = [
      '1 0 0 1 0 0 cm',
      '.9 g',
      '0 0 595 842 re',
      'f',
      '/P <</MCID 0 >>BDC',
      'BT',
      '/F4 12 Tf',
      '<0024> Tj',
      'ET',
      'EMC',
      'BT',
      '/F4 8 Tf',
      '(page \\(1\\)) Tj',
      'ET',
      '/X6 Do',
      '',
    ].join('\n');
    expect(markArtifacts(page)).toEqual({
      kept: new Set([0]),
      content: [
        '1 0 0 1 0 0 cm',
        '.9 g',
        '/Artifact BMC',
        '0 0 595 842 re',
        'f',
        'EMC',
        '',
        '/P <</MCID 0 >>BDC',
        'BT',
        '/F4 12 Tf',
        '<0024> Tj',
        'ET',
        'EMC',
        '/Artifact BMC',
        'BT',
        '/F4 8 Tf',
        '(page \\(1\\)) Tj',
        'ET',
        'EMC',
        '',
        '/Artifact BMC',
        '/X6 Do',
        'EMC',
        '',
        '',
      ].join('\n'),
    });
  });

  it('keeps a picture that is drawn of paths alone', () => {
    const drawing = '/Figure <</MCID 3 >>BDC\nq\n0 0 10 5 re\nW*\nn\n0 0 m\n4 4 l\nS\nQ\nEMC\n';
    expect(markArtifacts(drawing)).toEqual({ kept: new Set([3]), content: drawing });
  });

  it('makes artifacts of tagged content without text, as borders are', () => {
    const border = '/Table <</MCID 7 >>BDC\n0 0 10 .5 re\nf\nEMC\n';
    expect(markArtifacts(border)).toEqual({
      kept: new Set(),
      content: border.replace('/Table <</MCID 7 >>BDC', '/Artifact BMC'),
    });
  });

  it('takes a replacement text outside tagged content as part of the artifact', () => {
    const header = '/Span<</ActualText <FEFF0627> >> BDC\nBT\n<003F> Tj\nET\nEMC\n';
    expect(markArtifacts(header).content).toBe(`/Artifact BMC\n${header.trimEnd()}\nEMC\n\n`);
  });

  it('leaves a clip as it is', () => {
    expect(markArtifacts('0 0 10 10 re\nW\nn\n').content).toBe('0 0 10 10 re\nW\nn\n');
  });
});
