import { describe, expect, it } from 'vitest';
import { KnownNames, type NameList, type NamePair, type Proof, splitNames } from '../../src/facts/name-pairs.js';

type Row = readonly [source: string, translation: string, proof?: Proof];

/** What the lists of a document contradict in each other, row by row, `null` for a name left out. */
function judgeAll(rows: readonly Row[]): string[] {
  const lists = rows.map(([source, translation, proof = 'cell'], place): NameList<number> => {
    return { sources: splitNames(source), translations: splitNames(translation), proof, place };
  });
  const pairs = lists.flatMap(({ sources, translations, proof, place }): NamePair<number>[] => {
    const [source, translation] = [sources[0], translations[0]];
    return source && translation && sources.length === 1 ? [{ source, translation, proof, place }] : [];
  });
  const known = new KnownNames(pairs);
  return lists.flatMap((list) =>
    known.judge(list).map(({ found, source, expected }) => {
      return `${list.place}: ${source.name} // ${found?.name ?? null}, not ${expected?.translation.name ?? null}`;
    }),
  );
}

const clerk: Row = ['Greffe', "Clerk's Office"];
const works: Row = ['Travaux publics', 'Public Works'];

describe('the owners of a document', () => {
  it('do not contradict each other', () => {
    expect(judgeAll([clerk, works, ['Greffe, Travaux publics', "Public Works, Clerk's Office"]])).toEqual([]);
  });

  it('have one translation each: the later is told', () => {
    expect(judgeAll([clerk, ['Greffe', 'Recreation']])).toEqual(["1: Greffe // Recreation, not Clerk's Office"]);
  });

  it('have one translation each: the rarer is told, though it comes first', () => {
    const rows: Row[] = [['Greffe', 'Recreation'], clerk, clerk];
    expect(judgeAll(rows)).toEqual(["0: Greffe // Recreation, not Clerk's Office"]);
  });

  it('may be written shorter, or for a woman', () => {
    const council: Row[] = [
      ['conseiller', 'Councillor'],
      ['conseillère', 'Councillor'],
    ];
    expect(judgeAll([clerk, ['Greffe', 'Clerk'], ...council])).toEqual([]);
  });

  it('may keep their name in one place and be translated in another', () => {
    expect(
      judgeAll([
        ['OCHA', 'OCHA', 'field'],
        ['OCHA', 'مكتب تنسيق الشؤون الإنسانية'],
      ]),
    ).toEqual([]);
  });

  it('in Arabic are not alike by their article', () => {
    const rows: Row[] = [
      ['HCR', 'المفوضية'],
      ['HCR', 'المنظمات'],
    ];
    expect(judgeAll(rows)).toEqual(['1: HCR // المنظمات, not المفوضية']);
  });
});
