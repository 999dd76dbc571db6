import { isHubError } from '../../kernel/errors';
import type { Actor } from '../../kernel/policy';
import { fail, ok, type Result } from '../../kernel/result';
import type { Vocabulary } from '../taxonomy';
import type { CommunityView, PersonName, Right } from './api';
import type { Community } from './community';
import { communityWorkflow } from './community-workflow';
import { dayOf } from './month';
import { decide, moderatorsOn, type CommunityAction, type PolicyThing } from './policy';
import type { CommunityPorts } from './ports';
import type { CommunityProblem, CommunityProblemCode } from './problems';

/** What every use case of the feature needs: who acts, what day it is, and who may do what. */
export interface Workbench {
  readonly ports: CommunityPorts;
  readonly actor: Actor;
  now(): Date;
  /** YYYY-MM-DD */
  today(): string;
  /** The community, where the person may see it. */
  community(id: string): Promise<Result<Community, CommunityProblem>>;
  /** The community, where she may do this with it. */
  allowed(id: string, action: CommunityAction): Promise<Result<Community, CommunityProblem>>;
  right(action: CommunityAction, community: Community, proposedBy?: string): Promise<Right>;
  /** Whether she may make a community for this theme. */
  mayCreate(themeKey: string): Promise<Right>;
  view(community: Community, settings: ViewSettings): Promise<CommunityView>;
  /** Undefined where the term store does not answer: then without relations of themes. */
  vocabulary(): Promise<Vocabulary | undefined>;
  /** Display names by object id in lower case; whom nobody knows is left out. */
  names(ids: readonly (string | undefined)[]): Promise<ReadonlyMap<string, string>>;
}

export interface ViewSettings {
  /** Names and members cost requests; a list goes without. */
  readonly withPeople: boolean;
}

export function createWorkbench(ports: CommunityPorts, actor: Actor): Workbench {
  const now = (): Date => ports.clock.now();
  const today = (): string => dayOf(now());
  const vocabulary = (): Promise<Vocabulary | undefined> => orNothing(ports.vocabulary.load());

  const thing = async (
    about: Pick<Community, 'themeKey' | 'audience' | 'supervisors' | 'moderators'>,
    proposedBy?: string
  ): Promise<PolicyThing> => {
    const { themeKey, audience, supervisors, moderators } = about;
    const words = await vocabulary();
    const concept = words?.byKey(themeKey);
    const above = words && concept ? words.ancestors(concept.id).map(({ key }) => key) : [];
    return {
      themeKeys: [themeKey, ...above],
      audience,
      supervisors,
      moderators,
      today: today(),
      ...(proposedBy === undefined ? {} : { proposedBy }),
    };
  };

  const right = async (
    action: CommunityAction,
    community: Community,
    proposedBy?: string
  ): Promise<Right> => decide(actor, action, await thing(community, proposedBy));

  const community = async (id: string): Promise<Result<Community, CommunityProblem>> => {
    const found = await ports.communities.byId(id);
    // Whoever may not see it learns no more than whoever mistypes its id.
    if (!found || !(await right('see', found)).allowed) return problem('communities.not-found');
    return ok(found);
  };

  const names = async (
    ids: readonly (string | undefined)[]
  ): Promise<ReadonlyMap<string, string>> => {
    const wanted = [...new Set(ids.flatMap((id) => id?.toLowerCase() ?? []))];
    const people = await Promise.all(wanted.map((id) => orNothing(ports.people.byId(id))));
    return new Map(
      people.flatMap((person, index) => (person ? [[wanted[index] ?? '', person.name]] : []))
    );
  };

  return {
    ports,
    actor,
    now,
    today,
    community,
    right,
    vocabulary,
    names,
    async allowed(id, action) {
      const found = await community(id);
      if (!found.ok) return found;
      const decision = await right(action, found.value);
      return decision.allowed ? found : problem(decision.reason);
    },
    mayCreate: async (themeKey) =>
      decide(
        actor,
        'create',
        await thing({ themeKey, audience: 'internal', supervisors: [], moderators: [] })
      ),
    async view(found, { withPeople }) {
      const ids = [...found.supervisors, ...found.moderators.map(({ personId }) => personId)];
      const words = await vocabulary();
      const theme = words?.byKey(found.themeKey)?.labels;
      const [edit, moderate, propose, mayDecide] = await Promise.all(
        (['edit', 'moderate', 'propose', 'decide'] as const).map((action) => right(action, found))
      );
      const [known, members] = withPeople
        ? await Promise.all([
            names(ids),
            found.channel && orNothing(ports.channels.members(found.channel.teamId)),
          ])
        : [new Map<string, string>(), undefined];
      const people: readonly PersonName[] = [...new Set(ids)].map((personId) => ({
        personId,
        name: known.get(personId) ?? '',
      }));
      const refused: Right = { allowed: false, reason: 'communities.no-right' };
      return {
        community: found,
        ...(theme ? { themeName: theme } : {}),
        people: withPeople ? people : [],
        currentModerators: moderatorsOn(found, today()),
        ...(members ? { memberCount: members.length } : {}),
        reviewDue: !hasEnded(found) && found.reviewOn <= today(),
        rights: {
          edit: edit ?? refused,
          moderate: moderate ?? refused,
          propose: propose ?? refused,
          decide: mayDecide ?? refused,
        },
      };
    },
  };
}

/** A community that was merged or closed: nothing follows. */
export function hasEnded({ standing }: Community): boolean {
  return communityWorkflow.eventsFrom(standing).length === 0;
}

export function problem(
  code: CommunityProblemCode,
  values?: CommunityProblem['values']
): Result<never, CommunityProblem> {
  return fail(values ? { code, values } : { code });
}

/** The answer, or undefined where a service is away: the rest goes on without it. */
export async function orNothing<T>(answer: Promise<T>): Promise<T | undefined> {
  try {
    return await answer;
  } catch (error) {
    if (isHubError(error) && error.audience !== 'defect') return undefined;
    throw error;
  }
}

/** A save over a newer version is something that a person can mend. */
export async function orChanged<T>(save: Promise<T>): Promise<Result<T, CommunityProblem>> {
  try {
    return ok(await save);
  } catch (error) {
    if (isHubError(error) && error.code === 'conflict') {
      return problem('communities.changed-meanwhile');
    }
    throw error;
  }
}
