import { criteria, scoreWithEvidence, type Criterion } from './criteria';
import { findPersonalData, type PersonalData } from './find-personal-data';
import {
  mostSummaryWords,
  textFields,
  type PracticeAttachment,
  type PracticeContent,
  type TextField,
} from './practice-content';
import type { PracticeProblemCode } from './problems';
import { templateOf, type PracticeField } from './templates';

/** What a field still needs before the practice can be submitted. */
export interface ContentProblem {
  readonly field: PracticeField;
  readonly code: PracticeProblemCode;
  readonly values?: Readonly<Record<string, string | number>>;
}

/** Most letters of each text; a summary is measured in words as well. */
export const mostLetters: Readonly<Record<TextField, number>> = {
  title: 150,
  summary: 2000,
  ...{ context: 4000, actions: 6000, results: 6000, enabling: 4000, obstacles: 4000 },
  ...{ replicability: 4000, takeaways: 4000, actionPoints: 4000 },
  shortVersion: 600,
};
/** Most letters of an evidence and of the answers on gender, rights and harm. */
export const mostAnswerLetters = 600;

const mostActors = 30;

/**
 * Everything that keeps a practice from being submitted, in the order of the form.
 * @returns empty when it may be submitted
 */
export function checkContent(
  content: PracticeContent,
  attachments: readonly PracticeAttachment[]
): readonly ContentProblem[] {
  const template = templateOf(content.kind);
  const shown = new Set([...template.required, ...template.optional]);
  return [
    ...template.required.flatMap((field) => missingIn(field, content, attachments)),
    ...textFields
      .filter((field) => shown.has(field))
      .flatMap((field) => textTooLong(field, content)),
    ...template.criteria.flatMap((criterion) => ratingProblems(criterion, content)),
    ...lensProblems(content),
    ...periodProblems(content),
    ...(content.consent === 'missing'
      ? [{ field: 'consent', code: 'practices.consent-missing' } as const]
      : []),
    ...personalDataIn(content)
      .filter(({ kind }) => kind !== 'name')
      .map(
        ({ field, text }) => ({ field, code: 'practices.names-people', values: { text } }) as const
      ),
  ];
}

/** Words as people count them; for the fact beside the field (“182 of 200 words”). */
export function countWords(text: string): number {
  return text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}

/**
 * What of the questions on gender, rights and harm stands between a practice and its approval
 * (specification 4.7): “not done” is an answer, “I do not know” is none.
 * @returns empty when all three are answered, with evidence where there was something to see
 */
export function lensAnswered(content: PracticeContent): readonly PracticeProblemCode[] {
  const isUnknown = content.genderAndRights.reach === 'unknown';
  const codes = [
    ...(isUnknown ? (['practices.gender-unanswered'] as const) : []),
    ...lensProblems(content).map(({ code }) => code),
  ];
  return [...new Set(codes)];
}

/** A find with the field that it stands in. */
export interface PersonalDataInField extends PersonalData {
  readonly field: PracticeField;
}

/**
 * Names, mails, telephone and document numbers in everything that is published. Numbers and mails keep
 * a practice from being submitted; names only ask the author to look again, because a colleague or an
 * institution may bear one.
 */
export function personalDataIn(content: PracticeContent): readonly PersonalDataInField[] {
  const { genderAndRights: lens, ratings, texts, actors, reached } = content;
  const places: readonly (readonly [PracticeField, string | undefined])[] = [
    ...textFields.map((field) => [field, texts[field]] as const),
    ...criteria.map((criterion) => [criterion, ratings[criterion]?.evidence] as const),
    ...[['reach', lens.reachEvidence] as const, ['rights', lens.rightsEvidence] as const],
    ['harm', lens.harm],
    ['reached', reached.source],
    // Institutions bear names of people (Fundación María Elena Walsh): only numbers count there.
    ['actors', actors.join('\n')],
  ];
  return places.flatMap(([field, text]) =>
    findPersonalData(text ?? '')
      .filter(({ kind }) => field !== 'actors' || kind !== 'name')
      .map((found) => ({ ...found, field }))
  );
}

