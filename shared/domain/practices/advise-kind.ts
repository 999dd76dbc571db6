import type { KindAnswers } from './practice-content';
import type { PracticeKind } from './practice-kinds';

/** What speaks for the kind; words stand in the catalogue under `practices.kindReasons`. */
export const kindReasons = [
  'didNotWork',
  'workedPartly',
  'worked',
  'testedMoreThanOnce',
  'testedOnce',
  'hasEvidence',
  'noEvidence',
  'adaptedElsewhere',
  'notAdapted',
  'notAnswered',
] as const;
export type KindReason = (typeof kindReasons)[number];

export interface KindAdvice {
  readonly kind: PracticeKind;
  /** What is missing first: it is what the author can do something about. */
  readonly because: readonly KindReason[];
}

/**
 * Which kind fits what somebody has seen (specification 4.4, capability S56).
 *
 * After the levels that FAO gives (Good practices at FAO: experience capitalization for continuous
 * learning, 2013): a good practice has been tested, validated and repeated in more than one setting; a
 * promising one did well in its own setting and has some data, but has not been repeated enough; what
 * has neither is a lesson, and so is what did not work. It is advice: the author chooses.
 */
export function adviseKind(answers: KindAnswers): KindAdvice {
  const { didWork, testedMoreThanOnce, hasEvidence, adaptedElsewhere } = answers;
  if (didWork === 'no') return { kind: 'lessonNegative', because: ['didNotWork'] };
  const repeated = [testedMoreThanOnce, adaptedElsewhere].filter(Boolean).length;
  const because = reasonsOf(answers);
  if (didWork === 'partly') {
    // Half a success says what to change next time; with figures and a repetition it may still grow.
    const isPromising = hasEvidence === true && repeated > 0;
    return { kind: isPromising ? 'promisingPractice' : 'lessonPositive', because };
  }
  if (hasEvidence === true && repeated === 2) return { kind: 'goodPractice', because };
  const isPromising = hasEvidence === true || repeated > 0;
  return { kind: isPromising ? 'promisingPractice' : 'lessonPositive', because };
}

function reasonsOf(answers: KindAnswers): readonly KindReason[] {
  const { didWork, testedMoreThanOnce, hasEvidence, adaptedElsewhere } = answers;
  const missing: KindReason[] = [];
  const there: KindReason[] = [];
  const hear = (answer: boolean | undefined, yes: KindReason, no: KindReason): void => {
    if (answer === true) there.push(yes);
    if (answer === false) missing.push(no);
  };
  if (didWork === 'partly') missing.push('workedPartly');
  if (didWork === 'yes') there.push('worked');
  hear(testedMoreThanOnce, 'testedMoreThanOnce', 'testedOnce');
  hear(hasEvidence, 'hasEvidence', 'noEvidence');
  hear(adaptedElsewhere, 'adaptedElsewhere', 'notAdapted');
  const open = [didWork, testedMoreThanOnce, hasEvidence, adaptedElsewhere];
  if (open.includes(undefined)) missing.push('notAnswered');
  return [...missing, ...there];
}
