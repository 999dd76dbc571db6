import type { ProposalKind, ProposalState } from '../../../domain/communities';

/** Proposals for the course of a community, and what was decided. */
export const communityProposals = {
  proposals: {
    title: 'Proposals',
    empty: 'Nobody has proposed anything yet.',
    make: 'Propose…',
    makeTitle: 'Propose a course',
    kind: 'What you propose',
    kinds: {
      keep: 'Keep it as it is',
      support: 'Give it support',
      merge: 'Merge it into another',
      close: 'Close it',
    } satisfies Record<ProposalKind, string>,
    mergeInto: 'Merge it into {other}',
    other: 'The community that goes on',
    otherNone: 'Choose a community',
    reason: 'Why',
    reasonHelp: 'The figures of the last whole month are kept with it.',
    send: 'Propose it',
    sent: 'Proposed. Those who decide are told.',
    states: {
      proposed: 'Waits for a decision',
      accepted: 'Accepted',
      declined: 'Declined',
      withdrawn: 'Taken back',
    } satisfies Record<ProposalState, string>,
    by: '{kind} · {name} · {date}',
    byHub: '{kind} · from the figures of {month}',
    data: 'Figures of {month}',
    decideReason: 'Why',
    accept: 'Accept',
    acceptEnd: 'Accept…',
    acceptClose: 'Accepting closes the community. This cannot be taken back.',
    acceptMerge: 'Accepting ends this community in favour of {other}. This cannot be taken back.',
    acceptSend: 'Accept it for good',
    decline: 'Decline',
    withdraw: 'Take back',
    decided:
      '{decision, select, accept {Accepted.} decline {Declined.} other {Taken back.}} Those concerned are told.',
  },
};
