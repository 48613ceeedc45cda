import { PDFDocument, type PDFRef } from '@cantoo/pdf-lib';
import { describe, expect, it } from 'vitest';
import { openFonts } from '../../src/finish/open-fonts.js';

const cmap = '1 beginbfchar\n<0041> <0042>\nendbfchar';

describe('openFonts', () => {
  it('leaves fonts alone that a drawing brought, with codes of one byte', async () => {
    const doc = await PDFDocument.create();
    const { context, catalog } = doc;
    const ToUnicode = context.register(context.flateStream(cmap));
    const composite = { Type: 'Font', Subtype: 'Type0', ToUnicode, DescendantFonts: [{ DW: 500 }] };
    const node = doc.addPage().node;
    node.set(
      node.context.obj('Resources'),
      context.obj({ Font: { F1: composite, F2: { Type: 'Font', Subtype: 'Type3', ToUnicode } } }),
    );
    const page = { node, ref: doc.getPage(0).ref as PDFRef };
    const fonts = openFonts({ context, catalog, pages: [page] });
    expect([...fonts.of(page).keys()]).toEqual(['F1']);
    expect([...fonts.codesOf(page).keys()]).toEqual(['F1']);
  });
});
