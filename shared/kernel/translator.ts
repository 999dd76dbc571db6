import { IntlMessageFormat } from 'intl-messageformat';
import { HubError } from './errors';
import { negotiateLocale } from './locale';
import type { Locale } from './locale';

/** Messages of one language, grouped by feature; each leaf is an ICU message. */
export interface MessageTree {
  readonly [key: string]: string | MessageTree;
}

/** The dotted keys of a tree of messages: `states.retry`, `problems.throttled.what`. */
export type KeysOf<Tree> = {
  [Key in keyof Tree & string]: Tree[Key] extends string ? Key : `${Key}.${KeysOf<Tree[Key]>}`;
}[keyof Tree & string];

/** What a message is filled with. Always shown as plain text, never read as markup. */
export type MessageValues = Readonly<Record<string, string | number | Date>>;

const dateStyles = {
  /** Tue 24 Nov: for what happens soon. */
  weekday: { weekday: 'short', day: 'numeric', month: 'short' },
  /** 24 Nov: within this year. */
  day: { day: 'numeric', month: 'short' },
  /** 24 Nov 2026: records, and other years. */
  date: { day: 'numeric', month: 'short', year: 'numeric' },
  /** November 2026. */
  month: { month: 'long', year: 'numeric' },
  /** 14:32, always by the 24-hour clock. */
  time: { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' },
  /** 24 Nov 2026, 14:32. */
  'date-time': {
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  },
} as const satisfies Record<string, Intl.DateTimeFormatOptions>;

export type DateStyle = keyof typeof dateStyles;

/** Speaks to one reader: messages in her language, numbers and dates as in her country. */
export interface Translator<Key extends string = string> {
  readonly locale: Locale;
  /** BCP 47 tag that numbers and dates follow. */
  readonly formatTag: string;
  /**
   * The message of a key, filled with values.
   * @throws HubError `unexpected` for an unknown key or a missing value: both are our mistakes.
   */
  t(key: Key, values?: MessageValues): string;
  number(value: number): string;
  date(value: Date, style: DateStyle): string;
  /** a, b and c. */
  list(items: readonly string[]): string;
}

export interface TranslatorSettings {
  /** IANA name of the reader's time zone; the machine's own unless told. */
  readonly timeZone?: string;
}

/**
 * @param catalogue the messages of one language.
 * @param formatTag the reader's full tag (`es-PE`), which also names the language.
 */
export function createTranslator<Catalogue extends object>(
  catalogue: Catalogue,
  formatTag: string,
  settings: TranslatorSettings = {}
): Translator<KeysOf<Catalogue>> {
  const messages = new Map<string, IntlMessageFormat>();
  const dateFormats = new Map<DateStyle, Intl.DateTimeFormat>();
  const numberFormat = new Intl.NumberFormat(formatTag, grouped);
  const listFormat = new Intl.ListFormat(formatTag);

  const messageOf = (key: string): IntlMessageFormat => {
    const known = messages.get(key);
    if (known) {
      return known;
    }
    const message = new IntlMessageFormat(textOf(catalogue, key), formatTag, undefined, {
      ignoreTag: true,
      formatters: { ...formatters, getDateTimeFormat: dateTimeFormatIn(settings.timeZone) },
    });
    messages.set(key, message);
    return message;
  };

  return {
    locale: negotiateLocale([formatTag]),
    formatTag,
    t(key, values) {
      try {
        return String(messageOf(key).format(values));
      } catch (cause) {
        throw new HubError('unexpected', { message: `message ${key} cannot be shown`, cause });
      }
    },
    number: (value) => numberFormat.format(value),
    date(value, style) {
      const format =
        dateFormats.get(style) ?? dateTimeFormatIn(settings.timeZone)(formatTag, dateStyles[style]);
      dateFormats.set(style, format);
      return format.format(value);
    },
    list: (items) => listFormat.format(items),
  };
}

// `true` means "always" (ECMA-402): Spanish would otherwise write 1284 but 12.840.
const grouped = { useGrouping: true } as const;

const formatters = {
  getNumberFormat: (
    tags?: string | string[],
    options?: Omit<Intl.NumberFormatOptions, 'useGrouping'>
  ) => new Intl.NumberFormat(tags, { ...options, ...grouped }),
  getPluralRules: (...parameters: ConstructorParameters<typeof Intl.PluralRules>) =>
    new Intl.PluralRules(...parameters),
};

function dateTimeFormatIn(timeZone: string | undefined) {
  return (...[tags, options]: ConstructorParameters<typeof Intl.DateTimeFormat>) =>
    new Intl.DateTimeFormat(tags, { timeZone, ...options });
}

function textOf(catalogue: object, key: string): string {
  let found: unknown = catalogue;
  for (const step of key.split('.')) {
    found =
      typeof found === 'object' && found !== null && Object.hasOwn(found, step)
        ? (found as Readonly<Record<string, unknown>>)[step]
        : undefined;
  }
  if (typeof found !== 'string') {
    throw new HubError('unexpected', { message: `no message with the key ${key}` });
  }
  return found;
}
