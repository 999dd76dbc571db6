import { readFileSync } from 'node:fs';
import {
  countries,
  documentTypes,
  flattenTerms,
  frameworks,
  languages,
  missions,
  termSets,
  themes,
  type TermSeed,
} from '../../../shared/adapters/sharepoint/schema/terms';
import { fold } from '../../../shared/kernel/text/fold';
import { describeWithEvaluations, evaluationsFile } from '../../collections/evaluations';

const spoken = ['es', 'pt', 'en'] as const;
const everyTerm = termSets.flatMap((set) => flattenTerms(set.terms));
const themeTerms = flattenTerms(themes.terms);

/** The names by which a term is known in one language: its label, then its synonyms. */
function namesOf(term: TermSeed, language: (typeof spoken)[number]): readonly string[] {
  return [term.labels[language], ...(term.synonyms?.[language] ?? [])];
}

function repeated(values: readonly string[]): readonly string[] {
  return values.filter((value, at) => values.indexOf(value) !== at);
}

/** Words that lead to more than one term of the given ones, each with the keys of these. */
function ambiguous(terms: readonly TermSeed[], language: (typeof spoken)[number]) {
  const owners = new Map<string, string[]>();
  for (const term of terms) {
    for (const name of namesOf(term, language)) {
      const word = fold(name);
      owners.set(word, [...(owners.get(word) ?? []), term.key]);
    }
  }
  return [...owners].filter(([, keys]) => keys.length > 1);
}

interface EvaluationRecord {
  'Migration Thematic Areas': string | null;
  'Relevant Crosscutting Themes': string | null;
  'Countries Covered': readonly string[];
  Languages: string | null;
}

function evaluations(): readonly EvaluationRecord[] {
  const records = JSON.parse(readFileSync(evaluationsFile, 'utf8')) as readonly EvaluationRecord[];
  expect(records).toHaveLength(448);
  return records;
}

/**
 * Reads a list whose labels contain commas themselves: takes the longest known name again and
 * again, and gives back what was recognised and what was not.
 */
function readList(list: string, known: ReadonlySet<string>) {
  const found: string[] = [];
  let rest = list;
  while (rest !== '') {
    const name = [...known]
      .filter((candidate) => rest === candidate || rest.startsWith(`${candidate}, `))
      .sort((a, b) => b.length - a.length)[0];
    if (name === undefined) return { found, rest };
    found.push(name);
    rest = rest.slice(name.length).replace(/^, /, '');
  }
  return { found, rest };
}

const listsOf = (
  field: 'Migration Thematic Areas' | 'Relevant Crosscutting Themes' | 'Languages'
) =>
  evaluations()
    .map((record) => record[field])
    .filter((list): list is string => list !== null);

const englishNames = (terms: readonly TermSeed[]) =>
  new Set(terms.flatMap((term) => namesOf(term, 'en')));

