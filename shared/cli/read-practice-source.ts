import { readContent } from '../adapters/sharepoint/practices/read-content';
import {
  asRow,
  numberOf,
  oneOf,
  rowsOf,
  textsOf,
} from '../adapters/sharepoint/questions/read-json';
import {
  criteria,
  lensQuestions,
  practiceStates,
  rejectionReasons,
  scores,
  sufficiencies,
  textFields,
  verdicts,
  type Criterion,
  type Score,
} from '../domain/practices';
import { locales } from '../kernel/locale';
import type {
  PracticeSource,
  SourceEvent,
  SourceRemark,
  SourceReuse,
  SourceSeat,
  SourceTranslation,
} from './practice-source';

type Row = Readonly<Record<string, unknown>>;

/** A practice as its file has it, and where the file says something that nobody understands. */
export interface ReadSource {
  readonly source: PracticeSource;
  /** Paths such as `content.ratings.effective.score`. */
  readonly unread: readonly string[];
}

/**
 * Reads a practice out of JSON. Nothing is dropped in silence: what is unknown or of the wrong form is
 * told by its path.
 */
export function readPracticeSource(value: unknown): ReadSource {
  const row = asRow(value);
  const { contact, ...contentRow } = asRow(row['content']);
  const { contact: _none, ...content } = readContent(contentRow);
  const source: PracticeSource = {
    ...{
      id: text(row, 'id'),
      author: text(row, 'author'),
      content,
      contact: text({ contact }, 'contact'),
    },
    state: oneOf(practiceStates, row['state']),
    coAuthors: textsOf(row['coAuthors']),
    ...{ savedDaysAgo: numberOf(row['savedDaysAgo']), revision: numberOf(row['revision'], 1) },
    history: rowsOf(row['history'], readEvent),
    seats: rowsOf(row['seats'], readSeat),
    remarks: rowsOf(row['remarks'], readRemark),
    translations: rowsOf(row['translations'], readTranslation),
    attachments: rowsOf(row['attachments'], (one) => ({ ...texts(one, ['name', 'file']) })),
    reuses: rowsOf(row['reuses'], readReuse),
    ...readRejection(row),
    ...(typeof row['mergedIntoId'] === 'string' ? { mergedIntoId: row['mergedIntoId'] } : {}),
    ...readExternal(row),
  };
  const { contact: mail, ...rest } = source;
  const kept = { ...rest, content: { ...content, contact: mail } };
  const missing = ['id', 'state', 'author'].filter((name) => text(row, name) === '');
  const wanted = ['kind', 'locale', 'shownAs'].filter((name) => !(name in contentRow));
  return {
    source,
    unread: [...missing, ...wanted.map((name) => `content.${name}`), ...lost(row, kept, '')],
  };
}

/** Where two values differ, seen from what the file says: what it leaves out is not looked at. */
function lost(said: unknown, kept: unknown, path: string): readonly string[] {
  if (typeof said !== 'object' || said === null) return said === kept ? [] : [path];
  // Words of a list are read in an order of their own.
  if (Array.isArray(said) && said.every((one) => typeof one === 'string')) {
    const words = textsOf(kept);
    return said.flatMap((one, place) => (words.includes(one) ? [] : [`${path}.${place}`]));
  }
  const keptRow = (typeof kept === 'object' && kept !== null ? kept : {}) as Row;
  return Object.entries(said).flatMap(([key, value]) =>
    // for all criteria at once; see readScores
    key === 'all' && path.endsWith('.ratings')
      ? []
      : lost(value, keptRow[key], path === '' ? key : `${path}.${key}`)
  );
}

function readEvent(row: Row): SourceEvent {
  return { ...texts(row, ['event', 'by']), ...days(row), ...optional(row, 'reason') };
}

