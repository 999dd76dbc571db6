import type { VocabularySource } from '../../shared/domain/taxonomy';
import type { BotFeature } from '../conversation/turn';
import { createConfirming } from './confirm-feature';
import { createFindPeople } from './find-people';
import { createOwnProfile } from './own-feature';
import { createQuiz } from './quiz-feature';
import { createRating } from './rate-feature';
import { createSucceeding } from './successor-feature';
import { createWriteDialog } from './write-dialog';

export { createContactLinks } from './contact-links';
export { createContactWords } from './contact-words';
export { peopleInputs } from './inputs';
export { createPeopleJobs, type PeopleJobSettings } from './jobs';
export { createExpertCards, type ExpertCards } from './mention';
export { createPeopleNotices, type PeopleNoticeSettings } from './notices';

/**
 * Finding people, writing to them, one's own profile, confirming, carrying on somebody's work, the quiz:
 * in words and by cards.
 */
export function createPeopleBot(vocabulary: VocabularySource): readonly BotFeature[] {
  return [
    createFindPeople(vocabulary),
    createWriteDialog(vocabulary),
    createOwnProfile(vocabulary),
    createConfirming(vocabulary),
    createSucceeding(vocabulary),
    createRating(vocabulary),
    createQuiz(vocabulary),
  ];
}
