import type {
  CuratedProblem,
  RecordField,
  RecordProblem,
  WriteNotice,
  WriteProblem,
} from '../domain/library';
import type { Vocabulary } from '../domain/taxonomy';
import type { CliTranslator } from './messages';

/** Why a record was refused or not written, in the reader's words and with labels in her language. */
export function problemWords(
  problem: RecordProblem | WriteProblem | CuratedProblem,
  words: CliTranslator,
  vocabulary: Vocabulary
): string {
  switch (problem.code) {
    case 'taxonomy.unknown-label': {
      const { label, setKey, nearestId } = problem.values;
      const set = words.t(`library.sets.${setKey}`);
      if (nearestId === undefined) return words.t('library.problems.unknown-label', { label, set });
      const suggestion = vocabulary.label(nearestId, words.locale);
      return words.t('library.problems.unknown-label-near', { label, set, suggestion });
    }
    case 'taxonomy.ambiguous-label': {
      const { label, setKey, candidateIds } = problem.values;
      const candidates = candidateIds
        .split(' ')
        .map((id) => vocabulary.byId(id)?.key ?? id)
        .join(', ');
      const set = words.t(`library.sets.${setKey}`);
      return words.t('library.problems.ambiguous-label', { label, set, candidates });
    }
    case 'library.field-missing':
    case 'library.field-too-long':
    case 'library.bad-encoding':
    case 'library.forbidden-characters':
    case 'library.several-values':
    case 'library.unknown-choice':
    case 'library.date-invalid':
    case 'library.date-in-future':
    case 'library.number-invalid':
    case 'library.mail-invalid': {
      const field = fieldWords(problem.values.field, words);
      return words.t(keyOf(problem.code), { ...problem.values, field });
    }
    case 'library.unknown-person':
      return words.t('library.notices.unknown-person', problem.values);
    default:
      return words.t(keyOf(problem.code), 'values' in problem ? problem.values : undefined);
  }
}

/** What a person is asked to decide after an import. */
export function noticeWords(notice: WriteNotice, words: CliTranslator): string {
  return notice.code === 'library.unknown-person'
    ? words.t('library.notices.unknown-person', notice.values)
    : words.t('library.notices.still-restricted', notice.values);
}

function fieldWords(field: RecordField, words: CliTranslator): string {
  return words.t(`library.fields.${field}`);
}

type LibraryCode = Extract<(RecordProblem | WriteProblem)['code'], `library.${string}`>;
type LibraryKey<Code extends LibraryCode> = Code extends `library.${infer Rest}`
  ? `library.problems.${Rest}`
  : never;

/** The key of a code's message. That each code has one is checked by the compiler. */
function keyOf<Code extends LibraryCode>(code: Code): LibraryKey<Code> {
  return code.replace('library.', 'library.problems.') as LibraryKey<Code>;
}
