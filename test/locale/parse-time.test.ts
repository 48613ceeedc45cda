import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { getLocale } from '../../src/locale/locale.js';
import { makeTimeRange, parseTime, parseTimeRange } from '../../src/locale/parse-time.js';

/** The range as `09:15-11:00`, `+1` where it ends on the next day, or the reason why it is none. */
function read(text: string): string {
  const reading = parseTimeRange(text);
  if (!reading.ok) return reading.reason;
  const { start, end, nextDay } = reading.range;
  const clock = (time: { hour: number; minute: number }) =>
    `${String(time.hour).padStart(2, '0')}:${String(time.minute).padStart(2, '0')}`;
  return `${clock(start)}${end === null ? '' : `-${clock(end)}`}${nextDay ? '+1' : ''}`;
}

describe('a start', () => {
  it.each([
    ['09:15', '09:15'],
    ['9:15', '09:15'],
    ['9.15', '09:15'],
    ['9h15', '09:15'],
    ['9 h 15', '09:15'],
    ['9\u00a0h\u00a015', '09:15'],
    ['9H15', '09:15'],
    ['9h', '09:00'],
    ['14h', '14:00'],
    ['9 h 5', '09:05'],
    ['9h15min', '09:15'],
    ['14 heures', '14:00'],
    ['20u00', '20:00'],
    ['20u', '20:00'],
    ['9.15 uur', '09:15'],
    ['9 Uhr', '09:00'],
    ['9:15 Uhr', '09:15'],
    ['9:15 h', '09:15'],
    ['ore 9.15', '09:15'],
    ['à 9 h 15', '09:15'],
    ['9:15 am', '09:15'],
    ['9:15am', '09:15'],
    ['9:15 A.M.', '09:15'],
    ['9:15 a. m.', '09:15'],
    ['9 pm', '21:00'],
    ['12 pm', '12:00'],
    ['12 am', '00:00'],
    ['12:30 a.m.', '00:30'],
    ['noon', '12:00'],
    ['midi', '12:00'],
    ['00:00', '00:00'],
    ['٠٩:١٥', '09:15'],
    ['٩:١٥ صباحًا', '09:15'],
    ['٩:١٥ م', '21:15'],
    ['الساعة 9:15', '09:15'],
  ])('is read from %s', (text, expected) => {
    expect(read(text)).toBe(expected);
  });
});

