import type { CommunityCare } from '../../shared/domain/communities';
import type { Clock } from '../../shared/kernel/clock';
import { HubError } from '../../shared/kernel/errors';
import type { Job } from '../jobs';

const minuteMs = 60 * 1000;
const hourMs = 60 * minuteMs;
/** In the region it is then between seven and nine in the morning. */
const digestHour = 12;

export interface CommunityJobSettings {
  readonly care: CommunityCare;
  readonly clock: Clock;
}

/** What the service does for communities by the clock. Each run may be repeated. */
export function createCommunityJobs({ care, clock }: CommunityJobSettings): readonly Job[] {
  return [
    {
      ...{ name: 'communities-news', every: minuteMs },
      run: (signal) => care.tellNews(signal),
    },
    {
      ...{ name: 'communities-digest', every: hourMs },
      async run(signal) {
        const now = clock.now();
        const isWeekend = now.getUTCDay() === 0 || now.getUTCDay() === 6;
        if (isWeekend || now.getUTCHours() < digestHour) return;
        complainOf(await care.tellModerators(signal));
      },
    },
    {
      ...{ name: 'communities-review', every: 6 * hourMs },
      async run(signal) {
        complainOf(await care.reviewMonth(signal));
      },
    },
  ];
}

/** The others were looked at; that some were not belongs in the log, and the next run tries again. */
function complainOf({ failed }: { readonly failed: number }): void {
  if (failed > 0) {
    throw new HubError('unavailable', { message: `communities: ${failed} could not be read` });
  }
}
