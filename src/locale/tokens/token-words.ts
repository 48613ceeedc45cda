import type { Language } from '../../languages/language.js';
import { languages } from '../../languages/registry.js';
import { readWordList } from '../word-list.js';

/** The words that stay with a number, before it and after it; in lower case, but for symbols. */
export interface TokenWords {
  readonly labels: ReadonlySet<string>;
  readonly units: ReadonlySet<string>;
  /** Stands between thousands that were written apart. */
  readonly thousandsSpace: string;
}

/** Those of every language and of one; those that run from right to left also stand in texts of others. */
export function tokenWordsOf(language: Language | null, thousandsSpace = '\u00a0'): TokenWords {
  const own = [...languages.filter(({ direction }) => direction === 'rtl'), ...(language ? [language] : [])];
  return {
    labels: new Set([...sharedLabels, ...own.flatMap(({ words }) => readWordList(words?.figureLabels))]),
    units: new Set([...symbols, ...own.flatMap(({ words }) => readWordList(words?.unitWords))]),
    thousandsSpace,
  };
}

const sharedLabels = 'n° nº no. nr. n. № § §§ # art. p. pp. vol. fig.'.split(' ');

/** SI and other units, and the currencies (ISO 4217) as they are written beside amounts. */
const symbols = [
  '% ‰ ٪ ° °C °F C$ US$ CA$ € k€ M€ Md€ $ £ ¥ ₦ ₵ ₣ ₪ ₹ ₺ ₽ ₴ ₫ ₩ CFA FCFA Frs DH Dh DT DA UM',
  'AED AFN ALL AMD ANG AOA ARS AUD AWG AZN BAM BBD BDT BGN BHD BIF BMD BND BOB BRL BSD BTN BWP BYN BZD CAD CDF CHF CLP',
  'CNY COP CRC CUP CVE CZK DJF DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GNF GTQ GYD HKD HNL HTG HUF IDR',
  'ILS INR IQD IRR ISK JMD JOD JPY KES KGS KHR KMF KPW KRW KWD KYD KZT LAK LBP LKR LRD LSL LYD MAD MDL MGA MKD MMK MNT',
  'MOP MRO MRU MUR MVR MWK MXN MYR MZN NAD NGN NIO NOK NPR NZD OMR PAB PEN PGK PHP PKR PLN PYG QAR RON RSD RUB RWF SAR',
  'SBD SCR SDG SEK SGD SHP SLE SOS SRD SSP STN SVC SYP SZL THB TJS TMT TND TOP TRY TTD TWD TZS UAH UGX USD UYU UZS VES',
  'VND VUV WST XAF XCD XOF XPF YER ZAR ZMW ZWL',
  'ms s min h t g kg mg µg μg ng nm µm μm mm cm dm m dam hm km l L dl dL cl cL ml mL hl hL µl µL μL m² m2 km² cm² mm²',
  'm³ m3 dm³ cm³ ha Hz kHz MHz GHz Pa hPa kPa MPa bar mbar kN kJ MJ GJ W kW MW GW Wh kWh MWh GWh TWh Wc kWc MWc V',
  'kV mV mA Ah mAh kVA MVA Ω kΩ kcal kB KB MB GB TB ko Ko Mo Go To bit kbit Mbit bps kbps Mbps Gbps',
  'Mbit/s dB dBA ppm ppb pH NTU UFC eV mol mmol µmol lm lx Bq kBq Sv mSv rpm px pt dpi ETP EQTP HT TTC',
]
  .flatMap((line) => line.split(' '))
  .concat('F CFA');
