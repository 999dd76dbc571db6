import { defineWorkflow, type EventOf } from '../../kernel/workflow';

/**
 * From a claim to a confirmed skill and back (specification 3.3).
 * `claimed`: said, nobody has looked yet. `pending`: looked at, and there is too little evidence: a
 * specialist decides, or more evidence. `due`: a year is over, the person is asked. `lapsed`: she did
 * not answer; nobody is proposed for it any more. `declined`: a specialist said no, with a reason.
 * `withdrawn`: “not me”. `proposed`: a specialist or the KM team says that she knows it; only she can
 * claim it, and nobody else is shown it.
 */
export const skillStates = [
  ...(['claimed', 'pending', 'confirmed', 'due', 'lapsed', 'declined', 'withdrawn'] as const),
  'proposed',
] as const;
export type SkillState = (typeof skillStates)[number];

const again = { claim: 'claimed' } as const;
const leave = { withdraw: 'withdrawn' } as const;
const decide = { confirm: 'confirmed', decline: 'declined' } as const;

const propose = { propose: 'proposed' } as const;

/** A new claim is possible at any time: a higher level than the confirmed one is confirmed anew. */
const transitions = {
  claimed: { ...again, ...decide, ...leave, prove: 'confirmed', wait: 'pending' },
  pending: { ...again, ...decide, ...leave, prove: 'confirmed' },
  /** A specialist may correct it at any time. */
  confirmed: { ...again, ...decide, ...leave, expire: 'due' },
  /** Her own yes renews what was confirmed before; whoever confirmed it once need not again. */
  due: { ...again, ...decide, ...leave, renew: 'confirmed', lapse: 'lapsed' },
  lapsed: { ...again, ...leave, ...propose, confirm: 'confirmed', renew: 'confirmed' },
  declined: { ...again, ...propose },
  withdrawn: { ...again, ...propose },
  proposed: { ...again, ...leave },
} as const;

export const skillWorkflow = defineWorkflow({
  states: skillStates,
  initial: 'claimed',
  transitions,
});

export type SkillEvent = EventOf<typeof transitions>;

/** States in which a person is proposed to others for the theme. */
export const shownStates: readonly SkillState[] = ['claimed', 'pending', 'confirmed', 'due'];
/** States in which the skill counts as covered (knowledge map, coverage). */
export const coveredStates: readonly SkillState[] = ['confirmed', 'due'];
