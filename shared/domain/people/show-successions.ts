import type { Actor } from '../../kernel/policy';
import { fail, ok } from '../../kernel/result';
import type { People } from './api';
import type { OpenSuccession } from './care-views';
import type { Directory, Known } from './directory';
import { knownAs } from './known-as';
import { toRef } from './person-row';
import { decide } from './policy';
import type { PeoplePorts } from './ports';
import { stateOf, type NamedSuccessor, type OwnSuccession } from './succession';
import { viewSkills, type SkillReader } from './view-skill';

/** More themes would be a list of their own. */
const mostThemes = 3;
/** More lines nobody works through at once. */
const mostOpen = 100;

/** Who is named to carry on somebody's work, and what she says to it; a colleague who is still here. */
export function namedSuccessor(
  directory: Directory,
  { record }: Known
): NamedSuccessor | undefined {
  const named =
    record?.successorId === undefined ? undefined : knownAs(directory, record.successorId);
  if (!record || !named || named.isFormer) return undefined;
  const { succession } = record;
  return {
    ...{ person: toRef(named), state: stateOf(record) },
    ...(succession ? { since: succession.since } : {}),
  };
}

/**
 * For whose work the reader is named: what is to be answered first.
 * @param ids all her accounts
 */
export function ownSuccessions(by: SkillReader, ids: readonly string[]): readonly OwnSuccession[] {
  return [...by.directory.known.values()]
    .flatMap((known): readonly OwnSuccession[] => {
      const named = ids.includes(known.record?.successorId ?? '')
        ? namedSuccessor(by.directory, known)
        : undefined;
      const leftOn = known.record?.leftOn;
      if (!named) return [];
      return [
        {
          ...{ ...named, person: toRef(known), isFormer: known.isFormer },
          ...(leftOn === undefined ? {} : { leftOn }),
          themeKeys: viewSkills(by, known)
            .slice(0, mostThemes)
            .map(({ themeKey }) => themeKey),
        },
      ];
    })
    .sort(unansweredFirst);
}

/** Whose work nobody carries on yet although somebody is named: first where the answer was no. */
export async function openSuccessions(
  { directory }: Pick<PeoplePorts, 'directory'>,
  actor: Actor
): ReturnType<People['successions']> {
  const { allowed, reason } = decide(actor, 'setSuccessor');
  if (!allowed) return fail({ code: reason });
  const now = await directory.current();
  const open = [...now.known.values()].flatMap((known): readonly OpenSuccession[] => {
    const named = namedSuccessor(now, known);
    if (!named || named.state === 'accepted') return [];
    return [{ ...named, predecessor: toRef(known) }];
  });
  return ok({
    lines: open.sort(declinedFirst).slice(0, mostOpen),
    leftOut: Math.max(0, open.length - mostOpen),
  });
}

function unansweredFirst(one: OwnSuccession, other: OwnSuccession): number {
  return (
    Number(one.state !== 'asked') - Number(other.state !== 'asked') ||
    (other.since ?? '').localeCompare(one.since ?? '')
  );
}

/** Then who has waited longest. */
function declinedFirst(one: OpenSuccession, other: OpenSuccession): number {
  return (
    Number(one.state !== 'declined') - Number(other.state !== 'declined') ||
    (one.since ?? '').localeCompare(other.since ?? '')
  );
}
