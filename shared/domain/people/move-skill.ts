import { newId } from '../../kernel/ids';
import type { Actor } from '../../kernel/policy';
import { addMonths, dayOf } from './calendar-days';
import type { PeoplePorts } from './ports';
import type { Confirmation, Skill, SkillLevel, SkillNews, SkillTrace } from './skill';
import { skillWorkflow, type SkillEvent } from './skill-workflow';

/** By whom something happens to a skill, and when. */
export interface Hand {
  /** Id of an account, or `hub`. */
  readonly by: string;
  readonly now: Date;
  /** Values from 0 to below 1. */
  readonly random?: () => number;
}

/** What the clock and evidence do. */
export const hub = 'hub';
/** After a confirmation; then she is asked whether it is still right. */
const monthsUntilDue = 12;

/** @returns how the actor's own steps are written down now */
export function handOf(
  { clock, random }: Pick<PeoplePorts, 'clock' | 'random'>,
  { id }: Pick<Actor, 'id'>
): Hand {
  return { by: id, now: clock.now(), ...(random ? { random } : {}) };
}

interface Move {
  readonly event: SkillEvent;
  readonly level?: SkillLevel;
  readonly reason?: string;
}

/**
 * One step of a skill with its line in the audit.
 * @returns undefined where the workflow has no such step from where the skill stands
 */
export function moved(
  skill: Skill,
  { event, ...said }: Move,
  { by, now }: Hand
): Skill | undefined {
  const next = skillWorkflow.next(skill.state, event);
  if (!next.ok) return undefined;
  const at = now.toISOString();
  return {
    ...skill,
    ...{ state: next.value, since: at, level: said.level ?? skill.level },
    trace: [...skill.trace, { at, by, event, from: skill.state, to: next.value, ...said }],
  };
}

/** A change of its words or level that leaves the skill where it stands; in the audit as well. */
export function noted(skill: Skill, said: Pick<SkillTrace, 'level'>, { by, now }: Hand): Skill {
  const { state, trace } = skill;
  const line = { at: now.toISOString(), by, event: 'edit', from: state, to: state, ...said };
  return { ...skill, level: said.level ?? skill.level, trace: [...trace, line] };
}

/** Confirmed from now on, for a year. */
export function withConfirmation(skill: Skill, confirmedBy: Confirmation, { now }: Hand): Skill {
  return { ...dueInAYear(skill, now), confirmedAt: now.toISOString(), confirmedBy };
}

export function dueInAYear(skill: Skill, now: Date): Skill {
  return { ...skill, dueOn: addMonths(dayOf(now), monthsUntilDue) };
}

/** Whoever confirmed it is still in the audit. */
export function withoutConfirmation(skill: Skill): Skill {
  const rest: Skill = { ...skill };
  for (const field of ['confirmedAt', 'confirmedBy', 'dueOn'] as const) {
    delete (rest as Partial<Skill>)[field];
  }
  return rest;
}

/** Somebody has to be told; what was not yet told of the same kind is overtaken. */
export function withNews(skill: Skill, kind: SkillNews['kind'], { random }: Hand): Skill {
  return { ...skill, news: [...withoutNews(skill, kind).news, { id: newId(random), kind }] };
}

export function withoutNews(skill: Skill, ...kinds: readonly SkillNews['kind'][]): Skill {
  return { ...skill, news: skill.news.filter(({ kind }) => !kinds.includes(kind)) };
}

/**
 * What another person has done to a skill since somebody saw it. What the hub did by itself asks for
 * no second look.
 * @param version as skillVersion gave it
 */
export function movedSince(
  { trace }: Skill,
  version: string,
  actorId: string
): SkillTrace | undefined {
  return trace
    .slice(Number(version))
    .filter(({ by }) => by !== hub && by !== actorId)
    .pop();
}
