import { ok, type Result } from '../../kernel/result';
import { longestReason } from './act-on-message';
import type { Community, CommunityStep } from './community';
import { communityWorkflow, type CommunityEvent } from './community-workflow';
import type { CommunityPorts, KeptProposal } from './ports';
import type { CommunityProblem } from './problems';
import { proposalWorkflow, type Proposal, type ProposalEvent, type ProposalStep } from './proposal';
import { withoutNews } from './show-health';
import { orChanged, orNothing, problem, type Workbench } from './workbench';

/** Proposals that the person may see: those of communities for which she may propose or decide. */
export async function showProposals(
  bench: Workbench,
  { communityId }: { readonly communityId?: string }
): Promise<Result<readonly Proposal[], CommunityProblem>> {
  const all = await bench.ports.proposals.list(communityId === undefined ? {} : { communityId });
  const seen = await Promise.all(
    all.map(async (proposal) => ((await maySee(bench, proposal)) ? [withoutNews(proposal)] : []))
  );
  const newest = (one: Proposal): string => one.steps[0]?.at ?? '';
  return ok(seen.flat().sort((a, b) => newest(b).localeCompare(newest(a))));
}

async function maySee(bench: Workbench, { communityId }: KeptProposal): Promise<boolean> {
  const community = await bench.community(communityId);
  if (!community.ok) return false;
  const rights = await Promise.all([
    bench.right('propose', community.value),
    bench.right('decide', community.value),
  ]);
  return rights.some(({ allowed }) => allowed);
}

export interface DecideInput {
  readonly proposalId: string;
  readonly decision: ProposalEvent;
  readonly reason: string;
  readonly version?: string;
}

/** Accepts, declines or withdraws a proposal. An accepted one is carried out, now or by the next job. */
export async function decideProposal(
  bench: Workbench,
  { proposalId, decision, reason, version }: DecideInput
): Promise<Result<Proposal, CommunityProblem>> {
  const proposal = await bench.ports.proposals.byId(proposalId);
  if (!proposal) return problem('communities.not-found');
  const found = await bench.community(proposal.communityId);
  if (!found.ok) return found;
  const proposedBy = proposal.steps[0]?.by ?? '';
  const action = decision === 'withdraw' ? 'withdraw' : 'decide';
  const right = await bench.right(action, found.value, proposedBy);
  if (!right.allowed) return problem(right.reason);
  const words = reason.trim();
  if (words === '') return problem('communities.reason-missing');
  if (words.length > longestReason) {
    return problem('communities.reason-too-long', { most: longestReason });
  }
  if (version !== undefined && version !== proposal.version) {
    return problem('communities.changed-meanwhile');
  }
  const next = proposalWorkflow.next(proposal.state, decision);
  if (!next.ok) return problem('communities.event-not-allowed', { state: proposal.state });

  const at = bench.now().toISOString();
  const by = bench.actor.id;
  const step: ProposalStep = {
    ...{ event: decision, by, at, reason: words },
    ...{ before: proposal.state, after: next.value },
  };
  const news = { id: `community-proposal:${proposal.id}:${decision}`, event: decision, by, at };
  const saved = await orChanged(
    bench.ports.proposals.save({
      ...proposal,
      state: next.value,
      steps: [...proposal.steps, step],
      pending: [...proposal.pending, news],
    })
  );
  if (!saved.ok) return saved;
  // Where the list is away just now, the job that tells the news does it.
  await orNothing(carryOutProposal(bench.ports, saved.value));
  return ok(withoutNews(saved.value));
}

const endings: Readonly<
  Partial<Record<Proposal['kind'], CommunityEvent & CommunityStep['event']>>
> = { merge: 'merge', close: 'close' };

/**
 * Does what an accepted proposal says; safe to repeat. To keep and to support change nothing here:
 * people do that.
 */
export async function carryOutProposal(
  { communities }: Pick<CommunityPorts, 'communities'>,
  proposal: KeptProposal
): Promise<Community | undefined> {
  const event = endings[proposal.kind];
  const decided = proposal.steps.find(({ after }) => after === 'accepted');
  const community = await communities.byId(proposal.communityId);
  if (!event || !decided || !community) return community;
  const next = communityWorkflow.next(community.standing, event);
  // It has ended already: this was done before.
  if (!next.ok) return community;
  const step: CommunityStep = {
    ...{ event, by: decided.by, at: decided.at, reason: decided.reason },
    ...{ before: community.standing, after: next.value, changed: ['standing'] },
  };
  return communities.save({
    ...community,
    standing: next.value,
    ...(proposal.otherId === undefined ? {} : { mergedInto: proposal.otherId }),
    steps: [...community.steps, step],
  });
}
