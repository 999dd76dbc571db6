import type { VocabularySource } from '../../shared/domain/taxonomy';
import type { BotFeature } from '../conversation/turn';
import { createPracticeActions } from './actions';
import { createCapture } from './capture';
import { createKeepTold } from './capture-content';
import { createFromMessage } from './from-message';
import { createReviewsCommand } from './reviews';

export { createPracticeEvents } from './events';
export { practiceInputs } from './inputs';
export { createPracticeJobs, type PracticeJobSettings } from './jobs';
export { createPracticeNotices, type PracticeNoticeSettings } from './notices';
export { createPracticeVoice, type PracticeVoiceSettings } from './voice';

/** Telling, reviewing and caring for practices, in words, by cards and from the menu of a message. */
export function createPracticesBot(vocabulary: VocabularySource): BotFeature {
  const keepTold = createKeepTold();
  const capture = createCapture(vocabulary, keepTold);
  const fromMessage = createFromMessage(vocabulary, keepTold);
  return {
    commands: [...capture.commands, createReviewsCommand(vocabulary)],
    actions: [...capture.actions, ...fromMessage.actions, ...createPracticeActions(vocabulary)],
    messageActions: fromMessage.messageActions,
  };
}
