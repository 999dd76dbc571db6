import { z } from 'zod';
import type { PracticeResult, PracticeView } from '../../shared/domain/practices';
import type { VocabularySource } from '../../shared/domain/taxonomy';
import { createCard, text, type AdaptiveCard } from '../cards';
import type { CardAnswer, Turn } from '../conversation/turn';
import { contextOf, isMendable, problemWords, type PracticeContext } from './context';
import { practiceCard } from './practice-card';

const id = z.string().min(1).max(100);
export const version = z.string().min(1).max(400);
/** Every button of a card names the practice that it is about. */
export const one = z.object({ practiceId: id });

/** What a step gives, as the card that takes the place of the one that was pressed. */
export type After = (view: PracticeView, context: PracticeContext) => CardAnswer;

/** The same card in its new state, or why nothing was done. */
export async function step(
  turn: Turn,
  vocabulary: VocabularySource,
  { practiceId }: z.infer<typeof one>,
  taken: Promise<PracticeResult>,
  after: After
): Promise<CardAnswer> {
  const [result, context] = await Promise.all([taken, contextOf(turn, vocabulary)]);
  if (result.ok) return after(result.value, context);
  const said = problemWords(result.problem, turn.translator);
  if (isMendable(result.problem)) return { message: said };
  // Somebody was faster, or it moved on: the card shows where it stands, without buttons.
  const now = await turn.hub.practices.get({ practiceId });
  if (!now.ok) return { card: wordCard(said, context) };
  return doneCard(now.value, context, said);
}

/** The card after something was done: nothing can be done twice. */
export function doneCard(view: PracticeView, context: PracticeContext, said: string): CardAnswer {
  return { card: practiceCard(view, context, { said, isDone: true }) };
}

/** One sentence, and nothing more to do. */
export function wordCard(said: string, { translator }: PracticeContext): AdaptiveCard {
  return createCard({ lang: translator.formatTag, summary: said, body: [text(said)] });
}
