import type { SPFI } from '@pnp/sp';
import '@pnp/sp/items';
import '@pnp/sp/lists';
import '@pnp/sp/webs';
import { fail, ok, type Result } from '../../kernel/result';
import type { LocalizedText } from '../../kernel/locale';
import type {
  CuratedEntry,
  CuratedKind,
  CuratedLists,
  CuratedOutcome,
  CuratedProblem,
  TermReference,
} from '../../domain/library';
import { keepSuccess } from '../keep-success';
import { dayAsInstant, dayOfInstant } from './date-only';
import { termsValue } from './document-form';
import { rowEntry, rowTermIds, rowText, type Row } from './list-rows';
import { createPeopleDirectory } from './people-directory';
import { createPinRights } from './pin-rights';
import { createKnownAnswerImport } from './questions/known-answer-import';
import { asHubError } from './requests';
import { columns as documentColumns, libraryTitle } from './schema/library-names';
import { listColumns, listUrlNames } from './schema/list-names';

/** What an item of a list says, in a form in which two can be compared. */
interface Content {
  /** The same as long as the entry is the same, whatever it says. */
  readonly identity: string;
  readonly texts: Readonly<Record<string, string>>;
  readonly days: Readonly<Record<string, string>>;
  /** Numbers of people on the site. */
  readonly people: Readonly<Record<string, number>>;
  readonly terms: Readonly<Record<string, readonly string[]>>;
}

interface Present extends Content {
  readonly id: number;
  readonly version: string;
}

const { theme, themes, until, documentId, link, chosenBy, person } = listColumns;
const reasons = [listColumns.reasonEs, listColumns.reasonPt, listColumns.reasonEn];
const sentences = [listColumns.textEs, listColumns.textPt, listColumns.textEn];

/** Known answers have a form of their own; see known-answer-import. */
type ShapedKind = Exclude<CuratedKind, 'knownAnswers'>;
type ShapedEntry = Exclude<CuratedEntry, { readonly kind: 'knownAnswers' }>;

/** The columns of each list, by what they hold. */
const shapes: Readonly<
  Record<ShapedKind, Readonly<Record<'texts' | 'days' | 'people' | 'terms', readonly string[]>>>
> = {
  needToKnow: {
    texts: ['Title', link, ...sentences],
    days: [until],
    people: [chosenBy],
    terms: [themes],
  },
  bestBets: { texts: [documentId, ...reasons], days: [until], people: [chosenBy], terms: [theme] },
  specialists: { texts: [], days: [], people: [person], terms: [theme] },
};

type PinEntry = Extract<CuratedEntry, { readonly kind: 'bestBets' }>;

interface PinnedDocument {
  /** Lower-case UniqueId. */
  readonly id: string;
  readonly itemId: number;
}

const pageSize = 2000;
/** For an entry that was made a moment ago and that nobody else can have changed. */
const anyVersion = '*';
const source = 'sharepoint curated lists';

/**
 * The curated lists over SharePoint's REST interface, for programs that fill them.
 * @param sp bound to the hub's site; needs the right to edit its lists
 * @param sitePath address of the site on its server, such as `/sites/hub`
 */