function missingIn(
  field: PracticeField,
  content: PracticeContent,
  attachments: readonly PracticeAttachment[]
): readonly ContentProblem[] {
  if (isText(field)) {
    const isMissing = isBlank(content.texts[field]);
    return isMissing ? [{ field, code: 'practices.text-missing' }] : [];
  }
  const isMissing: Partial<Record<PracticeField, boolean>> = {
    themeKeys: content.themeKeys.length === 0,
    countryKeys: content.countryKeys.length === 0,
    period: content.period.from === undefined,
    actors: !content.actors.some((actor) => !isBlank(actor)),
    consent: content.consent === undefined,
    contact: content.contact === undefined,
    attachments: attachments.length === 0,
  };
  const isUnrated = isCriterion(field) && content.ratings[field] === undefined;
  return isUnrated || isMissing[field] ? [{ field, code: 'practices.incomplete' }] : [];
}

function textTooLong(field: TextField, { texts }: PracticeContent): readonly ContentProblem[] {
  const text = texts[field] ?? '';
  if (field === 'summary' && countWords(text) > mostSummaryWords) {
    return [{ field, code: 'practices.too-many-words', values: { most: mostSummaryWords } }];
  }
  return tooLong(field, text, mostLetters[field]);
}

function ratingProblems(
  criterion: Criterion,
  { ratings }: PracticeContent
): readonly ContentProblem[] {
  const rating = ratings[criterion];
  if (!rating) return [];
  return rating.score >= scoreWithEvidence && isBlank(rating.evidence)
    ? [{ field: criterion, code: 'practices.evidence-missing' }]
    : tooLong(criterion, rating.evidence, mostAnswerLetters);
}

/** “I do not know” is enough to submit: a colleague may know. It is not enough to be approved. */
function lensProblems({ genderAndRights: lens }: PracticeContent): readonly ContentProblem[] {
  const hasReach = lens.reach === 'withData' || lens.reach === 'partly';
  const hasRight = lens.rights.length > 0 && !lens.rightsNotDone;
  const found: (ContentProblem | false)[] = [
    lens.reach === undefined && { field: 'reach', code: 'practices.gender-unanswered' },
    hasReach &&
      isBlank(lens.reachEvidence) && { field: 'reach', code: 'practices.evidence-missing' },
    !hasRight && !lens.rightsNotDone && { field: 'rights', code: 'practices.rights-unanswered' },
    hasRight &&
      isBlank(lens.rightsEvidence) && { field: 'rights', code: 'practices.evidence-missing' },
    isBlank(lens.harm) && { field: 'harm', code: 'practices.harm-unanswered' },
  ];
  return [
    ...found.filter((one) => one !== false),
    ...tooLong('reach', lens.reachEvidence, mostAnswerLetters),
    ...tooLong('rights', lens.rightsEvidence, mostAnswerLetters),
    ...tooLong('harm', lens.harm, mostAnswerLetters),
  ];
}

function periodProblems({
  period: { from, to },
  actors,
}: PracticeContent): readonly ContentProblem[] {
  const isMonth = (text: string | undefined): boolean =>
    text === undefined || /^\d{4}-(0[1-9]|1[0-2])$/.test(text);
  const isBackwards = from !== undefined && to !== undefined && to < from;
  return [
    ...(!isMonth(from) || !isMonth(to) || isBackwards
      ? [{ field: 'period', code: 'practices.incomplete' } as const]
      : []),
    ...(actors.length > mostActors
      ? [
          {
            field: 'actors',
            code: 'practices.text-too-long',
            values: { most: mostActors },
          } as const,
        ]
      : []),
  ];
}

function tooLong(field: PracticeField, text: string, most: number): readonly ContentProblem[] {
  return text.trim().length > most
    ? [{ field, code: 'practices.text-too-long', values: { most } }]
    : [];
}

function isText(field: PracticeField): field is TextField {
  return (textFields as readonly PracticeField[]).includes(field);
}

function isCriterion(field: PracticeField): field is Criterion {
  return (criteria as readonly PracticeField[]).includes(field);
}

function isBlank(text: string | undefined): boolean {
  return text === undefined || text.trim() === '';
}
