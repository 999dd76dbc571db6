import type { VocabularySource } from '../../shared/domain/taxonomy';
import type { BotFeature } from '../conversation/turn';
import { createPracticeActions } from './actions';
import { createCapture } from './capture';
import { createReviewsCommand } from './reviews';

export { createPracticeEvents } from './events';
export { practiceInputs } from './inputs';
export { createPracticeJobs, type PracticeJobSettings } from './jobs';
export { createPracticeNotices, type PracticeNoticeSettings } from './notices';
export { createPracticeVoice, type PracticeVoiceSettings } from './voice';

/** Telling, reviewing and caring for practices, in words and by cards. */
export function createPracticesBot(vocabulary: VocabularySource): BotFeature {
  const capture = createCapture(vocabulary);
  return {
    commands: [...capture.commands, createReviewsCommand(vocabulary)],
    actions: [...capture.actions, ...createPracticeActions(vocabulary)],
  };
}