describe('a range', () => {
  it.each([
    ['09:15-11:00', '09:15-11:00'],
    ['9h15-11h', '09:15-11:00'],
    ['9 h 15 – 11 h', '09:15-11:00'],
    ['9H15-11H00', '09:15-11:00'],
    ['9:15 am – 11 a.m.', '09:15-11:00'],
    ['9:15—11:00', '09:15-11:00'],
    ['9:15 ‑ 11:00', '09:15-11:00'],
    ['9:15 − 11:00', '09:15-11:00'],
    ['9.15 - 11.00', '09:15-11:00'],
    ['20u00-22u30', '20:00-22:30'],
    ['de 9h à 11h', '09:00-11:00'],
    ['9h15 à 11h', '09:15-11:00'],
    ['from 9 a.m. to 11 a.m.', '09:00-11:00'],
    ['9 a.m.-noon', '09:00-12:00'],
    ['noon-1 p.m.', '12:00-13:00'],
    ['9-11 h', '09:00-11:00'],
    ['9 – 11 Uhr', '09:00-11:00'],
    ['9h-11', '09:00-11:00'],
    ['٠٩:١٥ - ١١:٠٠', '09:15-11:00'],
    ['من ٩:١٥ إلى ١١:٠٠ صباحًا', '09:15-11:00'],
    ['de 9:15 a 11:00 horas', '09:15-11:00'],
    ['das 9h15 às 11h', '09:15-11:00'],
    ['dalle ore 9.15 alle ore 11.00', '09:15-11:00'],
    ['von 9:15 bis 11:00 Uhr', '09:15-11:00'],
    ['van 9.15 tot 11 uur', '09:15-11:00'],
  ])('is read from %s', (text, expected) => {
    expect(read(text)).toBe(expected);
  });

  it.each([
    ['9:30 - 11:00 a.m.', '09:30-11:00'],
    ['9:30 – 1 p.m.', '09:30-13:00'],
    ['1-2:30 pm', '13:00-14:30'],
    ['11 - 1 a.m.', '23:00-01:00+1'],
    ['2 pm – 4:30', '14:00-16:30'],
    ['9 am – 1:30', '09:00-13:30'],
    ['9 pm - 1:30', '21:00-01:30+1'],
    ['13:00 – 3 pm', '13:00-15:00'],
  ])('takes the half of the day that one end leaves out from the other: %s', (text, expected) => {
    expect(read(text)).toBe(expected);
  });

  it.each([
    ['20:00-00:30', '20:00-00:30+1'],
    ['22h-6h', '22:00-06:00+1'],
    ['22:00-24:00', '22:00-00:00+1'],
    ['9 p.m. – midnight', '21:00-00:00+1'],
    ['22:00-06:01', 'reversed'],
    ['05:00-07:00', '05:00-07:00'],
  ])('may end up to six in the morning after: %s', (text, expected) => {
    expect(read(text)).toBe(expected);
  });

  it('must not end before it starts, nor when it starts', () => {
    expect(read('11:00-9:15')).toBe('reversed');
    expect(read('11h-11h')).toBe('reversed');
    expect(read('03:00-03:00')).toBe('reversed');
  });

  it.each(['25:00', '9h75', '9:60', '24:15', '9:15-25:00', '24:00', '24:00-01:00', '13 pm', '0:30 am', '99h'])(
    'is refused where no clock shows it: %s',
    (text) => {
      expect(read(text)).toBe('value');
    },
  );

  it.each([
    '',
    '9',
    '9-11',
    '555',
    '0915',
    '9:5',
    '9:155',
    'matin',
    '9h15-',
    '-11h',
    '9h15-11h-12h',
    '09:15:00',
    '9h15 11h',
  ])('is refused where it has no form of a time: %s', (text) => {
    expect(read(text)).toBe('syntax');
  });

  it('says all it knows', () => {
    expect(parseTimeRange('9h15-11h')).toEqual({
      ok: true,
      range: { start: { hour: 9, minute: 15 }, end: { hour: 11, minute: 0 }, nextDay: false },
    });
    expect(parseTimeRange('14h')).toEqual({
      ok: true,
      range: { start: { hour: 14, minute: 0 }, end: null, nextDay: false },
    });
  });

  it('can be made of two times', () => {
    const [nine, one] = [
      { hour: 21, minute: 0 },
      { hour: 1, minute: 0 },
    ];
    expect(makeTimeRange(nine, one)).toEqual({ ok: true, range: { start: nine, end: one, nextDay: true } });
    expect(makeTimeRange(nine, null)).toEqual({ ok: true, range: { start: nine, end: null, nextDay: false } });
    expect(makeTimeRange(nine, nine)).toEqual({ ok: false, reason: 'reversed' });
  });

  it('never makes the reader wait or throw', () => {
    expect(read('9-'.repeat(100_000))).toBe('syntax');
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(typeof parseTimeRange(text).ok).toBe('boolean');
      }),
    );
  });
});

describe('one time', () => {
  it('is read in the same forms', () => {
    expect(parseTime('9h40')).toEqual({ hour: 9, minute: 40 });
    expect(parseTime('9:40 p.m.')).toEqual({ hour: 21, minute: 40 });
    expect(parseTime('24:00')).toEqual({ hour: 0, minute: 0 });
  });

  it('is neither a range, nor a bare number, nor off the clock', () => {
    expect(['9h-11h', '9', '25:00', '', 'tard'].map(parseTime)).toEqual([null, null, null, null, null]);
  });
});

describe('reading what was written', () => {
  const anyTime = fc.record({ hour: fc.integer({ min: 0, max: 23 }), minute: fc.integer({ min: 0, max: 59 }) });
  const tags = [
    'fr',
    'fr-CA',
    'fr-CH',
    'en',
    'en-US',
    'en-CA',
    'en-GB',
    'ar',
    'ar-TN',
    'es',
    'pt',
    'de',
    'de-CH',
    'it',
    'nl',
  ];

  it.each(tags)('gives every time back in %s', (tag) => {
    const locale = getLocale(tag);
    fc.assert(
      fc.property(anyTime, (time) => {
        expect(parseTime(locale.formatTime(time))).toEqual(time);
      }),
    );
  });

  it.each(tags)('gives every range back in %s', (tag) => {
    const locale = getLocale(tag, { 'next-day': '' });
    fc.assert(
      fc.property(anyTime, anyTime, (start, end) => {
        const made = makeTimeRange(start, end);
        fc.pre(made.ok);
        if (!made.ok) return;
        const text = locale.formatTimeRange(made.range).replace(' ()', '');
        expect({ text, reading: parseTimeRange(text) }).toEqual({ text, reading: made });
      }),
      { numRuns: 500 },
    );
  });
});
