import { newId } from '../../kernel/ids';
import { ok, type Result } from '../../kernel/result';
import { fold } from '../../kernel/text/fold';
import type { CommunityView } from './api';
import type { ChannelLink, Community, CommunityDraft, CommunityStep, Stage } from './community';
import { stages } from './community';
import { eventTo } from './community-workflow';
import { isSameChannel } from './list-communities';
import type { CommunityProblem } from './problems';
import { problemOfDraft, tidyDraft } from './validate-draft';
import { hasEnded, orChanged, problem, type Workbench } from './workbench';

export interface SaveInput {
  readonly draft: CommunityDraft;
  readonly communityId?: string;
  readonly version?: string;
}

/** Makes a community, or brings one to what the draft says. */
export async function saveCommunity(
  bench: Workbench,
  input: SaveInput
): Promise<Result<CommunityView, CommunityProblem>> {
  const draft = tidyDraft(input.draft);
  return input.communityId === undefined
    ? createOne(bench, draft)
    : changeOne(bench, draft, input.communityId, input.version);
}

async function createOne(
  bench: Workbench,
  draft: CommunityDraft
): Promise<Result<CommunityView, CommunityProblem>> {
  const right = await bench.mayCreate(draft.themeKey);
  if (!right.allowed) return problem(right.reason);
  const wrong = await problemOf(bench, draft);
  if (wrong) return { ok: false, problem: wrong };
  const { stage, ...rest } = draft;
  const at = bench.now().toISOString();
  const step: CommunityStep = {
    ...{ event: 'create', by: bench.actor.id, at },
    ...{ after: stage, changed: [] },
  };
  const id = newId<'community'>(bench.ports.random);
  const made = await orChanged(
    bench.ports.communities.add({ ...rest, id, standing: stage, created: at, steps: [step] })
  );
  return made.ok ? ok(await bench.view(made.value, { withPeople: true })) : made;
}

async function changeOne(
  bench: Workbench,
  draft: CommunityDraft,
  communityId: string,
  version: string | undefined
): Promise<Result<CommunityView, CommunityProblem>> {
  const found = await bench.allowed(communityId, 'edit');
  if (!found.ok) return found;
  const before = found.value;
  const from = stages.find((stage) => stage === before.standing);
  if (hasEnded(before) || from === undefined) return problem('communities.ended');
  if (version !== before.version) return problem('communities.changed-meanwhile');
  // Whoever may edit may not move a community out of her own reach.
  const target = await bench.right('edit', { ...before, themeKey: draft.themeKey });
  if (!target.allowed) return problem(target.reason);
  const wrong = (await problemOf(bench, draft, before)) ?? jumpProblem(from, draft.stage);
  if (wrong) return { ok: false, problem: wrong };
  return keep(bench, before, draft, 'change');
}

/** Ties a community to its channel. */
export async function linkChannel(
  bench: Workbench,
  { communityId, ...channel }: ChannelLink & { readonly communityId: string }
): Promise<Result<CommunityView, CommunityProblem>> {
  const found = await bench.allowed(communityId, 'edit');
  if (!found.ok) return found;
  const before = found.value;
  if (hasEnded(before)) return problem('communities.ended');
  if (isSameChannel(before.channel, channel)) {
    return ok(await bench.view(before, { withPeople: true }));
  }
  const taken = await takenProblem(bench, { channel }, before);
  if (taken) return { ok: false, problem: taken };
  return keep(bench, before, { channel }, 'link-channel');
}

async function keep(
  bench: Workbench,
  before: Community,
  change: Partial<CommunityDraft>,
  event: CommunityStep['event']
): Promise<Result<CommunityView, CommunityProblem>> {
  const { stage = before.standing, ...rest } = change;
  const kept = event === 'change' ? identityOf(before) : before;
  const after = { ...kept, ...rest, standing: stage };
  const step: CommunityStep = {
    ...{ event, by: bench.actor.id, at: bench.now().toISOString() },
    ...{ before: before.standing, after: stage, changed: changedIn(before, after) },
  };
  const saved = await orChanged(
    bench.ports.communities.save({ ...before, ...after, steps: [...before.steps, step] })
  );
  return saved.ok ? ok(await bench.view(saved.value, { withPeople: true })) : saved;
}

/** What a draft does not say: the rest of a record is as the draft has it, or absent. */
function identityOf({ id, created, version, steps, mergedInto }: Community) {
  const cleared = {
    governance: undefined,
    audienceAnalysis: undefined,
    poemLink: undefined,
    channel: undefined,
  };
  return { ...cleared, id, created, version, steps, ...(mergedInto ? { mergedInto } : {}) };
}

function changedIn(before: object, after: object): readonly string[] {
  const [old, now] = [new Map(Object.entries(before)), new Map(Object.entries(after))];
  return [...new Set([...old.keys(), ...now.keys()])].filter(
    (name) => JSON.stringify(old.get(name)) !== JSON.stringify(now.get(name))
  );
}

function jumpProblem(from: Stage, to: Stage): CommunityProblem | undefined {
  return from === to || eventTo(from, to)
    ? undefined
    : { code: 'communities.stage-jump', values: { from, to } };
}

async function problemOf(
  bench: Workbench,
  draft: CommunityDraft,
  before?: Community
): Promise<CommunityProblem | undefined> {
  const vocabulary = await bench.ports.vocabulary.load();
  const wrong = await problemOfDraft(draft, {
    ...{ vocabulary, people: bench.ports.people, today: bench.today() },
    ...(before ? { reviewOnBefore: before.reviewOn } : {}),
  });
  return wrong ?? takenProblem(bench, draft, before);
}

/** Two communities may share neither a name nor a channel: people could not tell them apart. */
async function takenProblem(
  bench: Workbench,
  { name, channel }: Pick<Partial<CommunityDraft>, 'name' | 'channel'>,
  before?: Community
): Promise<CommunityProblem | undefined> {
  const all = await bench.ports.communities.list();
  const others = all.filter((one) => one.id !== before?.id && !hasEnded(one));
  const words = Object.values(name ?? {}).map(fold);
  if (others.some((one) => Object.values(one.name).some((text) => words.includes(fold(text))))) {
    return { code: 'communities.name-taken' };
  }
  return channel && others.some((one) => isSameChannel(one.channel, channel))
    ? { code: 'communities.channel-taken' }
    : undefined;
}
