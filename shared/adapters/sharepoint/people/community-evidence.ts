import type { Community } from '../../../domain/communities';
import type { Evidence, EvidenceSource } from '../../../domain/people';
import { pickLabel } from '../../../kernel/locale';
import { createCommunityStores } from '../communities/community-stores';
import { abortable } from '../requests';
import {
  guarded,
  keysInForce,
  sitePathOf,
  today,
  type EvidenceSettings,
} from './evidence-settings';

/**
 * Who moderates or supervises a community of a theme. It counts as of today while it lasts, and fades
 * from the day on which it ended.
 */
export function createCommunityEvidence(settings: EvidenceSettings): EvidenceSource {
  return {
    name: 'communities',
    collect: (signal) =>
      guarded('sharepoint community evidence', signal, async () => {
        const sp = abortable(settings.sp, signal);
        const [terms, communities] = await Promise.all([
          settings.vocabulary.load(),
          createCommunityStores(sp, sitePathOf(settings)).communities.list(),
        ]);
        return {
          evidence: communities.flatMap((community) => {
            const title = pickLabel(community.name, 'es')?.text;
            const themeKeys = keysInForce([community.themeKey], 'themes', terms);
            return [...keepers(community, today(settings))].map(([personId, on]): Evidence => ({
              ...{ kind: 'community', id: `community:${community.id}`, who: { personId } },
              ...{ themeKeys, countryKeys: [], on },
              ...(title === undefined ? {} : { title }),
            }));
          }),
        };
      }),
  };
}

/** Whoever keeps it, or has kept it, with the last day of it: today where it goes on. */
function keepers(community: Community, now: string): ReadonlyMap<string, string> {
  const { standing, steps, created, supervisors, moderators } = community;
  const isOver = standing === 'closed' || standing === 'merged';
  const end = isOver ? (steps.at(-1)?.at ?? created).slice(0, 10) : now;
  const last = new Map<string, string>();
  const note = (personId: string, day: string): void => {
    const id = personId.toLowerCase();
    if (id !== '' && day > (last.get(id) ?? '')) last.set(id, day);
  };
  for (const personId of supervisors) note(personId, end);
  for (const { personId, from, until } of moderators) {
    // A term that is still to come shows nothing yet.
    if (from <= end) note(personId, until < end ? until : end);
  }
  return last;
}
