import { collect, fail, ok, type Result } from '../../kernel/result';
import type { Concept, TermSetKey, Vocabulary } from '../taxonomy';
import type { Audience, DocumentDraft, DraftContent } from './document-draft';
import { composeFileName } from './file-name';
import { fileNameProblems } from './file-name-rules';
import type { RecordProblem } from './problems';
import { termOf, termReference } from './resolve-term';
import type { FileFacts, RecordContent, SourceRecord } from './source-record';
import { textProblems } from './text-rules';
import { exposureProblems, validateDetails } from './validate-details';

/** What a record is checked against. */
export interface ValidationContext {
  readonly vocabulary: Vocabulary;
  /** The running year: next year is the last one that a reference year may have. */
  readonly currentYear: number;
  /** YYYY-MM-DD: nothing can have been verified later. */
  readonly today: string;
  /** Largest file, in bytes. */
  readonly largestFile: number;
  fileFacts(path: string): FileFacts;
}

/** The verdict on one record: a draft that can be written, or all that is wrong with it. */
export type Verdict =
  | { readonly valid: true; readonly draft: DocumentDraft }
  | { readonly valid: false; readonly problems: readonly RecordProblem[] };

/** The hub's first documents are younger than this; an earlier year is a slip of the pen. */
const firstYear = 1950;
/** Single-line text columns of SharePoint hold 255 characters, plain notes 63,999. */
const longestText = 255;
const longestNote = 63_999;
const bytesPerMegabyte = 1024 * 1024;

const audiences: ReadonlyMap<string, Audience> = new Map([
  ['', 'all-staff'],
  ['all', 'all-staff'],
  ['all-staff', 'all-staff'],
  ['km-team', 'km-team'],
]);

/**
 * Checks one record on its own (that ids are unique is checked over all of them).
 * Every problem is named, not the first alone, so that a source is mended in one go.
 */
export function validateRecord(record: SourceRecord, context: ValidationContext): Verdict {
  const problems: RecordProblem[] = [
    ...textProblems('id', record.id, longestText, true),
    ...textProblems('title', record.title, longestText, true),
    ...textProblems('summary', record.summary, longestNote, false),
    ...contentProblems(record.content, context),
  ];
  const terms = (labels: readonly string[], setKey: TermSetKey): readonly Concept[] => {
    const { values, problems: unknown } = collect(
      labels.map((label) => termOf(label, setKey, context.vocabulary))
    );
    problems.push(...unknown);
    return mostSpecific(values, context.vocabulary);
  };
  const themes = terms(record.themes, 'themes');
  const countries = terms(record.countries, 'countries');
  const types = terms(record.types, 'types');
  const languages = terms(record.languages, 'languages');
  if (types.length > 1) {
    problems.push({ code: 'library.several-types', values: { types: record.types.join('; ') } });
  }
  const detailed = validateDetails(
    record.details,
    (labels, setKey) => terms(labels, setKey).map(termReference),
    context.today
  );
  problems.push(...detailed.problems);
  const year = yearOf(record.year, context.currentYear);
  if (!year.ok) problems.push(year.problem);
  const audience = audiences.get(record.audience.toLowerCase());
  if (!audience) {
    problems.push({ code: 'library.unknown-audience', values: { audience: record.audience } });
  }
  problems.push(...exposureProblems(audience, detailed.details));
  const content = record.content;
  if (problems.length > 0 || !year.ok || !audience || content.kind === 'none') {
    return { valid: false, problems };
  }
  const type = types[0];
  const draft: DocumentDraft = {
    line: record.line,
    sourceId: record.id,
    title: record.title,
    summary: record.summary,
    themes: themes.map(termReference),
    countries: countries.map(termReference),
    ...(type ? { type: termReference(type) } : {}),
    languages: languages.map(termReference),
    year: year.value,
    audience,
    details: detailed.details,
    content,
    fileName: fileNameOf(content, () =>
      composeFileName({
        year: year.value,
        country: countries.length === 1 ? (countries[0]?.code ?? 'REG') : 'REG',
        theme: nearestCode(themes[0], context.vocabulary) ?? 'TEM',
        type: nearestCode(type, context.vocabulary) ?? 'DOC',
        title: record.title,
        // ISO 639 calls a language that nobody stated "und", undetermined.
        language: languages[0]?.key.split('.').at(-1) ?? 'und',
        version: 1,
        extension: 'txt',
      })
    ),
  };
  return { valid: true, draft };
}

/**
 * Each concept once, without those that stand above another one: the narrower term says the broader
 * one as well, and search would otherwise count the document twice under it.
 */
function mostSpecific(concepts: readonly Concept[], vocabulary: Vocabulary): readonly Concept[] {
  const broader = new Set(
    concepts.flatMap(({ id }) => vocabulary.ancestors(id)).map(({ id }) => id)
  );
  const kept = concepts.filter(({ id }) => !broader.has(id));
  return [...new Map(kept.map((concept) => [concept.id, concept])).values()];
}

function yearOf(text: string, currentYear: number): Result<number, RecordProblem> {
  const year = /^\d{4}$/.test(text) ? Number(text) : Number.NaN;
  if (year >= firstYear && year <= currentYear + 1) return ok(year);
  return fail({
    code: 'library.year-out-of-range',
    // As text: numbers of a message get the thousands separator of the reader's language.
    values: { year: text, first: String(firstYear), last: String(currentYear + 1) },
  });
}

function contentProblems(
  content: RecordContent,
  { fileFacts, largestFile }: ValidationContext
): readonly RecordProblem[] {
  if (content.kind === 'none')
    return [{ code: 'library.field-missing', values: { field: 'file' } }];
  if (content.kind === 'text') return [];
  const file = content.path;
  const facts = fileFacts(file);
  const nameProblems = fileNameProblems(lastPart(file));
  switch (facts.state) {
    case 'missing':
      return [...nameProblems, { code: 'library.file-missing', values: { file } }];
    case 'outside':
      return [{ code: 'library.file-outside', values: { file } }];
    case 'unreadable':
      return [{ code: 'library.file-unreadable', values: { file } }];
    case 'found': {
      const problems = [...nameProblems];
      if (facts.bytes === 0) problems.push({ code: 'library.file-empty', values: { file } });
      if (facts.bytes > largestFile) {
        const megabytes = Math.ceil(facts.bytes / bytesPerMegabyte);
        const largest = Math.floor(largestFile / bytesPerMegabyte);
        problems.push({ code: 'library.file-too-large', values: { file, megabytes, largest } });
      }
      if (facts.isBrokenText) {
        problems.push({ code: 'library.bad-encoding', values: { field: 'text' } });
      }
      return problems;
    }
  }
}

function fileNameOf(content: DraftContent, composed: () => string): string {
  return content.kind === 'file' ? lastPart(content.path) : composed();
}

function lastPart(path: string): string {
  return path.split(/[/\\]/).at(-1) ?? path;
}

/** The code of a concept, else of the nearest concept above it that has one. */
function nearestCode(concept: Concept | undefined, vocabulary: Vocabulary): string | undefined {
  if (!concept) return undefined;
  return [concept, ...vocabulary.ancestors(concept.id)].find(({ code }) => code)?.code;
}
