import { calendarDay } from './calendar-day';
import {
  exposures,
  lengths,
  lifecycles,
  type DocumentDetails,
  type Exposure,
  type Length,
  type Lifecycle,
} from './document-details';
import type { DocumentDraft } from './document-draft';
import type { TermReference } from './term-reference';
import { mailForm } from './mail-address';
import type { RecordField, RecordProblem } from './problems';
import type { SourceDetails } from './source-record';
import { textProblems } from './text-rules';
import type { TermSetKey } from '../taxonomy';

/** A text that is no longer than this fits a single-line column of SharePoint. */
const longestText = 255;
const mostPages = 9999;

export interface DetailsVerdict {
  /** To be used only where there is no problem. */
  readonly details: DocumentDetails;
  readonly problems: readonly RecordProblem[];
}

/**
 * Checks the optional columns of a record; every problem is named.
 * @param terms resolves the labels of a set, and notes those that it does not know
 * @param today YYYY-MM-DD: nobody has verified anything later
 */
export function validateDetails(
  source: SourceDetails,
  terms: (labels: readonly string[], setKey: TermSetKey) => readonly TermReference[],
  today: string
): DetailsVerdict {
  const problems: RecordProblem[] = [];
  const choice = <T extends string>(
    field: RecordField,
    value: string,
    choices: readonly T[]
  ): T | undefined => {
    const found = choices.find((one) => one === value.toLowerCase());
    if (value !== '' && !found) {
      const values = { field, value, choices: choices.join(', ') };
      problems.push({ code: 'library.unknown-choice', values });
    }
    return found;
  };
  const mails = (field: RecordField, values: readonly string[]): readonly string[] => {
    for (const mail of values.filter((value) => !mailForm.test(value))) {
      problems.push({ code: 'library.mail-invalid', values: { field, mail } });
    }
    return [...new Set(values.map((value) => value.toLowerCase()))];
  };
  const single = (field: RecordField, values: readonly string[]): string | undefined => {
    if (values.length > 1) {
      problems.push({
        code: 'library.several-values',
        values: { field, found: values.join('; ') },
      });
    }
    return values[0];
  };

  problems.push(...textProblems('work', source.work, longestText, false));
  const missions = terms(source.missions, 'missions');
  if (missions.length > 1) single('mission', source.missions);
  const verifiedOn = dayOf(source.verifiedOn, today, problems);
  const verifiedBy = single('verifiedBy', mails('verifiedBy', source.verifiedBy));
  if (verifiedBy !== undefined && source.verifiedOn === '') {
    problems.push({ code: 'library.field-missing', values: { field: 'verifiedOn' } });
  }
  const pages = pagesOf(source.pages, problems);
  const frameworks = terms(source.frameworks, 'frameworks');
  const readers = terms(source.readers, 'audiences');
  const authors = mails('author', source.authors);
  const owner = single('owner', mails('owner', source.owners));
  return {
    problems,
    details: {
      ...{ frameworks, readers, authors },
      ...optional('mission', missions[0]),
      ...optional('exposure', choice<Exposure>('exposure', source.exposure, exposures)),
      ...optional('workId', source.work === '' ? undefined : source.work),
      ...optional('length', choice<Length>('length', source.length, lengths)),
      ...optional('pages', pages),
      ...optional('lifecycle', choice<Lifecycle>('lifecycle', source.lifecycle, lifecycles)),
      ...optional('verifiedOn', verifiedOn),
      ...optional('verifiedBy', verifiedBy),
      ...optional('owner', owner),
    },
  };
}

/** A document that outsiders may be shown cannot be one for the KM team alone. */
export function exposureProblems(
  audience: DocumentDraft['audience'] | undefined,
  { exposure }: DocumentDetails
): readonly RecordProblem[] {
  const isContradiction = audience === 'km-team' && exposure === 'external';
  return isContradiction ? [{ code: 'library.exposure-contradicts' }] : [];
}

function dayOf(text: string, today: string, problems: RecordProblem[]): string | undefined {
  if (text === '') return undefined;
  const day = calendarDay(text);
  const field = 'verifiedOn';
  if (day === undefined) {
    problems.push({ code: 'library.date-invalid', values: { field, date: text } });
  } else if (day > today) {
    problems.push({ code: 'library.date-in-future', values: { field, date: text } });
  }
  return day;
}

function pagesOf(text: string, problems: RecordProblem[]): number | undefined {
  if (text === '') return undefined;
  const pages = /^\d{1,4}$/.test(text) ? Number(text) : 0;
  if (pages >= 1) return pages;
  const values = { field: 'pages', value: text, largest: String(mostPages) } as const;
  problems.push({ code: 'library.number-invalid', values });
  return undefined;
}

function optional<Name extends keyof DocumentDetails>(
  name: Name,
  value: DocumentDetails[Name] | undefined
): Partial<Pick<DocumentDetails, Name>> {
  return value === undefined ? {} : ({ [name]: value } as Pick<DocumentDetails, Name>);
}
