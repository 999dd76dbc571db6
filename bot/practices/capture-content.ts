import { z } from 'zod';
import {
  adviseKind,
  emptyContent,
  type PracticeContent,
  type PracticeDraft,
} from '../../shared/domain/practices';
import type { Locale } from '../../shared/kernel/locale';
import { guessLanguage } from '../../shared/kernel/text/language';
import type { Turn } from '../conversation/turn';
import { cut } from './context';

/** No theme, no country: values of a choice cannot be empty. */
export const noChoice = 'none';
/** What somebody says in four minutes; as much as the fields of a practice hold. */
export const longestAnswer = 4000;
/** As much of the first sentence as a title holds. */
const longestTitle = 90;

/** The answers of the form, and the draft that they become. */
export const told = z.object({
  requestId: z.uuid(),
  happened: z.string().max(longestAnswer),
  result: z.string().max(longestAnswer).default(''),
  advice: z.string().max(longestAnswer).default(''),
  didWork: z.enum(['yes', 'partly', 'no']).or(z.literal('')).default(''),
  ...{ country: z.string().max(100), theme: z.string().max(100) },
});
export type Told = z.infer<typeof told>;

/**
 * Keeps the answers as a draft of the person's own, with her rights.
 * @throws HubError
 */
export type KeepTold = (turn: Turn, data: Told) => Promise<PracticeDraft>;

/**
 * The button names the draft: the second press meets it, and leaves it as it is by now. Pressed again
 * while it is being written, it waits for the first press, since neither could meet the other's draft.
 */
export function createKeepTold(): KeepTold {
  const underWay = new Map<string, Promise<PracticeDraft>>();
  const save: KeepTold = async (turn, data) => {
    const { practices } = await turn.personHub();
    const { draft } = await practices.drafts.save({
      ...{ id: data.requestId, content: contentOf(data, turn.locale), coAuthorIds: [] },
    });
    return draft;
  };
  return (turn, data) => {
    const key = `${turn.actor.id} ${data.requestId}`;
    const known = underWay.get(key);
    if (known) return known;
    const saving = save(turn, data).finally(() => underWay.delete(key));
    underWay.set(key, saving);
    return saving;
  };
}

/** The three answers in the fields that they belong to; everything else is for the form in the hub. */
function contentOf(
  { happened, result, advice, didWork, country, theme }: Told,
  spoken: Locale
): PracticeContent {
  const kindAnswers = didWork === '' ? {} : { didWork };
  const { kind } = adviseKind(kindAnswers);
  const whole = [happened, result, advice].join('\n');
  const tidy = (words: string): string => words.trim();
  return {
    ...emptyContent(kind, guessLanguage(whole) ?? spoken),
    kindAnswers,
    texts: {
      title: titleOf(happened),
      context: tidy(happened),
      ...(tidy(result) === '' ? {} : { results: tidy(result) }),
      ...(tidy(advice) === '' ? {} : { takeaways: tidy(advice) }),
    },
    themeKeys: theme === noChoice || theme === '' ? [] : [theme],
    countryKeys: country === noChoice || country === '' ? [] : [country],
    // Telling what did not work asks for courage: the name is shown only if its owner says so.
    shownAs: kind === 'lessonNegative' ? 'missionOnly' : 'named',
  };
}

/** The first sentence, as a beginning; its author will find a better one. */
function titleOf(happened: string): string {
  const [first = ''] = happened.trim().split(/(?<=[.!?])\s|\r?\n/, 1);
  return cut(first.replace(/[.\s]+$/, ''), longestTitle);
}
