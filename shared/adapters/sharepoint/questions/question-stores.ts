import type { SPFI } from '@pnp/sp';
import type {
  Asker,
  AskerRepository,
  KnownAnswer,
  KnownAnswerRepository,
  QuestionRepository,
  QuestionSearch,
  StoredQuestion,
} from '../../../domain/questions';
import { locales } from '../../../kernel/locale';
import { rowText, type Row } from '../list-rows';
import { questionColumns as columns, questionListUrlNames } from '../schema/question-names';
import { oneOf } from './read-json';
import { knownAnswerRow, readKnownAnswer, type KeptKnownAnswer } from './read-known-answer';
import { questionRow, readQuestion } from './read-question';
import { anyOf, createTitledItems, titleFilters, type TitledItem } from './titled-items';

export interface QuestionStores {
  readonly questions: QuestionRepository;
  readonly askers: AskerRepository;
  readonly knownAnswers: KnownAnswerRepository;
}

/**
 * Questions, their askers and the known answers, in the hub's lists.
 * @param sp bound to the hub's site, with the hub's own rights: people have none on the first two
 * @param sitePath address of the site on its server, such as `/sites/hub`
 */
export function createQuestionStores(sp: SPFI, sitePath: string): QuestionStores {
  const pathOf = (name: keyof typeof questionListUrlNames): string =>
    `${sitePath}/Lists/${questionListUrlNames[name]}`;
  return {
    questions: createQuestionStore(sp, pathOf('questions')),
    askers: createAskerStore(sp, pathOf('askers')),
    knownAnswers: createKnownAnswerStore(sp, pathOf('knownAnswers')),
  };
}

function createQuestionStore(sp: SPFI, listPath: string): QuestionRepository {
  const { state, themeKey, assigneeId, pending, question, content } = columns;
  const items = createTitledItems({
    ...{ sp, listPath, source: 'sharepoint questions', read: readQuestion },
    columns: [state, themeKey, assigneeId, pending, question, content],
  });
  const stored = ({ record, version }: TitledItem<StoredQuestion['question']>): StoredQuestion => ({
    ...{ question: record, version },
  });
  return {
    async get(id) {
      const item = await items.get(id);
      return item && stored(item);
    },
    async add(one) {
      return stored((await items.get(one.id)) ?? (await items.add(one.id, questionRow(one))));
    },
    async save(one, version) {
      const saved = await items.save(one.id, questionRow(one), version);
      return saved === 'conflict' ? saved : stored(saved);
    },
    async find(search) {
      const filters = search.ids === undefined ? [''] : titleFilters(search.ids);
      const found: StoredQuestion[] = [];
      for (const ids of filters) {
        const all = [ids, ...filtersOf(search)].filter((one) => one !== '').join(' and ');
        const page = await items.find(all === '' ? undefined : all, search.most);
        found.push(...page.map(stored));
      }
      return found
        .sort((a, b) => b.question.askedAt.localeCompare(a.question.askedAt))
        .slice(0, search.most);
    },
  };
}

function filtersOf(search: QuestionSearch): readonly string[] {
  const { states, assigneeId, themeKey, isPending, askedSince } = search;
  return [
    ...(states === undefined ? [] : [anyOf(columns.state, states)]),
    ...(assigneeId === undefined ? [] : [anyOf(columns.assigneeId, [assigneeId])]),
    ...(themeKey === undefined ? [] : [anyOf(columns.themeKey, [themeKey])]),
    ...(isPending === true ? [`${columns.pending} gt 0`] : []),
    ...(askedSince === undefined
      ? []
      : [`${columns.askedOn} ge datetime'${askedSince}T00:00:00Z'`]),
  ];
}

function createAskerStore(sp: SPFI, listPath: string): AskerRepository {
  const { askerId, askerName, askerMail, askerCountry, askerLocale } = columns;
  const items = createTitledItems<Asker>({
    ...{ sp, listPath, source: 'sharepoint askers', read: readAsker },
    columns: [askerId, askerName, askerMail, askerCountry, askerLocale],
  });
  return {
    async add(asker) {
      // A message that came twice has one asker.
      if (await items.get(asker.questionId)) return;
      await items.add(asker.questionId, {
        [askerId]: asker.personId,
        [askerName]: asker.name,
        [askerMail]: asker.mail,
        [askerCountry]: asker.countryKey ?? '',
        [askerLocale]: asker.locale,
      });
    },
    async of(questionIds) {
      const found = new Map<string, Asker>();
      for (const filter of titleFilters([...new Set(questionIds)])) {
        for (const { record } of await items.find(filter)) found.set(record.questionId, record);
      }
      return found;
    },
    async questionsOf(personId, most) {
      const found = await items.find(anyOf(askerId, [personId]), most);
      return found.map(({ record }) => record.questionId);
    },
  };
}

function readAsker(row: Row): Asker | undefined {
  const [questionId, personId] = [rowText(row['Title']), rowText(row[columns.askerId])];
  if (questionId === '' || personId === '') return undefined;
  const countryKey = rowText(row[columns.askerCountry]);
  return {
    ...{ questionId, personId },
    name: rowText(row[columns.askerName]),
    mail: rowText(row[columns.askerMail]),
    ...(countryKey === '' ? {} : { countryKey }),
    locale: oneOf(locales, row[columns.askerLocale]),
  };
}

function createKnownAnswerStore(sp: SPFI, listPath: string): KnownAnswerRepository {
  const { state, themeKey, verifiedUntil, uses, question, content } = columns;
  const items = createTitledItems<KeptKnownAnswer>({
    ...{ sp, listPath, source: 'sharepoint known answers', read: readKnownAnswer },
    columns: [state, themeKey, verifiedUntil, uses, question, content],
  });
  const known = ({ record, version }: TitledItem<KeptKnownAnswer>): KnownAnswer => ({
    ...record,
    version,
  });
  return {
    list: async () => (await items.find(undefined)).map(known),
    async get(id) {
      const item = await items.get(id);
      return item && known(item);
    },
    async add(one) {
      return known((await items.get(one.id)) ?? (await items.add(one.id, knownAnswerRow(one))));
    },
    async save({ version, ...one }) {
      const saved = await items.save(one.id, knownAnswerRow(one), version);
      return saved === 'conflict' ? saved : known(saved);
    },
  };
}
