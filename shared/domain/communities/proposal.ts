import { defineWorkflow, type EventOf } from '../../kernel/workflow';
import type { HealthReport, Overlap, ProposalKind } from './health-report';

export const proposalStates = ['proposed', 'accepted', 'declined', 'withdrawn'] as const;
export type ProposalState = (typeof proposalStates)[number];

const transitions = {
  proposed: { accept: 'accepted', decline: 'declined', withdraw: 'withdrawn' },
} as const;

export const proposalWorkflow = defineWorkflow({
  states: proposalStates,
  initial: 'proposed',
  transitions,
});

export type ProposalEvent = EventOf<typeof transitions>;
export const proposalEvents = ['accept', 'decline', 'withdraw'] as const;

/** One thing that somebody did to a proposal. */
export interface ProposalStep {
  readonly event: ProposalEvent | 'propose';
  /** Entra object id; `hub` where the monthly look at the figures proposed it. */
  readonly by: string;
  /** ISO 8601. */
  readonly at: string;
  readonly before?: ProposalState;
  readonly after: ProposalState;
  readonly reason: string;
}

/** The figures behind a proposal, as they were on that day. */
export interface ProposalData {
  readonly health: HealthReport;
  readonly overlap: readonly Overlap[];
}

/** That a community should go on, get help, join another one, or end; with the figures behind it. */
export interface Proposal {
  readonly id: string;
  readonly communityId: string;
  readonly kind: ProposalKind;
  /** For merge: the community that goes on. */
  readonly otherId?: string;
  readonly state: ProposalState;
  readonly data: ProposalData;
  readonly steps: readonly ProposalStep[];
  readonly version: string;
}
