/**
 * Which fonts are shipped, cut down to what. A list of characters is hexadecimal ranges: `20-7e a0`.
 *
 * @typedef {{ weight: number, style: 'normal' | 'italic', source: string }} Cut one font file: its source in node_modules
 * @typedef {object} Subset
 * @property {string} name of its files
 * @property {string} family as CSS knows it
 * @property {Cut[]} cuts
 * @property {string} claims what it draws, unless a subset before it does
 * @property {string} [extras] what else it holds: drawn by it beside what it claims, or where its family comes first
 * @property {(character: string) => boolean} [except] what it does not claim
 * @property {string[]} [features] of OpenType, where not the usual ones
 * @property {boolean} [plain] it keeps no ligature, nor any glyph but those of its characters
 */

import { parseCharacters } from './characters.js';

const fonts = '@expo-google-fonts';

/** Kerning, marks and what joins Arabic letters. No `liga`: fi and fl extract as letters of their own. */
export const usualFeatures = 'kern mark mkmk ccmp locl calt init medi fina isol rlig'.split(' ');

const regular = { weight: 400, style: /** @type {const} */ ('normal') };
const italic = { weight: 400, style: /** @type {const} */ ('italic') };
const semiBold = { weight: 600, style: /** @type {const} */ ('normal') };
const semiBoldItalic = { weight: 600, style: /** @type {const} */ ('italic') };

const sansCuts = [
  { ...regular, source: `${fonts}/ibm-plex-sans/400Regular/IBMPlexSans_400Regular.ttf` },
  { ...italic, source: `${fonts}/ibm-plex-sans/400Regular_Italic/IBMPlexSans_400Regular_Italic.ttf` },
  { ...semiBold, source: `${fonts}/ibm-plex-sans/600SemiBold/IBMPlexSans_600SemiBold.ttf` },
  { ...semiBoldItalic, source: `${fonts}/ibm-plex-sans/600SemiBold_Italic/IBMPlexSans_600SemiBold_Italic.ttf` },
];
/** For letters that are rare in minutes, such as those of transliteration. */
const rareCuts = [
  { ...regular, source: `${fonts}/noto-sans/400Regular/NotoSans_400Regular.ttf` },
  { ...semiBold, source: `${fonts}/noto-sans/600SemiBold/NotoSans_600SemiBold.ttf` },
];
const monoCuts = [
  { ...regular, source: `${fonts}/ibm-plex-mono/400Regular/IBMPlexMono_400Regular.ttf` },
  { ...italic, source: `${fonts}/ibm-plex-mono/400Regular_Italic/IBMPlexMono_400Regular_Italic.ttf` },
  { ...semiBold, source: `${fonts}/ibm-plex-mono/600SemiBold/IBMPlexMono_600SemiBold.ttf` },
  { ...semiBoldItalic, source: `${fonts}/ibm-plex-mono/600SemiBold_Italic/IBMPlexMono_600SemiBold_Italic.ttf` },
];
/** Arabic script has no italic: emphasis stands upright. */
const arabicCuts = [
  { ...regular, source: `${fonts}/ibm-plex-sans-arabic/400Regular/IBMPlexSansArabic_400Regular.ttf` },
  { ...semiBold, source: `${fonts}/ibm-plex-sans-arabic/600SemiBold/IBMPlexSansArabic_600SemiBold.ttf` },
];
/** Hebrew in the design of the Latin letters, and what that font lacks: cantillation, rare points. */
const hebrewCuts = [
  { ...regular, source: `${fonts}/ibm-plex-sans-hebrew/400Regular/IBMPlexSansHebrew_400Regular.ttf` },
  { ...semiBold, source: `${fonts}/ibm-plex-sans-hebrew/600SemiBold/IBMPlexSansHebrew_600SemiBold.ttf` },
];
const hebrewMarkCuts = [
  { ...regular, source: `${fonts}/noto-sans-hebrew/400Regular/NotoSansHebrew_400Regular.ttf` },
  { ...semiBold, source: `${fonts}/noto-sans-hebrew/600SemiBold/NotoSansHebrew_600SemiBold.ttf` },
];
const ethiopicCuts = [
  { ...regular, source: `${fonts}/noto-sans-ethiopic/400Regular/NotoSansEthiopic_400Regular.ttf` },
  { ...semiBold, source: `${fonts}/noto-sans-ethiopic/600SemiBold/NotoSansEthiopic_600SemiBold.ttf` },
];
const devanagariCuts = [
  { ...regular, source: `${fonts}/noto-sans-devanagari/400Regular/NotoSansDevanagari_400Regular.ttf` },
  { ...semiBold, source: `${fonts}/noto-sans-devanagari/600SemiBold/NotoSansDevanagari_600SemiBold.ttf` },
];
const boxCuts = [monoCuts[0]].flatMap((cut) => cut ?? []);
const symbolCuts = [{ ...regular, source: `${fonts}/noto-sans-symbols-2/400Regular/NotoSansSymbols2_400Regular.ttf` }];
const mathCuts = [{ ...regular, source: `${fonts}/noto-sans-math/400Regular/NotoSansMath_400Regular.ttf` }];
const signCuts = [{ ...regular, source: `${fonts}/noto-sans-symbols/400Regular/NotoSansSymbols_400Regular.ttf` }];
const emojiCuts = [{ ...regular, source: `${fonts}/noto-emoji/400Regular/NotoEmoji_400Regular.ttf` }];

