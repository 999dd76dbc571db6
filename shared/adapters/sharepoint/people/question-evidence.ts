import type { Evidence, EvidenceSource } from '../../../domain/people';
import type { Question } from '../../../domain/questions';
import type { Vocabulary } from '../../../domain/taxonomy';
import { createTitledItems } from '../questions/titled-items';
import { readQuestion } from '../questions/read-question';
import { abortable } from '../requests';
import { questionColumns, questionListUrlNames } from '../schema/question-names';
import {
  guarded,
  keysInForce,
  sitePathOf,
  today,
  type EvidenceSettings,
} from './evidence-settings';
import { countThemes, type Counted } from './theme-counts';

const { state, themeKey, assigneeId, pending, question, content } = questionColumns;
/** After so long an answer weighs next to nothing (half of it is gone every 18 months). */
const yearsRead = 6;
const monthsCounted = 3;

interface Answer {
  readonly personId: string;
  /** YYYY-MM-DD. */
  readonly on: string;
  readonly isUseful?: boolean;
}

/**
 * Who answered questions on which theme. Not everybody may read a question, so this evidence has
 * neither title nor address: it is counted and never opened. What was for the KM team alone, or did
 * not help the asker, counts for nobody; that somebody was asked counts for her load all the same.
 */
export function createQuestionEvidence(settings: EvidenceSettings): EvidenceSource {
  const listPath = `${sitePathOf(settings)}/Lists/${questionListUrlNames.questions}`;
  return {
    name: 'questions',
    async collect(signal) {
      const terms = await settings.vocabulary.load();
      const first = monthsBefore(today(settings), yearsRead * 12);
      const items = createTitledItems({
        ...{ sp: abortable(settings.sp, signal), listPath, read: readQuestion },
        columns: [state, themeKey, assigneeId, pending, question, content],
        source: 'sharepoint question evidence',
      });
      const isLate = ({ askedAt }: Question): boolean => askedAt.slice(0, 10) >= first;
      const found = await guarded('sharepoint question evidence', signal, () =>
        items.walk({ keeps: isLate, ends: (one) => !isLate(one), most: Infinity })
      );
      const questions = [...new Map(found.map(({ record }) => [record.id, record])).values()];
      const since = monthsBefore(today(settings), monthsCounted);
      return {
        evidence: questions.flatMap((one) => evidenceOf(one, terms)),
        counts: countThemes(
          questions
            .filter(({ askedAt }) => askedAt.slice(0, 10) >= since)
            .map((one) => termsOf(one, terms)),
          terms
        ),
        answers: questions.flatMap((one) =>
          answersOf(one).map(({ personId, on }) => ({ personId, on }))
        ),
      };
    },
  };
}

function evidenceOf(one: Question, terms: Vocabulary): readonly Evidence[] {
  if (one.privacy === 'kmOnly') return [];
  const about = termsOf(one, terms);
  return answersOf(one)
    .filter(({ isUseful }) => isUseful !== false)
    .map(({ personId, on, isUseful }) => ({
      ...{ kind: 'answer', id: `answer:${one.id}`, who: { personId }, on, ...about },
      ...(isUseful === true ? { isUseful } : {}),
    }));
}

/** The last answer of each person; what the asker says of it is said of the last of all. */
function answersOf({ thread, useful }: Question): readonly Answer[] {
  const given = thread.flatMap(({ kind, by, at }): readonly Answer[] =>
    kind === 'answer' && by.kind === 'person'
      ? [{ personId: by.personId.toLowerCase(), on: at.slice(0, 10) }]
      : []
  );
  const last = given.at(-1);
  const each = new Map(given.map((answer) => [answer.personId, answer]));
  if (last && useful !== undefined) each.set(last.personId, { ...last, isUseful: useful });
  return [...each.values()];
}

function termsOf({ themeKey: theme, countryKey }: Question, terms: Vocabulary): Counted {
  return {
    themeKeys: keysInForce(listOf(theme), 'themes', terms),
    countryKeys: keysInForce(listOf(countryKey), 'countries', terms),
  };
}

function listOf(key: string | undefined): readonly string[] {
  return key === undefined ? [] : [key];
}

/** The day so many months before a day; the last of the month where there is no such day. */
function monthsBefore(day: string, months: number): string {
  const date = new Date(`${day}T00:00:00Z`);
  const dayOfMonth = date.getUTCDate();
  date.setUTCMonth(date.getUTCMonth() - months, 1);
  const last = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 0)).getUTCDate();
  date.setUTCDate(Math.min(dayOfMonth, last));
  return date.toISOString().slice(0, 10);
}
