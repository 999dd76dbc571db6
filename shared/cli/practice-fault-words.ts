import type { PracticeProblemCode } from '../domain/practices';
import type { CliTranslator } from './messages';
import type { SourceFault } from './practice-faults';

/** Why a practice of a file was left out, in the reader's words. */
export function faultWords(fault: SourceFault, words: CliTranslator): string {
  switch (fault.code) {
    case 'value':
      return words.t('practiceImport.problems.value', { field: fault.field });
    case 'term':
      return words.t('practiceImport.problems.term', { field: fault.field, key: fault.key });
    case 'person':
      return words.t('practiceImport.problems.person', { mail: fault.mail });
    case 'event':
      return words.t('practiceImport.problems.event', { event: fault.event, state: fault.state });
    case 'ends':
      return words.t('practiceImport.problems.ends', { found: fault.found, state: fault.state });
    case 'file':
      return words.t('practiceImport.problems.file', { file: fault.file });
    case 'practice': {
      const problem = words.t(keyOf(fault.problem), fault.values);
      return words.t('practiceImport.problems.practice', { field: fault.field, problem });
    }
  }
}

type KeyOf<Code extends string> = Code extends `practices.${infer Name}`
  ? `practiceProblems.${Name}`
  : never;

/** The key of a code's message. That each code has one is checked by the compiler. */
function keyOf<Code extends PracticeProblemCode>(code: Code): KeyOf<Code> {
  return code.replace('practices.', 'practiceProblems.') as KeyOf<Code>;
}