export function createCuratedLists(sp: SPFI, sitePath: string): CuratedLists {
  const people = createPeopleDirectory(sp);
  const rights = createPinRights();
  const knownAnswers = createKnownAnswerImport(sp, sitePath);
  const itemsOf = (kind: ShapedKind) =>
    sp.web.getList(`${sitePath}/Lists/${listUrlNames[kind]}`).items;

  const read = async (kind: ShapedKind): Promise<ReadonlyMap<string, Present>> => {
    const { texts, days, people: persons, terms } = shapes[kind];
    const selected = [...texts, ...days, ...terms, ...persons.map((column) => `${column}Id`)];
    const rows = await itemsOf(kind)
      .select('Id', ...selected)
      .top(pageSize)<readonly Row[]>();
    return new Map(rows.map((row) => readItem(kind, row)).map((one) => [one.identity, one]));
  };
  const present = {
    needToKnow: keepSuccess(() => read('needToKnow')),
    bestBets: keepSuccess(() => read('bestBets')),
    specialists: keepSuccess(() => read('specialists')),
  };

  const documentItems = sp.web.lists.getByTitle(libraryTitle).items;
  const documents = keepSuccess(async () => {
    const found = new Map<string, PinnedDocument>();
    const pages = documentItems
      .select('Id', documentColumns.sourceId, 'File/UniqueId')
      .expand('File')
      .top(pageSize);
    for await (const page of pages as AsyncIterable<readonly Row[]>) {
      for (const row of page) {
        const sourceId = rowText(row[documentColumns.sourceId]);
        const id = rowText(rowEntry(row['File'], 'UniqueId')).toLowerCase();
        if (sourceId !== '' && id !== '' && !found.has(sourceId)) {
          found.set(sourceId, { id, itemId: Number(row['Id']) });
        }
      }
    }
    return found;
  });

  const write = async (
    kind: ShapedKind,
    wanted: Content,
    labels: Labels,
    found?: Pick<Present, 'id' | 'version'>
  ) => {
    const plain = {
      ...wanted.texts,
      ...Object.fromEntries(
        Object.entries(wanted.days).map(([column, day]) => [column, dayAsInstant(day)])
      ),
      ...Object.fromEntries(
        Object.entries(wanted.people).map(([column, id]) => [`${column}Id`, id])
      ),
    };
    const items = itemsOf(kind);
    const id = found?.id ?? ((await items.add(plain)) as unknown as { readonly Id: number }).Id;
    const item = items.getById(id);
    if (found) await item.update(plain, found.version);
    // A list of terms can be written by a form alone; cut off here, the next run finds them missing.
    const values = Object.entries(wanted.terms).map(([FieldName, ids]) => ({
      FieldName,
      FieldValue: termsValue(ids.map((one) => ({ id: one, label: labels.get(one) ?? one }))),
    }));
    await item.validateUpdateListItem(values);
  };

  const putContent = async (one: ShapedEntry, wanted: Content): Promise<CuratedOutcome> => {
    const before = (await present[one.kind]()).get(wanted.identity);
    if (before && isSame(before, wanted)) return 'unchanged';
    await write(one.kind, wanted, labelsOf(one), before);
    return before ? 'updated' : 'created';
  };

  /** A pin may be read by whoever may open its document, and by nobody else. */
  const putPin = async (
    one: PinEntry,
    personId: number
  ): Promise<Result<CuratedOutcome, CuratedProblem>> => {
    const document = (await documents()).get(one.sourceId);
    if (!document) {
      return fail({ code: 'library.unknown-document', values: { id: one.sourceId } });
    }
    const readers = await rights.of(documentItems.getById(document.itemId));
    const wanted = contentOf(one, personId, document.id);
    const items = itemsOf('bestBets');
    const before = (await present.bestBets()).get(wanted.identity);
    if (before) {
      // First the rights: a reason that is new is not for those who may not read it.
      const isChanged = await rights.bring(items.getById(before.id), readers);
      const outcome = await putContent(one, wanted);
      return ok(outcome === 'unchanged' && isChanged ? 'updated' : outcome);
    }
    if (readers === 'everybody') return ok(await putContent(one, wanted));
    // Closed while it is empty; a run that is cut off here leaves an entry that says nothing.
    const { Id: id } = (await items.add({})) as unknown as { readonly Id: number };
    await rights.bring(items.getById(id), readers);
    await write('bestBets', wanted, labelsOf(one), { id, version: anyVersion });
    return ok('created');
  };

  return {
    async put(one) {
      try {
        const mail = mailOf(one);
        const found = await people.find(mail);
        if (!found) {
          return fail({ code: 'library.unknown-person', values: { file: one.kind, mail } });
        }
        if (one.kind === 'knownAnswers') return ok(await knownAnswers.put(one, found));
        if (one.kind === 'bestBets') return await putPin(one, found.id);
        return ok(await putContent(one, contentOf(one, found.id, '')));
      } catch (error) {
        throw asHubError(error, source);
      }
    },
  };
}

function mailOf(one: CuratedEntry): string {
  if (one.kind === 'specialists') return one.mail;
  return one.kind === 'knownAnswers' ? one.owner : one.chosenBy;
}

type Labels = ReadonlyMap<string, string>;

function labelsOf(one: ShapedEntry): Labels {
  const terms: readonly TermReference[] = one.kind === 'needToKnow' ? one.themes : [one.theme];
  return new Map(terms.map(({ id, label }) => [id, label]));
}

function contentOf(one: ShapedEntry, personId: number, document: string): Content {
  switch (one.kind) {
    case 'needToKnow':
      return {
        identity: one.key,
        texts: { Title: one.key, [link]: one.link, ...written(sentences, one.text) },
        days: { [until]: one.until },
        people: { [chosenBy]: personId },
        terms: { [themes]: one.themes.map(({ id }) => id) },
      };
    case 'bestBets':
      return {
        identity: `${one.theme.id} ${document}`,
        texts: { [documentId]: document, ...written(reasons, one.reason) },
        days: { [until]: one.until },
        people: { [chosenBy]: personId },
        terms: { [theme]: [one.theme.id] },
      };
    case 'specialists':
      return {
        identity: `${one.theme.id} ${personId}`,
        texts: {},
        days: {},
        people: { [person]: personId },
        terms: { [theme]: [one.theme.id] },
      };
  }
}

function readItem(kind: ShapedKind, row: Row): Present {
  const shape = shapes[kind];
  const pick = <T>(names: readonly string[], read: (name: string) => T): Record<string, T> =>
    Object.fromEntries(names.map((name) => [name, read(name)]));
  const texts = pick(shape.texts, (name) => rowText(row[name]));
  const persons = pick(shape.people, (name) => Number(row[`${name}Id`] ?? 0));
  const terms = pick(shape.terms, (name) => rowTermIds(row[name]));
  const themeId = terms[theme]?.[0] ?? '';
  const identities: Readonly<Record<ShapedKind, string>> = {
    needToKnow: texts['Title'] ?? '',
    bestBets: `${themeId} ${texts[documentId] ?? ''}`,
    specialists: `${themeId} ${persons[person] ?? 0}`,
  };
  return {
    id: Number(row['Id']),
    version: rowText(row['odata.etag']),
    identity: identities[kind],
    texts,
    days: pick(shape.days, (name) => dayOfInstant(rowText(row[name])) ?? ''),
    people: persons,
    terms,
  };
}

function isSame(a: Content, b: Content): boolean {
  const form = ({ texts, days, people, terms }: Content): string =>
    JSON.stringify(
      [texts, days, people, terms].map((values) =>
        Object.entries(values)
          .map(([name, value]) => [name, Array.isArray(value) ? [...value].sort() : value])
          .sort()
      )
    );
  return form(a) === form(b);
}

function written(columns: readonly string[], { es, pt, en }: LocalizedText) {
  return Object.fromEntries(columns.map((column, index) => [column, [es, pt, en][index] ?? '']));
}
