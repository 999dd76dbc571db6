import { IntlMessageFormat } from 'intl-messageformat';
import { cliTranslator } from '../../../shared/cli/messages';
import * as en from '../../../shared/cli/messages-en';
import * as es from '../../../shared/cli/messages-es';
import * as pt from '../../../shared/cli/messages-pt';
import { problemWords } from '../../../shared/cli/problem-words';
import type { RecordProblem } from '../../../shared/domain/library';
import { locales } from '../../../shared/kernel/locale';
import { sampleVocabulary } from '../taxonomy/sample-concepts';

type Element = ReturnType<IntlMessageFormat['getAst']>[number];

/** Names of the values that a message takes, also inside its plural forms. */
function valuesOf(elements: readonly Element[]): readonly string[] {
  return elements.flatMap((element) => {
    // 0 is literal text, 7 the # of a plural: neither takes a value.
    if (element.type === 0 || element.type === 7) return [];
    const inside = 'options' in element ? Object.values(element.options) : [];
    return [element.value, ...inside.flatMap(({ value }) => valuesOf(value))];
  });
}

function messagesOf(tree: object, path = ''): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const [key, value] of Object.entries(tree)) {
    if (typeof value === 'string') found.set(`${path}${key}`, value);
    else for (const entry of messagesOf(value as object, `${path}${key}.`)) found.set(...entry);
  }
  return found;
}

const takes = (message: string, locale: string): readonly string[] =>
  [...new Set(valuesOf(new IntlMessageFormat(message, locale).getAst()))].sort();

describe.each([
  ['es', es],
  ['pt', pt],
] as const)('what the programs say in %s', (locale, catalogue) => {
  const translated = messagesOf(catalogue);

  test.each([...messagesOf(en)])('%s takes the same values as in English', (key, english) => {
    expect(takes(translated.get(key) ?? '', locale)).toEqual(takes(english, 'en'));
  });
});

describe('a mistake in a record', () => {
  const nearest: RecordProblem = {
    code: 'taxonomy.unknown-label',
    values: { label: 'Traata', setKey: 'themes', nearestId: 't-trafficking' },
  };

  test('is named with the closest term in the reader’s language', () => {
    const said = locales.map((locale) =>
      problemWords(nearest, cliTranslator(locale), sampleVocabulary)
    );
    expect(said).toEqual([
      'Ningún término (tema) se llama «Traata». ¿Quiso decir «Lucha contra la trata»?',
      'Nenhum termo (tema) se chama «Traata». Você quis dizer «Lucha contra la trata»?',
      'No theme is called “Traata”. Did you mean “Counter-trafficking”?',
    ]);
  });

  test('shows a year as it was written, without separators', () => {
    const problem: RecordProblem = {
      code: 'library.year-out-of-range',
      values: { year: '1024', first: '1950', last: '2027' },
    };
    expect(problemWords(problem, cliTranslator('en'), sampleVocabulary)).toBe(
      'The year “1024” is not between 1950 and 2027.'
    );
  });
});
