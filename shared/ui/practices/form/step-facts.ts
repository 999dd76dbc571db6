import {
  countWords,
  mostSummaryWords,
  practiceSteps,
  stepOfField,
  type ContentProblem,
  type KindTemplate,
  type PracticeContent,
  type PracticeStep,
} from '../../../domain/practices';
import type { PracticesTranslator } from '../../../i18n/practices-catalogue';
import { kindWords } from '../practice-words';

export type StepState = 'done' | 'current' | 'open' | 'wrong';

/** What the list of steps says of one. */
export interface StepFact {
  readonly step: PracticeStep;
  readonly state: StepState;
  readonly fact?: string;
}

/** What is missing in one step. */
export function problemsOfStep(
  problems: readonly ContentProblem[],
  step: PracticeStep
): readonly ContentProblem[] {
  return problems.filter(({ field }) => stepOfField(field) === step);
}

interface FactInput {
  readonly content: PracticeContent;
  readonly template: KindTemplate;
  readonly problems: readonly ContentProblem[];
  readonly fileCount: number;
  readonly current: PracticeStep;
  /** Steps that were left once: only there is something missing said to be wrong. */
  readonly seen: ReadonlySet<PracticeStep>;
}

/** State and fact of every step, as “182 of 200 words” or “4 of 11”. */
export function stepFacts(input: FactInput, translator: PracticesTranslator): readonly StepFact[] {
  const { problems, current, seen } = input;
  return practiceSteps.map((step) => {
    const missing = problemsOfStep(problems, step).length;
    const state =
      step === current
        ? 'current'
        : missing === 0 && step !== 'send'
          ? 'done'
          : seen.has(step) && step !== 'send'
            ? 'wrong'
            : 'open';
    const said =
      seen.has(step) && missing > 0
        ? translator.t('practiceForm.facts.missing', { count: missing })
        : factOf(step, input, translator);
    return { step, state, ...(said === undefined ? {} : { fact: said }) };
  });
}

function factOf(
  step: PracticeStep,
  { content, template, problems, fileCount }: FactInput,
  translator: PracticesTranslator
): string | undefined {
  switch (step) {
    case 'kind':
      return kindWords(content.kind, translator);
    case 'story': {
      const count = countWords(content.texts.summary ?? '');
      return count === 0
        ? undefined
        : translator.t('practiceForm.facts.words', { count, most: mostSummaryWords });
    }
    case 'results':
      return fileCount === 0
        ? undefined
        : translator.t('practiceForm.facts.files', { count: fileCount });
    case 'criteria': {
      const most = template.criteria.length;
      const count = template.criteria.filter((one) => content.ratings[one] !== undefined).length;
      return translator.t('practiceForm.facts.scored', { count, most });
    }
    case 'lens':
      return translator.t(
        problemsOfStep(problems, 'lens').length === 0
          ? 'practiceForm.facts.complete'
          : 'practiceForm.facts.obligatory'
      );
    default:
      return undefined;
  }
}
