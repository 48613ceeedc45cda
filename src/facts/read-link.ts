import { once } from '../basics/once.js';
import { languages } from '../languages/registry.js';
import { editDistance } from '../locale/edit-distance.js';

/** An address in the parts that are compared. */
export interface LinkParts {
  /** Without `www.` and the part that names a language; empty for a relative address. */
  readonly host: string;
  /** Segments of the path, without those that name a language; the fragment is not among them. */
  readonly path: readonly string[];
  readonly query: string;
  /** Whether something in it names a language. */
  readonly hasLanguage: boolean;
  /** The digits, which a page has in every language. */
  readonly digits: string;
  readonly fragment: string;
}

/** Takes an address apart, its case, slashes, percent signs and language aside. */
export function readLink(url: string): LinkParts {
  const { address, fragment } = splitFragment(decode(url));
  const [, scheme, authority = '', rest = ''] =
    /^(https?:\/\/|\/\/|(?=www\.))?(.*?)((?:[/?].*)?)$/is.exec(address) ?? [];
  const host = scheme === undefined ? '' : authority.toLowerCase().replace(/^www\./, '');
  const [path = '', query = ''] = splitOnce(scheme === undefined ? `${authority}${rest}` : rest, '?');
  const hosts = host.split('.');
  const segments = path.split('/').filter((segment) => segment !== '' && segment !== '.');
  const neutralHost = hosts.length > 2 ? hosts.filter((part, index) => index > 0 || !isLanguage(part)) : hosts;
  const neutralPath = segments.map(withoutLanguage).filter((segment) => segment !== '');
  const parameters = query.split('&').filter((parameter) => parameter !== '' && !isOfLanguage(parameter));
  const isChanged =
    neutralHost.length < hosts.length ||
    neutralPath.join('/') !== segments.join('/') ||
    query.split('&').some(isLanguageParameter);
  return {
    host: neutralHost.join('.'),
    path: neutralPath,
    query: parameters
      .sort()
      .join('&')
      .replace(/(?<![.,;])[.,;]+$/, ''),
    hasLanguage: isChanged,
    digits: (`${path}?${parameters.join('&')}`.match(/\d+/g) ?? []).join(),
    fragment,
  };
}

/** How sure it is that two addresses lead to the same page, or to the same page in two languages; 0 where they don't. */
export function weighLinks(one: LinkParts, other: LinkParts): number {
  const [path, otherPath] = [one.path.join('/'), other.path.join('/')];
  const sameHost = one.host === other.host;
  if (sameHost && path === otherPath && one.query === other.query) {
    return fragmentsAgree(one.fragment, other.fragment) ? (one.hasLanguage === other.hasLanguage ? 3 : 2) : 0;
  }
  if (one.digits !== other.digits) return 0;
  const oneIsRelative = (one.host === '') !== (other.host === '');
  if (one.hasLanguage && other.hasLanguage && (sameHost || oneIsRelative)) return isSlip(path, otherPath) ? 0 : 1;
  // Documents of the repository may have a name in each language.
  const isDocument = sameHost && one.host === '' && extensionOf(path) === extensionOf(otherPath);
  const sameFolder = one.path.slice(0, -1).join('/') === other.path.slice(0, -1).join('/');
  return isDocument && sameFolder && /\.(?:md|pdf|docx?|html?)$/i.test(path) && !isSlip(path, otherPath) ? 1 : 0;
}

function fragmentsAgree(one: string, other: string): boolean {
  const [digits, others] = [one, other].map((fragment) => (fragment.match(/\d+/g) ?? []).join());
  return one === '' || other === '' || digits === others;
}

/** So near that one is the other misspelt. */
function isSlip(one: string, other: string): boolean {
  return one.length > 4 && one !== other && one.length < 300 && editDistance(one, other, 1) <= 1;
}

function extensionOf(path: string): string {
  return /\.[a-z0-9]+$/i.exec(path)?.[0].toLowerCase() ?? '';
}

function decode(url: string): string {
  try {
    return decodeURIComponent(url);
  } catch {
    return url;
  }
}

function splitFragment(url: string): { readonly address: string; readonly fragment: string } {
  const [address, fragment] = splitOnce(url, '#');
  return { address: address.trim(), fragment };
}

function splitOnce(text: string, sign: string): [string, string] {
  const at = text.indexOf(sign);
  return at < 0 ? [text, ''] : [text.slice(0, at), text.slice(at + 1)];
}

/** What stands for a language in an address: `fr`, `fra`, `english_GB`. */
const languageParts = once(() => {
  const names = languages.flatMap(({ code, addresses }) => [code, ...(addresses?.names.split(' ') ?? [])]).join('|');
  const letters = languages.map(({ addresses }) => addresses?.letter ?? '').join('');
  return {
    whole: new RegExp(`^(?:${names})(?:[-_][a-z]{2})?$`, 'i'),
    /** `annexe.fr.md`, `rapport-f.html`, `report_EN.pdf`, `index-fra.asp` */
    ending: new RegExp(`(?:[-_.](?:${names}|[${letters}])(?:[-_][a-z]{2})?)(?=\\.[a-z0-9]{2,5}$|$)`, 'i'),
  };
});

function isLanguage(part: string): boolean {
  return languageParts().whole.test(part);
}

function withoutLanguage(segment: string): string {
  return isLanguage(segment) ? '' : segment.replace(languageParts().ending, '');
}

function isOfLanguage(parameter: string): boolean {
  return isLanguageParameter(parameter) || /^utm_/i.test(parameter);
}

function isLanguageParameter(parameter: string): boolean {
  return /^(?:lang|language|langue|locale|hl|l|lg)=/i.test(parameter);
}