function readSeat(row: Row): SourceSeat {
  const left = asRow(row['left']);
  const whys = ['declined', 'conflict', 'late', 'gone', 'replaced'] as const;
  return {
    ...texts(row, ['reviewer']),
    assignedDaysAgo: numberOf(row['assignedDaysAgo']),
    isTieBreaker: row['isTieBreaker'] === true,
    ...(typeof row['revision'] === 'number' ? { revision: row['revision'] } : {}),
    ...('left' in row ? { left: { why: oneOf(whys, left['why']), ...days(left) } } : {}),
    ...('assessment' in row ? { assessment: readAssessment(asRow(row['assessment'])) } : {}),
  };
}

function readAssessment(row: Row): NonNullable<SourceSeat['assessment']> {
  const lens = asRow(row['lens']);
  const reason = rejectionReasons.find((one) => one === row['rejectionReason']);
  return {
    ...{ verdict: oneOf(verdicts, row['verdict']), ...texts(row, ['message']), ...days(row) },
    ratings: readScores(asRow(row['ratings'])),
    lens: Object.fromEntries(
      lensQuestions.flatMap((question) => {
        const word = sufficiencies.find((one) => one === lens[question]);
        return word === undefined ? [] : [[question, word]];
      })
    ),
    ...(reason === undefined ? {} : { rejectionReason: reason }),
  };
}

/** Scores by criterion; `all` stands for those that are not named. */
function readScores(row: Row): Readonly<Partial<Record<Criterion, Score>>> {
  return Object.fromEntries(
    criteria.flatMap((criterion) => {
      const score = scores.find((one) => one === (row[criterion] ?? row['all']));
      return score === undefined ? [] : [[criterion, score]];
    })
  );
}

function readRemark(row: Row): SourceRemark {
  return {
    ...texts(row, ['id', 'by', 'field', 'quote', 'text']),
    ...days(row),
    replies: rowsOf(row['replies'], (one) => ({ ...texts(one, ['by', 'text']), ...days(one) })),
    isResolved: row['isResolved'] === true,
  };
}

function readTranslation(row: Row): SourceTranslation {
  const given = asRow(row['texts']);
  return {
    locale: oneOf(locales, row['locale']),
    texts: Object.fromEntries(
      textFields.flatMap((field) =>
        typeof given[field] === 'string' ? [[field, given[field]]] : []
      )
    ),
    isMachine: row['isMachine'] === true,
    ...texts(row, ['by']),
    ...optional(row, 'checkedBy'),
    ...days(row),
  };
}

function readReuse(row: Row): SourceReuse {
  const helped = (['yes', 'partly', 'no'] as const).find((one) => one === row['helped']);
  return {
    ...texts(row, ['id', 'by', 'countryKey', 'whatChanged', 'result']),
    ...(typeof row['hoursSaved'] === 'number' ? { hoursSaved: row['hoursSaved'] } : {}),
    mayQuote: row['mayQuote'] === true,
    ...days(row),
    ...(helped === undefined ? {} : { helped }),
  };
}

function readRejection(row: Row): Pick<PracticeSource, 'rejection'> {
  if (!('rejection' in row)) return {};
  const given = asRow(row['rejection']);
  const [first, ...others] = rejectionReasons;
  return {
    rejection: { reason: oneOf([first, ...others], given['reason']), ...texts(given, ['text']) },
  };
}

function readExternal(row: Row): Pick<PracticeSource, 'external'> {
  if (!('external' in row)) return {};
  const given = asRow(row['external']);
  return { external: { ...texts(given, ['wantedBy']), ...optional(given, 'confirmedBy') } };
}

function text(row: Row, name: string): string {
  const value = row[name];
  return typeof value === 'string' ? value : '';
}

function texts<Name extends string>(
  row: Row,
  names: readonly Name[]
): { readonly [Key in Name]: string } {
  return Object.fromEntries(names.map((name) => [name, text(row, name)])) as Record<Name, string>;
}

function optional<Name extends string>(row: Row, name: Name): { readonly [Key in Name]?: string } {
  const value = text(row, name);
  return value === '' ? {} : ({ [name]: value } as { readonly [Key in Name]?: string });
}

function days(row: Row): { readonly daysAgo: number } {
  return { daysAgo: numberOf(row['daysAgo']) };
}