describe('term sets', () => {
  test('each term has a key of its own', () => {
    expect(repeated(everyTerm.map((term) => term.key))).toEqual([]);
    expect(everyTerm.filter(({ key }) => !/^[a-z]+\.[A-Za-z0-9.-]+$/.test(key))).toEqual([]);
  });

  test('a three-letter code never means two things in a file name', () => {
    const named = [themes, countries, documentTypes].flatMap((set) => flattenTerms(set.terms));
    const codes = named.flatMap((term) => (term.code === undefined ? [] : [term.code]));
    expect(repeated(codes)).toEqual([]);
    expect(codes.filter((code) => !/^[A-Z]{3}$/.test(code))).toEqual([]);
  });

  test('each theme, country and document type can stand in a file name', () => {
    const named = [themes, countries, documentTypes].flatMap((set) => flattenTerms(set.terms));
    expect(named.filter((term) => term.code === undefined)).toEqual([]);
  });

  test.each(termSets.map((set) => [set.name, set] as const))(
    'a reader of %s sees no label twice in a language',
    (_name, set) => {
      const terms = flattenTerms(set.terms);
      for (const language of spoken) {
        expect(repeated(terms.map((term) => fold(term.labels[language])))).toEqual([]);
      }
    }
  );

  test.each(spoken)('a word typed in %s leads to one term only, in whatever set', (language) => {
    expect(ambiguous(everyTerm, language)).toEqual([]);
  });

  test.each(termSets.map((set) => [set.name, set] as const))(
    'an import can read a name of %s without knowing its language',
    (_name, set) => {
      const owners = new Map<string, Set<string>>();
      for (const term of flattenTerms(set.terms)) {
        for (const name of spoken.flatMap((language) => namesOf(term, language))) {
          owners.set(fold(name), (owners.get(fold(name)) ?? new Set()).add(term.key));
        }
      }
      expect([...owners].filter(([, keys]) => keys.size > 1)).toEqual([]);
    }
  );

  test('each theme can be found by two other words in each language', () => {
    const poor = themeTerms.filter((term) =>
      spoken.some((language) => namesOf(term, language).length < 3)
    );
    expect(poor.map((term) => term.key)).toEqual([]);
  });

  test('the term store accepts each name', () => {
    const names = everyTerm.flatMap((term) =>
      spoken.flatMap((language) => namesOf(term, language))
    );
    expect(names.filter((name) => /[;"<>|&\t]/.test(name) || name.length > 255)).toEqual([]);
    expect(names.filter((name) => name !== name.trim().normalize('NFC'))).toEqual([]);
  });
});

describe('vocabulary of the region', () => {
  test('the five operational priorities come first among the themes', () => {
    expect(themes.terms.slice(0, 5).map((term) => term.labels.es)).toEqual([
      'Asistencia humanitaria',
      'Regularización',
      'Integración',
      'Lucha contra la xenofobia',
      'Movilidad humana, degradación ambiental y cambio climático',
    ]);
  });

  test('exactly these five are marked as priorities, in this order', () => {
    const marked = everyTerm.filter(({ category }) => category === 'priority');
    expect(marked.map(({ key }) => key)).toEqual(themes.terms.slice(0, 5).map(({ key }) => key));
    expect(marked.map(({ order }) => order)).toEqual([1, 2, 3, 4, 5]);
  });

  test('each mission has the code of its country, the regional office first', () => {
    expect(missions.terms.map((term) => term.code)).toEqual(
      countries.terms.slice(0, 11).map((term) => term.code)
    );
  });

  test('the compact has 23 objectives and ten principles, each with words of its own', () => {
    const terms = flattenTerms(frameworks.terms);
    const objectives = terms.filter(({ key }) => key.startsWith('gcm.objective-'));
    expect(objectives.map(({ key }) => key)).toEqual(
      Array.from({ length: 23 }, (_, index) => `gcm.objective-${index + 1}`)
    );
    expect(objectives[19]?.labels.en).toMatch(/remittances/);
    expect(terms.filter(({ key }) => key.startsWith('gcm.principle-'))).toHaveLength(10);
  });

  test('the goals hold the targets about migration, 10 and 17 first', () => {
    const [, agenda] = frameworks.terms;
    const goals = agenda?.children ?? [];
    expect(goals).toHaveLength(17);
    expect(goals.slice(0, 2).map(({ key }) => key)).toEqual(['sdg.goal-10', 'sdg.goal-17']);
    const keys = flattenTerms(goals).map(({ key }) => key);
    expect(keys).toEqual(expect.arrayContaining(['sdg.10.7', 'sdg.17.6', 'sdg.17.8', 'sdg.17.9']));
  });

  test('a local term stands below the core term that it points to', () => {
    const local = everyTerm.filter(({ core }) => core !== undefined);
    expect(local.length).toBeGreaterThanOrEqual(5);
    for (const { key, core } of local) {
      const above = everyTerm.find((term) => term.key === core);
      expect(flattenTerms(above?.children ?? []).map((term) => term.key)).toContain(key);
    }
  });

  test('a deprecated term names a term of its set that is in use', () => {
    const replaced = termSets.flatMap((set) => {
      const terms = flattenTerms(set.terms);
      return terms
        .filter(({ replacedBy }) => replacedBy !== undefined)
        .map(({ replacedBy }) => terms.find(({ key }) => key === replacedBy));
    });
    expect(replaced.length).toBeGreaterThanOrEqual(5);
    for (const successor of replaced) {
      expect(successor).toBeDefined();
      expect(successor?.replacedBy).toBeUndefined();
    }
  });

  test('the regional office and its ten missions come first among the countries', () => {
    expect(countries.terms.slice(0, 11).map((term) => term.code)).toEqual(
      'REG ARG BOL BRA CHL COL ECU PRY PER URY VEN'.split(' ')
    );
  });

  test.each([
    ['es', 'retorno voluntario', 'theme.return-reintegration'],
    ['es', 'retorno asistido', 'theme.return-reintegration'],
    ['pt', 'reintegração', 'theme.return-reintegration'],
    ['en', 'AVRR', 'theme.return-reintegration'],
    ['es', 'trata de personas', 'theme.counter-trafficking'],
    ['pt', 'tráfico de pessoas', 'theme.counter-trafficking'],
    ['es', 'PEP', 'theme.regularization'],
  ] as const)('who types, in %s, "%s" is led to %s', (language, typed, key) => {
    const led = everyTerm.filter((term) =>
      namesOf(term, language).some((name) => fold(name) === fold(typed))
    );
    expect(led.map((term) => term.key)).toEqual([key]);
  });
});

describeWithEvaluations('what the evaluations are filed under', () => {
  test('each thematic area is a theme, also where its label contains commas', () => {
    const known = englishNames(themeTerms);
    const read = listsOf('Migration Thematic Areas').map((list) => readList(list, known));
    expect(read.map(({ rest }) => rest).filter((rest) => rest !== '')).toEqual([]);
    expect(new Set(read.flatMap(({ found }) => found)).size).toBe(38);
  });

  test('each cross-cutting theme is a theme', () => {
    const known = englishNames(themeTerms);
    const read = listsOf('Relevant Crosscutting Themes').map((list) => readList(list, known));
    expect(read.map(({ rest }) => rest).filter((rest) => rest !== '')).toEqual([]);
  });

  test('each country is known, odd spellings included', () => {
    const known = englishNames(flattenTerms(countries.terms));
    const named = new Set(evaluations().flatMap((record) => record['Countries Covered']));
    // "nan" is how the collection's own export wrote an empty cell
    expect([...named].filter((name) => name !== 'nan' && !known.has(name))).toEqual([]);
    expect(named.size).toBe(154);
  });

  test('each language is known', () => {
    const known = englishNames(flattenTerms(languages.terms));
    const read = listsOf('Languages').map((list) => readList(list, known));
    expect(read.map(({ rest }) => rest).filter((rest) => rest !== '')).toEqual([]);
  });
});