/**
 * Combining marks stand in a font that has every letter whole, and not beside the common letters: there they would tempt
 * the shaper to draw ń as n and an accent, which extracts as two pieces.
 */
const marks = '300-36f';

/** Western European languages, and the punctuation, spaces, fractions, arrows and signs of office prose. */
const latin =
  '20-7e a0-ff 131 152-153 178 192 2bb-2bc 2c6-2c7 2d8-2dd 2000-200b 2010-2015 2018-201a 201c-201e 2020-2022 2026 ' +
  '202f-2030 2032-2033 2039-203a 2044 205f 2070 2074-2079 2080-2089 20ac 2113 2116 2122 2150-2151 2153-215e 2190-2199 ' +
  '2202 2206 220f 2211-2212 2215 2219-221a 221e 222b 2236 2248 2260 2264-2265 25ca 2713 fb01-fb02 fffd';

/** The other Latin letters of the source, Vietnamese included, and other currencies. */
const latinExt = '100-24f 259 2b0-2ff 1e00-1eff 20a0-20c0 2126 212e';

/** Latin digits and the neutral characters of running text, so that text of a script needs no second font for its spaces. */
const neutrals = '20-40 5b-60 7b-7d a0 ab bb 2013-2014 2018-201a 201c-201e 2022 2026 2039-203a';

/**
 * Letters of Arabic, Persian and Urdu, points and digits. Their joined forms and the ligatures of lam and alef are kept
 * by their own code points (presentation forms). The font's other ligatures (بين, في) are left out: readers of a PDF
 * reverse the letters of a ligature, or lose them.
 */
const arabic =
  '606-60f 610-615 61b 61e-63a 640-66f 670-672 674 679 67e 686 688 691 698 6a4 6a9 6af 6ba 6be 6c1-6c3 6cc 6d2-6d5 6dd ' +
  '6f0-6f9 fb50-fb51 fb56-fb59 fb66-fb6d fb7a-fb7d fb88-fb95 fb9e-fba1 fba6-fbb1 fbe8-fbe9 fbfc-fbff fd3e-fd3f fdf2 ' +
  'fdfa fdfc fe70-fefc';
/** Every other letter of Arabic script. */
const arabicExt = '600-6ff 750-77f 8a0-8ff fb50-fdff';
const commonArabic = parseCharacters(arabic);

const hebrew = '5b0-5c7 5d0-5f4 fb1d-fb4f';

/** Syllables of Amharic and Tigrinya, digits and punctuation, all rarer ones. */
const ethiopic = '1200-139f 2d80-2ddf ab01-ab2f 1e7e0-1e7ff';

/** Joiners ask for a form of a letter. */
const devanagari = '900-97f 1cd0-1cff a830-a839 a8e0-a8ff';
const indicFeatures = 'nukt akhn rphf rkrf blwf half vatu cjct pres abvs blws psts haln abvm blwm dist'.split(' ');

