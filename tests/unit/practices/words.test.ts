import { IntlMessageFormat } from 'intl-messageformat';
import { problemWords } from '../../../bot/practices/context';
import {
  criteria,
  kindReasons,
  practiceKinds,
  practiceProblemCodes,
  practiceStates,
  practiceSteps,
  reachAnswers,
  rejectionReasons,
  rightKeys,
  textFields,
} from '../../../shared/domain/practices';
import { practices as english } from '../../../shared/i18n/en/practice-words';
import { practices as spanish } from '../../../shared/i18n/es/practice-words';
import { practices as portuguese } from '../../../shared/i18n/pt/practice-words';
import {
  loadPracticesCatalogue,
  practicesTranslator,
} from '../../../shared/i18n/practices-catalogue';
import { loadTeamsCatalogue, teamsTranslator } from '../../../shared/i18n/teams-catalogue';
import { practiceProblemWords } from '../../../shared/ui/practices/practice-words';

const catalogues = { en: english, es: spanish, pt: portuguese };

function messagesOf(tree: object): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  const walk = (part: object, path: readonly string[]): void => {
    for (const [key, value] of Object.entries(part)) {
      if (typeof value === 'string') found.set([...path, key].join('.'), value);
      else walk(value as object, [...path, key]);
    }
  };
  walk(tree, []);
  return found;
}

const argumentsOf = (message: string): readonly string[] =>
  [...message.matchAll(/\{(\w+)/g)].map(([, name]) => name ?? '').sort();

/** Words that are rightly the same as in English. */
const same = new Set(['scores.s0', 'helped.no', 'formats.docx', 'formats.pdf']);

const englishMessages = messagesOf(english);

describe.each(['es', 'pt', 'en'] as const)('the words about practices in %s', (locale) => {
  const words = catalogues[locale];
  const messages = [...messagesOf(words)];

  test('are messages that can be read, with real quotation marks', () => {
    for (const [, message] of messages) {
      expect(() => new IntlMessageFormat(message, locale)).not.toThrow();
      expect(message.trim()).toBe(message);
      expect(message).not.toMatch(locale === 'en' ? /["'«»]/ : /["'“”]/);
    }
  });

  test('take the same values as in English, and hold no English', () => {
    const left = messages.filter(
      ([key, message]) => message === englishMessages.get(key) && !same.has(key)
    );
    expect(locale === 'en' ? [] : left).toEqual([]);
    for (const [key, message] of messages) {
      expect([key, argumentsOf(message)]).toEqual([
        ...[key, argumentsOf(englishMessages.get(key) ?? '')],
      ]);
    }
  });

  test('know everything that the practices know', () => {
    const problems = practiceProblemCodes.map((code) => code.slice('practices.'.length));
    expect(Object.keys(words.problems).sort()).toEqual(problems.sort());
    expect(Object.keys(words.kinds)).toEqual([...practiceKinds]);
    expect(Object.keys(words.kindsWhen)).toEqual([...practiceKinds]);
    expect(Object.keys(words.kindReasons)).toEqual([...kindReasons]);
    expect(Object.keys(words.criteria)).toEqual([...criteria]);
    expect(Object.keys(words.states)).toEqual([...practiceStates]);
    expect(Object.keys(words.steps)).toEqual([...practiceSteps]);
    expect(Object.keys(words.fields)).toEqual([...textFields]);
    expect(Object.keys(words.reach)).toEqual([...reachAnswers]);
    expect(Object.keys(words.rights)).toEqual([...rightKeys]);
    expect(Object.keys(words.rejectionReasons)).toEqual([...rejectionReasons]);
  });

  test('say that a colleague did it, where nobody’s name is known', async () => {
    const pages = practicesTranslator(await loadPracticesCatalogue(locale), locale);
    const teams = teamsTranslator(await loadTeamsCatalogue(locale), locale);
    for (const code of ['practices.changed-meanwhile', 'practices.done-already'] as const) {
      const nameless = { code, values: { by: '' } };
      expect(practiceProblemWords(nameless, pages)).toMatch(new RegExp(`^${words.somebody} `));
      expect(problemWords(nameless, teams)).toMatch(new RegExp(`^${words.somebody} `));
      const named = { code, values: { by: 'Rosa' } };
      expect(practiceProblemWords(named, pages)).toMatch(/^Rosa /);
    }
  });

  test('have buttons of at most forty letters', () => {
    for (const label of Object.values(words.actions)) expect(label.length).toBeLessThanOrEqual(40);
  });
});
