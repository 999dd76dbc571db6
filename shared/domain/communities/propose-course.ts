import { newId } from '../../kernel/ids';
import { ok, type Result } from '../../kernel/result';
import { longestReason } from './act-on-message';
import type { Community } from './community';
import type { HealthReport, Overlap, ProposalKind } from './health-report';
import { addMonths, monthOf } from './month';
import type { KeptProposal } from './ports';
import type { CommunityProblem } from './problems';
import { proposalWorkflow, type Proposal } from './proposal';
import { measureHealth, overlapOf, withoutNews } from './show-health';
import { hasEnded, orChanged, orNothing, problem, type Workbench } from './workbench';

export interface ProposeInput {
  readonly communityId: string;
  readonly kind: ProposalKind;
  readonly otherId?: string;
  readonly reason: string;
}

/** Proposes a course for a community; the figures of the last whole month are kept with it. */
export async function proposeCourse(
  bench: Workbench,
  { communityId, kind, otherId, reason }: ProposeInput
): Promise<Result<Proposal, CommunityProblem>> {
  const found = await bench.allowed(communityId, 'propose');
  if (!found.ok) return found;
  const community = found.value;
  const words = reason.trim();
  if (hasEnded(community)) return problem('communities.ended');
  if (words === '') return problem('communities.reason-missing');
  if (words.length > longestReason) {
    return problem('communities.reason-too-long', { most: longestReason });
  }
  const other = kind === 'merge' ? await otherOf(bench, community, otherId) : undefined;
  if (other && !other.ok) return other;
  const { proposals } = bench.ports;
  const open = (await proposals.list({ communityId })).some(({ state }) => state === 'proposed');
  if (open) return problem('communities.proposal-open');

  const overlap = await orNothing(overlapOf(bench, community));
  const month = addMonths(monthOf(bench.now()), -1);
  const health = await measureHealth(bench, community, month, overlap);
  const made = await orChanged(
    proposals.add(
      newProposal({
        id: newId<'proposal'>(bench.ports.random),
        community,
        kind,
        ...(other ? { otherId: other.value.id } : {}),
        ...{ health, overlap: overlap?.rows ?? [], by: bench.actor.id, reason: words },
        at: bench.now().toISOString(),
      })
    )
  );
  return made.ok ? ok(withoutNews(made.value)) : made;
}

async function otherOf(
  bench: Workbench,
  community: Community,
  otherId: string | undefined
): Promise<Result<Community, CommunityProblem>> {
  if (!otherId || otherId === community.id) return problem('communities.other-missing');
  const other = await bench.community(otherId);
  return other.ok && !hasEnded(other.value) ? other : problem('communities.other-missing');
}

interface NewProposal {
  readonly id: string;
  readonly community: Community;
  readonly kind: ProposalKind;
  readonly otherId?: string;
  readonly health: HealthReport;
  readonly overlap: readonly Overlap[];
  readonly by: string;
  readonly reason: string;
  readonly at: string;
}

/** A proposal as it begins, with the news of it. */
export function newProposal(given: NewProposal): Omit<KeptProposal, 'version'> {
  const { id, community, kind, otherId, health, overlap, by, reason, at } = given;
  const state = proposalWorkflow.initial;
  return {
    id,
    communityId: community.id,
    kind,
    ...(otherId === undefined ? {} : { otherId }),
    state,
    // Figures only: a record of the other communities has no place in this one.
    data: { health, overlap: overlap.map(figuresOnly) },
    steps: [{ event: 'propose', by, at, after: state, reason }],
    pending: [{ id: `community-proposal:${id}:propose`, event: 'propose', by, at }],
  };
}

function figuresOnly(row: Overlap): Overlap {
  const { otherId, sharedMembers, sharedPercent, withheld, theme, sharesLanguage, isStrong } = row;
  return {
    otherId,
    ...(sharedMembers === undefined ? {} : { sharedMembers }),
    ...(sharedPercent === undefined ? {} : { sharedPercent }),
    ...(withheld === undefined ? {} : { withheld }),
    ...{ theme, sharesLanguage, isStrong },
  };
}
