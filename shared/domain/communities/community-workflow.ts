import { defineWorkflow, type EventOf } from '../../kernel/workflow';
import { standings, type Stage } from './community';

const endings = { merge: 'merged', close: 'closed' } as const;

const transitions = {
  potential: { gather: 'coalescing', ...endings },
  coalescing: { ripen: 'maturing', pause: 'potential', ...endings },
  maturing: { settle: 'stewardship', regroup: 'coalescing', ...endings },
  stewardship: { transform: 'transformation', regroup: 'coalescing', ...endings },
  // What is made anew begins to gather again, or goes on as it was.
  transformation: { regroup: 'coalescing', settle: 'stewardship', ...endings },
} as const;

/** The life of a community: stages in order, a way back, and two ends. */
export const communityWorkflow = defineWorkflow({
  states: standings,
  initial: 'potential',
  transitions,
});

export type CommunityEvent = EventOf<typeof transitions>;

/** The event that leads from one stage to another; undefined where a stage would be jumped. */
export function eventTo(from: Stage, to: Stage): CommunityEvent | undefined {
  return communityWorkflow.eventsFrom(from).find((event) => {
    const next = communityWorkflow.next(from, event);
    return next.ok && next.value === to;
  });
}
