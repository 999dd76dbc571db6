import type { Happenings } from '../../shared/adapters/store/sql-happenings';
import type { PracticeEvents } from '../../shared/domain/practices';

/** What has happened to practices, kept for whoever counts evidence, news or indicators. */
export function createPracticeEvents(happenings: Pick<Happenings, 'add'>): PracticeEvents {
  return {
    happened: ({ practiceId, ...event }) => happenings.add({ ...event, subjectId: practiceId }),
  };
}
