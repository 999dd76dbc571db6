import type { Actor } from '../../kernel/policy';
import type { Result } from '../../kernel/result';
import type { OnPractice } from './api';
import { afterDecision } from './conclude-review';
import { keepersOf } from './keepers';
import { announce, happened, project, tell, withPending } from './messages';
import type { Practice } from './practice';
import type { PracticeProblem } from './problems';
import { reviewDay } from './project-practice';
import { currentSeats } from './seats';
import { isShelved } from './shelf-state';
import { problem, takeStep, type OpenPractice, type PracticePorts } from './step';

type Stepped = Promise<Result<OpenPractice, PracticeProblem>>;

/**
 * Lets all staff read a practice. What is to be done about it (the list that they read, the word to
 * the theme's community, other parts of the hub) is kept with the change and done after it.
 */
export async function publishPractice(
  ports: PracticePorts,
  actor: Actor,
  { practiceId, version }: OnPractice
): Stepped {
  return takeStep(ports, actor, practiceId, {
    ...{ action: 'publish', version },
    change: ({ practice, state, now }) => {
      const { lastPublished, ...rest } = afterDecision(practice, state, now);
      const isFirst = practice.publishedAt === undefined;
      const { random } = ports;
      const people = [
        practice.author.personId,
        ...practice.coAuthors.map(({ personId }) => personId),
        ...currentSeats(practice).map(({ personId }) => personId),
      ];
      const published: Practice = {
        ...rest,
        ...{ publishedAt: now.toISOString(), reviewOn: reviewDay(now.toISOString()) },
      };
      return withPending(
        published,
        [project(random)],
        tell(people, 'published', random),
        // A new version of a known practice is no news to the community.
        isFirst && lastPublished === undefined ? [announce(random)] : [],
        [happened('practicePublished', now, random)]
      );
    },
  });
}

/** The first yes to showing it outside the organisation, or the end of it, which needs one person. */
export async function wantExternal(
  ports: PracticePorts,
  actor: Actor,
  { practiceId, version, wanted }: OnPractice & { readonly wanted: boolean }
): Stepped {
  return takeStep(ports, actor, practiceId, {
    ...{ action: 'wantExternal', version, event: wanted ? 'wantExternal' : 'endExternal' },
    isDone: ({ external }, { personId }) =>
      wanted && external?.wantedBy.personId === personId && external.confirmedBy === undefined,
    check: ({ external, state }) => {
      const isThere = external !== undefined;
      return isThere === wanted ? problem('practices.not-now', { state }) : undefined;
    },
    change: async ({ practice, me }) => {
      const { external, ...rest } = practice;
      if (!wanted) {
        return withPending(
          rest,
          external?.confirmedBy && isShelved(rest) ? [project(ports.random)] : []
        );
      }
      const keepers = await keepersOf(ports, practice);
      return withPending(
        { ...rest, external: { wantedBy: me } },
        tell(
          keepers.filter((personId) => personId !== me.personId),
          'externalToConfirm',
          ports.random
        )
      );
    },
  });
}

/** The second yes, of another person of the KM team. */
export async function confirmExternal(
  ports: PracticePorts,
  actor: Actor,
  { practiceId, version }: OnPractice
): Stepped {
  return takeStep(ports, actor, practiceId, {
    ...{ action: 'confirmExternal', version },
    change: ({ practice, me }) => {
      if (!practice.external) return practice;
      const { wantedBy } = practice.external;
      return withPending(
        { ...practice, external: { wantedBy, confirmedBy: me } },
        isShelved(practice) ? [project(ports.random)] : []
      );
    },
  });
}
