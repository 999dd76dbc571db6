import { IntlMessageFormat } from 'intl-messageformat';
import { allTeamsCatalogues } from '../../../shared/i18n/all-teams-catalogues';
import { locales, type Locale } from '../../../shared/kernel/locale';

/** Words that are the same in two languages. */
const same = new Set([
  'ask.theme',
  'ask.send',
  'card.theme',
  'card.by',
  'card.sendAskBack',
  'card.sendReply',
  'notices.summaryShort',
]);

function messagesOf(locale: Locale): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  const walk = (tree: object, path: readonly string[]): void => {
    for (const [key, value] of Object.entries(tree)) {
      if (typeof value === 'string') found.set([...path, key].join('.'), value);
      else walk(value as object, [...path, key]);
    }
  };
  walk(allTeamsCatalogues[locale].questions, []);
  return found;
}

const english = messagesOf('en');

/** What a message is filled with. */
function argumentsOf(message: string): readonly string[] {
  return [...message.matchAll(/\{(\w+)/g)].map(([, name]) => name ?? '').sort();
}

describe.each([...locales])('the words about questions in %s', (locale) => {
  const messages = [...messagesOf(locale)];

  test('are messages that can be read, with real quotation marks and apostrophes', () => {
    for (const [, message] of messages) {
      expect(() => new IntlMessageFormat(message, locale)).not.toThrow();
      expect(message.trim()).toBe(message);
      expect(message).not.toMatch(/["']/);
      if (locale !== 'en') expect(message).not.toMatch(/[“”]/);
    }
  });

  test('take the same values as in English, and hold no English', () => {
    for (const [key, message] of messages) {
      expect([key, argumentsOf(message)]).toEqual([key, argumentsOf(english.get(key) ?? '')]);
    }
    const left = messages.filter(
      ([key, message]) => message === english.get(key) && !same.has(key)
    );
    expect(locale === 'en' ? [] : left).toEqual([]);
  });

  test('have buttons of at most forty letters', () => {
    const buttons = [
      ...['ask.send', 'known.helps', 'known.asks', 'sent.follow', 'mine.all', 'card.answer'],
      ...['card.passOn', 'card.askBack', 'card.sendAnswer', 'card.sendAskBack', 'card.sendReply'],
      ...[
        'card.reply',
        'card.helped',
        'card.helpedNot',
        'card.reopen',
        'card.openTab',
        'card.back',
      ],
    ];
    for (const key of buttons) expect(messagesOf(locale).get(key)?.length).toBeLessThanOrEqual(40);
  });
});
