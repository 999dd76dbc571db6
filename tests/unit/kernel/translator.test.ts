import { isHubError } from '../../../shared/kernel/errors';
import { createTranslator } from '../../../shared/kernel/translator';

const messages = {
  search: {
    found: '{count, plural, one {# result} other {# results}} for “{query}”',
    title: "Find it, don't ask <twice>",
    since: 'since {day, date, ::yyyyMMdd}',
  },
  broken: '{count, plural, one {#}',
};

/** Intl writes no-break spaces of several kinds; which one is of no matter here. */
const plain = (text: string): string => text.replace(/\s/g, ' ');

describe('a translator', () => {
  test('fills a message, with the plural and the figures of the reader', () => {
    const peru = createTranslator(messages, 'es-PE');
    const spain = createTranslator(messages, 'es-ES');
    expect(peru.t('search.found', { count: 1284, query: 'retorno' })).toContain('1,284 results');
    expect(spain.t('search.found', { count: 1284, query: 'retorno' })).toContain('1.284 results');
    expect(spain.t('search.found', { count: 1, query: 'x' })).toBe('1 result for “x”');
    expect(peru.locale).toBe('es');
    expect(peru.formatTag).toBe('es-PE');
  });

  test('values are plain text: neither markup nor message syntax in them is read', () => {
    const { t } = createTranslator(messages, 'en-GB');
    expect(t('search.found', { count: 2, query: '<b>{count}</b>' })).toBe(
      '2 results for “<b>{count}</b>”'
    );
    expect(t('search.title')).toBe("Find it, don't ask <twice>");
  });

  test('a second use of a key gives the new values', () => {
    const { t } = createTranslator(messages, 'en-GB');
    expect(t('search.found', { count: 2, query: 'a' })).not.toBe(
      t('search.found', { count: 3, query: 'b' })
    );
  });

  test.each(['search.lost', 'search', '', 'constructor', 'search.found.length', '__proto__.x'])(
    'the unknown key "%s" is a defect of the hub',
    (key) => {
      const { t } = createTranslator<Record<string, string>>(
        messages as unknown as Record<string, string>,
        'en-GB'
      );
      expect(failureOf(() => t(key))).toMatchObject({ code: 'unexpected', audience: 'defect' });
    }
  );

  test('a missing value and a message that cannot be read are defects that name the key', () => {
    const { t } = createTranslator(messages, 'en-GB');
    expect(failureOf(() => t('search.found', { count: 1 }))?.message).toContain('search.found');
    expect(failureOf(() => t('broken', { count: 1 }))?.message).toContain('broken');
  });

  test('a misspelt key does not compile', () => {
    const { t } = createTranslator(messages, 'en-GB');
    // @ts-expect-error there is no such message
    expect(failureOf(() => t('search.fuond'))).toBeDefined();
  });

  test('dates follow the country, the 24-hour clock and the time zone of the reader', () => {
    const moment = new Date('2026-11-24T01:30:00Z');
    const lima = createTranslator(messages, 'es-PE', { timeZone: 'America/Lima' });
    const brasilia = createTranslator(messages, 'pt-BR', { timeZone: 'America/Sao_Paulo' });
    const london = createTranslator(messages, 'en-GB', { timeZone: 'Europe/London' });
    expect(lima.date(moment, 'time')).toBe('20:30');
    expect(brasilia.date(moment, 'day')).toBe('23 de nov.');
    expect(plain(london.date(moment, 'weekday'))).toBe('Tue 24 Nov');
    expect(london.date(moment, 'date')).toBe('24 Nov 2026');
    expect(brasilia.date(moment, 'month')).toBe('novembro de 2026');
    expect(plain(brasilia.date(moment, 'date-time'))).toContain('22:30');
    expect(lima.t('search.since', { day: moment })).toContain('23');
  });

  test('numbers are grouped from one thousand on, lists end with the word for and', () => {
    const spanish = createTranslator(messages, 'es');
    expect(spanish.number(1284)).toBe('1.284');
    expect(spanish.list(['Perú', 'Chile', 'Italia'])).toBe('Perú, Chile e Italia');
    expect(spanish.list([])).toBe('');
  });
});

function failureOf(action: () => unknown): Error | undefined {
  try {
    action();
  } catch (error) {
    if (isHubError(error)) {
      return error;
    }
    throw error;
  }
  return undefined;
}
