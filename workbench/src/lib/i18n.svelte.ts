// SPDX-License-Identifier: Apache-2.0
import { WORDS, type Plural } from './words';

export type Lang = 'ar' | 'en';

function stored(key: string): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

// Formatters cost far more to make than to use, and a page uses hundreds of times the same few.
const made = new Map<string, unknown>();
function once<T>(key: string, make: () => T): T {
  let it = made.get(key) as T | undefined;
  if (!it) made.set(key, (it = make()));
  return it;
}

class Words {
  lang = $state<Lang>(
    ((new URLSearchParams(location.search).get('lang') ?? stored('lang')) as Lang) === 'ar' ||
      (!stored('lang') && navigator.language.startsWith('ar'))
      ? 'ar'
      : 'en',
  );
  digits = $state(stored('digits') ?? 'latn');
  keysOn = $state(stored('keys') !== 'off');
  names = $state<Record<string, Record<string, any>>>({});

  get rtl() {
    return this.lang === 'ar';
  }
  private get locale() {
    return `${this.lang === 'ar' ? 'ar-EG' : 'en-GB'}-u-nu-${this.digits}-ca-gregory`;
  }

  keep(key: 'lang' | 'digits' | 'keys', value: string) {
    if (key === 'lang') this.lang = value as Lang;
    if (key === 'digits') this.digits = value;
    if (key === 'keys') this.keysOn = value !== 'off';
    try {
      localStorage.setItem(key, value);
    } catch {
      // a browser without storage forgets the choice
    }
  }

  t(key: string, values: Record<string, string | number> = {}): string {
    const entry = WORDS[key];
    if (!entry) return key;
    let text = entry[this.lang === 'ar' ? 1 : 0] as string | Plural;
    if (typeof text !== 'string') {
      const rule = once('plural ' + this.lang, () => new Intl.PluralRules(this.lang)).select(Number(values.n));
      text = text[rule] ?? text.other;
    }
    return text.replace(/\{(\w+)\}/g, (_, name) => {
      const v = values[name];
      return typeof v === 'number' ? this.num(v) : String(v ?? '');
    });
  }

  num(n: number, digits = 0): string {
    return once(`number ${this.locale} ${digits}`, () => new Intl.NumberFormat(this.locale, { maximumFractionDigits: digits })).format(n);
  }

  day(iso: string | null | undefined, short = false): string {
    if (!iso) return '';
    const date = new Date(iso.length > 10 ? iso : iso + 'T12:00:00Z');
    const options: Intl.DateTimeFormatOptions = { day: 'numeric', month: short ? 'short' : 'long', ...(short ? {} : { year: 'numeric' }), timeZone: 'UTC' };
    return once(`day ${this.locale} ${short}`, () => new Intl.DateTimeFormat(this.locale, options)).format(date);
  }

  /** A month such as 2026-03. */
  month(iso: string, short = false): string {
    const date = new Date(iso + '-15T12:00:00Z');
    const options: Intl.DateTimeFormatOptions = { month: short ? 'short' : 'long', year: 'numeric', timeZone: 'UTC' };
    return once(`month ${this.locale} ${short}`, () => new Intl.DateTimeFormat(this.locale, options)).format(date);
  }

  range(from: string, to: string): string {
    return from === to ? this.day(from) : `${this.day(from)} – ${this.day(to)}`;
  }

  /** Name of a coded value. */
  name(field: string, code: string | null | undefined): string {
    if (!code) return '';
    if (code === 'none') return this.t('none');
    if (field === 'country') return this.country(code);
    const v = this.names[field]?.[code];
    return v ? v[this.lang] : code;
  }

  country(code: string): string {
    try {
      return once('region ' + this.lang, () => new Intl.DisplayNames([this.lang], { type: 'region' })).of(code) ?? code;
    } catch {
      return code;
    }
  }

  /** Name of a place or party in this language, else in the other, else in the report's words. */
  of(thing: any): string {
    if (!thing) return '';
    const ar = thing.name_ar ?? thing.text;
    const en = thing.name_en ?? thing.text;
    return (this.lang === 'ar' ? ar : en) ?? '';
  }

  toll(toll: { low: number | null; best: number | null; high: number | null } | null): string {
    if (!toll) return '';
    const { low, best, high } = toll;
    const f = (n: number) => this.num(n);
    if (best != null) {
      return low != null && high != null && (low !== best || high !== best)
        ? `${f(best)} (${f(low)}–${f(high)})`
        : f(best);
    }
    if (low != null && high != null) return low === high ? f(low) : `${f(low)}–${f(high)}`;
    if (low != null) return `${this.t('at_least')} ${f(low)}`;
    if (high != null) return `${this.t('at_most')} ${f(high)}`;
    return '';
  }

  private provinces = $state<Record<string, string>>({});

  /** Name of a first-level unit in this language; the register holds the English one. */
  province(name: string | null | undefined, country?: string | null): string {
    if (!name || this.lang === 'en') return name ?? '';
    return this.provinces[`${country}|${name}`] ?? this.provinces[name] ?? name;
  }

  loadProvinces(list: { country: string; en: string; ar: string }[]) {
    const all: Record<string, string> = {};
    for (const p of list) all[`${p.country}|${p.en}`] = all[p.en] = p.ar;
    this.provinces = all;
  }

  /** The joint of a list. */
  get comma() {
    return this.lang === 'ar' ? '، ' : ', ';
  }

  async loadCodebook(fields: Record<string, { code: string }[]>) {
    const names: Record<string, Record<string, any>> = {};
    for (const [field, values] of Object.entries(fields)) {
      names[field] = Object.fromEntries(values.map((v) => [v.code, v]));
    }
    names.type = names.event_type;
    names.subtype = names.sub_event_type;
    names.weapons = names.weapon;
    this.names = names;
  }
}

export const w = new Words();
export const t = (key: string, values?: Record<string, string | number>) => w.t(key, values);