/** What joins pictures into one: joiner, selector, keycap, skin tones. */
const emojiJoiners = '200d fe0f 20e3 1f3fb-1f3ff';

/** Who is joined to other pictures: 👩‍💻. These stand in one font with what they are joined to. */
const people =
  '1f385 1f3c3-1f3c4 1f3c7 1f3ca-1f3cc 1f464-1f478 1f47c 1f481-1f483 1f486-1f487 1f48f 1f491 1f574-1f575 1f57a 1f645-1f647 ' +
  '1f64b 1f64d-1f64e 1f6a3 1f6b4-1f6b6 1f6c0 1f6cc 1f91d 1f926 1f930-1f931 1f934-1f93a 1f93c-1f93e 1f977 1f9b8-1f9b9 ' +
  '1f9cc-1f9df';
const partners =
  '2640 2642 2695-2696 2708 2764 27a1 1f33e 1f373 1f37c 1f384 1f393 1f3a4 1f3a8 1f3eb 1f3ed 1f48b 1f4bb-1f4bc 1f527 1f52c ' +
  '1f680 1f692 1f9af-1f9b3 1f9bc-1f9bd 1f525 1fa79';

/** Whether a character is a picture by default; then the emoji font draws it, like its neighbours. */
const isPicture = (/** @type {string} */ character) => /\p{Emoji_Presentation}/u.test(character);

