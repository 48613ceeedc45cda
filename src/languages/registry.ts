import type { LanguageTag } from '../model/meeting.js';
import { ar } from './ar/language.js';
import { de } from './de/language.js';
import { en } from './en/language.js';
import { es } from './es/language.js';
import { fr } from './fr/language.js';
import { it } from './it/language.js';
import type { Labels } from './label-key.js';
import type { Language } from './language.js';
import { nl } from './nl/language.js';
import { pt } from './pt/language.js';

/** The languages that are known; where two give one word different meanings, the first counts. */
export const languages: readonly Language[] = [fr, en, ar, es, pt, de, it, nl];

/** The languages of a document that names none. */
export const defaultLanguages: readonly LanguageTag[] = [fr.code, en.code];

/** What is printed where a language lacks a label, and what the tool's messages are in. */
export const fallbackLanguage: Language & { readonly labels: Labels } = en;
