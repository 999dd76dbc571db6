import {
  currentSeats,
  lensAnswered,
  lensQuestions,
  templateOf,
  type Criterion,
  type LensQuestion,
  type PracticeProblemCode,
  type PracticeView,
  type ReviewInput,
  type ReviewSeat,
  type Score,
  type Sufficiency,
  type Verdict,
} from '../../../domain/practices';

/** An assessment while it is written; kept on this computer until it is sent. */
export interface WrittenAssessment {
  readonly isFreeOfConflict: boolean;
  readonly ratings: Readonly<Partial<Record<Criterion, Score>>>;
  readonly lens: Readonly<Partial<Record<LensQuestion, Sufficiency>>>;
  readonly message: string;
}

export const emptyAssessment: WrittenAssessment = {
  ...{ isFreeOfConflict: false, ratings: {}, lens: {}, message: '' },
};

/** Why it cannot be approved yet: the first of the reasons. */
export type ApprovalBar =
  | { readonly why: 'conflict' }
  | { readonly why: 'criteria'; readonly count: number }
  | { readonly why: 'lens'; readonly question: LensQuestion }
  | { readonly why: 'missing'; readonly question: LensQuestion };

/** What stands between an assessment and an approval; the service decides the same again. */
export function approvalBar(
  { content }: Pick<PracticeView, 'content'>,
  assessment: WrittenAssessment
): ApprovalBar | undefined {
  if (!assessment.isFreeOfConflict) return { why: 'conflict' };
  const missing = unansweredBy(content)[0];
  if (missing) return { why: 'missing', question: missing };
  const count = templateOf(content.kind).criteria.filter(
    (criterion) => assessment.ratings[criterion] === undefined
  ).length;
  if (count > 0) return { why: 'criteria', count };
  const open = lensQuestions.find((question) => assessment.lens[question] === undefined);
  if (open) return { why: 'lens', question: open };
  const denied = lensQuestions.find((question) => assessment.lens[question] === 'missing');
  return denied ? { why: 'missing', question: denied } : undefined;
}

const codesOf: Readonly<Partial<Record<PracticeProblemCode, LensQuestion>>> = {
  'practices.gender-unanswered': 'reach',
  'practices.rights-unanswered': 'rights',
  'practices.harm-unanswered': 'harm',
};

/** Questions that the author has left open, or without evidence. */
export function unansweredBy(content: PracticeView['content']): readonly LensQuestion[] {
  const codes = lensAnswered(content);
  const named = codes.flatMap((code) => codesOf[code] ?? []);
  const lens = content.genderAndRights;
  const isBare = codes.includes('practices.evidence-missing');
  const bare = isBare
    ? [
        ...(lens.reachEvidence.trim() === '' &&
        (lens.reach === 'withData' || lens.reach === 'partly')
          ? (['reach'] as const)
          : []),
        ...(lens.rights.length > 0 && !lens.rightsNotDone && lens.rightsEvidence.trim() === ''
          ? (['rights'] as const)
          : []),
      ]
    : [];
  return lensQuestions.filter((question) => [...named, ...bare].includes(question));
}

/** Two points apart or more: worth a word to the author. */
export function differsBy(author: Score | undefined, mine: Score | undefined): number {
  if (author === undefined || mine === undefined) return 0;
  const distance = Math.abs(author - mine);
  return distance >= 2 ? distance : 0;
}

/** The reader's seat among those of the text that is on the table. */
export function seatOf(view: PracticeView, personId: string): ReviewSeat | undefined {
  return currentSeats(view).find((seat) => seat.personId === personId);
}

/** Seats of the others, as far as the reader may see them. */
export function otherSeats(view: PracticeView, personId: string): readonly ReviewSeat[] {
  return currentSeats(view).filter((seat) => seat.personId !== personId);
}

/** The word as it is sent. */
export function reviewInput(
  { id, version }: Pick<PracticeView, 'id' | 'version'>,
  { isFreeOfConflict, ratings, lens, message }: WrittenAssessment,
  verdict: Verdict,
  rejectionReason?: ReviewInput['assessment']['rejectionReason']
): ReviewInput {
  return {
    ...{ practiceId: id, version, isFreeOfConflict },
    assessment: {
      ...{ ratings, lens, message: message.trim(), verdict },
      ...(rejectionReason === undefined ? {} : { rejectionReason }),
    },
  };
}
