import type { Actor } from '../../kernel/policy';
import { fail, ok, type Result } from '../../kernel/result';
import type { Directory, Known } from './directory';
import type { PeoplePorts } from './ports';
import type { PeopleProblem } from './problems';
import type { Profile } from './profile';
import { knownAs } from './known-as';
import { skillId } from './skill';

/** Whoever acts, as the directory knows her. */
export interface OwnAccount {
  /** Of two accounts that are one person, the one that stands for both: what she says is kept there. */
  readonly id: string;
  readonly known: Known;
  readonly directory: Directory;
  /** As it is kept, or an empty one. */
  readonly profile: Profile;
  /** Missing where she has saved none yet. */
  readonly version?: string;
}

/** Whoever is not in the directory (a program, a guest that nobody listed) says nothing there. */
export async function openOwn(
  ports: Pick<PeoplePorts, 'directory' | 'profiles'>,
  actor: Actor
): Promise<Result<OwnAccount, PeopleProblem>> {
  const directory = await ports.directory.current();
  const known = knownAs(directory, actor.id);
  if (!known) return fail({ code: 'people.not-listed' });
  const { id } = known.person;
  const kept = await ports.profiles.get(id);
  return ok({
    ...{ id, known, directory, profile: kept?.value ?? known.profile },
    ...(kept ? { version: kept.version } : {}),
  });
}

/** All accounts that are the actor's, with the one that she acts with. */
export function accountsOf(directory: Directory, actorId: string): readonly string[] {
  const id = knownAs(directory, actorId)?.person.id ?? actorId;
  const others = [...directory.known.values()].filter(({ shownAs }) => shownAs === id);
  return [...new Set([id, actorId, ...others.map(({ person }) => person.id)])];
}

/** Whose it is, as the policy has to see it: what belongs to the actor's other account is her own. */
export function ownerFor(directory: Directory, actor: Actor, { person }: Known): string {
  const mine = knownAs(directory, actor.id)?.person.id;
  return mine !== undefined && mine === knownAs(directory, person.id)?.person.id
    ? actor.id
    : person.id;
}

/** The skill of a person in a theme, also where she has said so with her other account. */
export function skillIdOf({ person, skills }: Known, themeKey: string): string {
  return skills.find((skill) => skill.themeKey === themeKey)?.id ?? skillId(person.id, themeKey);
}