/** @type {Subset[]} */
export const subsets = [
  { name: 'sans-latin', family: 'Minutes Sans', cuts: sansCuts, claims: latin, except: isPicture },
  {
    name: 'sans-latin-ext',
    family: 'Minutes Sans',
    cuts: sansCuts,
    claims: latinExt,
  },
  { name: 'sans-greek', family: 'Minutes Sans', cuts: sansCuts, claims: '370-3ff' },
  { name: 'sans-cyrillic', family: 'Minutes Sans', cuts: sansCuts, claims: '400-52f', extras: marks },
  {
    name: 'rare',
    family: 'Minutes Rare',
    cuts: rareCuts,
    claims: `250-2ff ${marks} 370-52f 1d00-1dbf 1e00-1fff 2000-209f 20a0-20cf 2100-218f 2c60-2c7f a720-a7ff fb00-fb06`,
    extras: '41-5a 61-7a 391-3c9 410-44f',
    features: ['mark', 'mkmk', 'ccmp'],
    except: (character) => /\p{Emoji}/u.test(character),
  },

  {
    name: 'mono-latin',
    family: 'Minutes Mono',
    cuts: monoCuts,
    claims: `${latin} 2500-259f`,
    except: isPicture,
  },
  {
    name: 'mono-latin-ext',
    family: 'Minutes Mono',
    cuts: monoCuts,
    claims: latinExt,
  },
  { name: 'mono-cyrillic', family: 'Minutes Mono', cuts: monoCuts, claims: '400-52f', extras: marks },

  // Letters join only within one font: this one holds the common letters too, and goes before the one below.
  {
    name: 'arabic-ext',
    family: 'Minutes Arabic',
    cuts: arabicCuts,
    claims: arabicExt,
    extras: `${arabic} ${neutrals}`,
    except: (character) => commonArabic.has(character.codePointAt(0) ?? 0),
  },
  { name: 'arabic', family: 'Minutes Arabic', cuts: arabicCuts, claims: arabic, extras: neutrals, plain: true },

  { name: 'hebrew', family: 'Minutes Hebrew', cuts: hebrewCuts, claims: hebrew, extras: `${neutrals} 20aa` },
  {
    name: 'hebrew-marks',
    family: 'Minutes Hebrew Marks',
    cuts: hebrewMarkCuts,
    claims: '591-5af 5bd-5c7 5ef 34f',
    extras: `${hebrew} 20 a0 2d`,
  },
  { name: 'ethiopic', family: 'Minutes Ethiopic', cuts: ethiopicCuts, claims: ethiopic, extras: neutrals },
  {
    name: 'devanagari',
    family: 'Minutes Devanagari',
    cuts: devanagariCuts,
    claims: devanagari,
    extras: `${neutrals} 200c-200d 20b9 25cc`,
    features: [...usualFeatures, ...indicFeatures],
  },

  { name: 'symbols', family: 'Minutes Symbols', cuts: symbolCuts, claims: '25a0-27bf 2b12-2bff', except: isPicture },
  {
    name: 'symbols-math',
    family: 'Minutes Symbols',
    cuts: mathCuts,
    claims: '2016-203e 2100-22ff 27c0-27ff',
    except: isPicture,
  },
  { name: 'symbols-boxes', family: 'Minutes Symbols', cuts: boxCuts, claims: '2500-259f' },
  {
    name: 'symbols-signs',
    family: 'Minutes Symbols',
    cuts: signCuts,
    claims: '2160-218b 2300-24ff 2600-27bf',
    except: isPicture,
  },
  {
    name: 'symbols-technical',
    family: 'Minutes Symbols',
    cuts: symbolCuts,
    claims: '2190-24ff 2b00-2bff',
    except: isPicture,
  },

  // With a selector of emoji style, it draws also what others claim: ⚠️, 1️⃣.
  {
    name: 'emoji-signs',
    family: 'Minutes Emoji',
    cuts: emojiCuts,
    claims: '2000-3fff 1f000-1f2ff',
    extras: `23 2a 30-39 a9 ae 2000-3fff 1f4a5 ${emojiJoiners}`,
  },
  {
    name: 'emoji-people',
    family: 'Minutes Emoji',
    cuts: emojiCuts,
    claims: people,
    extras: `${partners} ${emojiJoiners}`,
  },
  ...[
    ['nature', '1f300-1f37f', '1f7e9 1f7eb'],
    ['events', '1f380-1f3ff', '1f308 2620 26a7'],
    ['animals', '1f400-1f43f', '2744 2b1b 1f525 1f9ba'],
    ['hands', '1f440-1f488', '1f5e8'],
    ['office', '1f489-1f4ff'],
    ['objects', '1f500-1f5ff'],
    ['faces', '1f600-1f64f', '2194-2195 1f32b 1f4a8 1f4ab'],
    ['travel', '1f650-1f7ff'],
    ['gestures', '1f900-1f94f 1f970-1f97f 1f9d0-1f9ff'],
    ['food', '1f950-1f96f 1f980-1f9cf'],
    ['more', '1fa00-1faff'],
  ].map(([name, claims, own = '']) => ({
    name: `emoji-${name}`,
    family: 'Minutes Emoji',
    cuts: emojiCuts,
    claims: claims ?? '',
    extras: `${own} ${emojiJoiners}`,
  })),
];

/** Whose fonts these are, and on what terms. */
export const licences = [
  { fonts: 'IBM Plex Sans, IBM Plex Sans Arabic', file: `${fonts}/ibm-plex-sans/LICENSE_FONT` },
  { fonts: 'IBM Plex Mono', file: `${fonts}/ibm-plex-mono/LICENSE_FONT` },
  { fonts: 'Noto Sans Symbols, Noto Sans Symbols 2', file: `${fonts}/noto-sans-symbols/LICENSE_FONT` },
  { fonts: 'IBM Plex Sans Hebrew', file: `${fonts}/ibm-plex-sans-hebrew/LICENSE_FONT` },
  { fonts: 'Noto Sans Hebrew', file: `${fonts}/noto-sans-hebrew/LICENSE_FONT` },
  { fonts: 'Noto Sans Ethiopic', file: `${fonts}/noto-sans-ethiopic/LICENSE_FONT` },
  { fonts: 'Noto Sans Devanagari', file: `${fonts}/noto-sans-devanagari/LICENSE_FONT` },
  { fonts: 'Noto Sans', file: `${fonts}/noto-sans/LICENSE_FONT` },
  { fonts: 'Noto Sans Math', file: `${fonts}/noto-sans-math/LICENSE_FONT` },
  { fonts: 'Noto Emoji', file: `${fonts}/noto-emoji/LICENSE_FONT` },
];
