import { isHubError } from '../../kernel/errors';
import { guessLanguage } from '../../kernel/text/language';
import { ok, type Result } from '../../kernel/result';
import type { ActInput } from './api';
import type { ChannelMessage, ChannelThread } from './channel';
import type { Community } from './community';
import type { ModerationItem, ModerationRecord, ModerationStep } from './moderation-item';
import { excerptOf, itemOf } from './moderation-queue';
import { moderationWorkflow, type ModerationEvent } from './moderation-workflow';
import type { ChannelReply } from './ports';
import type { CommunityProblem } from './problems';
import { isSafeLink } from './validate-draft';
import { hasEnded, orChanged, problem, type Workbench } from './workbench';

export const longestReason = 500;
export const longestAnswer = 4000;

/** A message of a community with all that a step needs. */
export interface FoundMessage {
  readonly community: Community;
  readonly thread: ChannelThread;
  readonly message: ChannelMessage;
  readonly record: ModerationRecord;
}

/**
 * Does something with a message for the community. The step is kept first, so that two moderators
 * cannot both do it; when Teams or the known answers then refuse their part, it is taken back.
 */
export async function actOnMessage(
  bench: Workbench,
  input: ActInput
): Promise<Result<ModerationItem, CommunityProblem>> {
  const found = await findMessage(bench, input);
  if (!found.ok) return found;
  const { record } = found.value;
  if (record.version !== input.version) return problem('communities.changed-meanwhile');
  const next = moderationWorkflow.next(record.state, input.action);
  if (!next.ok) return problem('communities.event-not-allowed', { state: record.state });
  const wrong =
    (await problemOfInput(bench, input)) ?? (await voiceProblem(bench, input, found.value));
  if (wrong) return { ok: false, problem: wrong };

  const reason = input.reason?.trim();
  const step: ModerationStep = {
    ...{ event: input.action, by: bench.actor.id, at: bench.now().toISOString() },
    ...{ before: record.state, after: next.value },
    ...(reason ? { reason } : {}),
  };
  const claimed = await orChanged(
    bench.ports.moderation.save({
      ...record,
      state: next.value,
      ...(input.expertId === undefined ? {} : { expertId: input.expertId.toLowerCase() }),
      ...(input.document === undefined ? {} : { document: input.document }),
      steps: [...record.steps, step],
    })
  );
  if (!claimed.ok) return claimed;
  try {
    const done = await carryOut(bench, input, found.value);
    if (!done.ok) {
      await takeBack(bench, record, claimed.value);
      return done;
    }
  } catch (error) {
    await takeBack(bench, record, claimed.value);
    throw error;
  }
  return ok(await showItem(bench, { ...found.value, record: claimed.value }));
}

/** Takes the last step back. What the bot wrote stays in the channel. */
export async function undoStep(
  bench: Workbench,
  input: { readonly communityId: string; readonly itemId: string; readonly version?: string }
): Promise<Result<ModerationItem, CommunityProblem>> {
  const found = await findMessage(bench, input);
  if (!found.ok) return found;
  const { record } = found.value;
  if (record.version !== input.version) return problem('communities.changed-meanwhile');
  const next = moderationWorkflow.next(record.state, 'undo');
  if (!next.ok) return problem('communities.event-not-allowed', { state: record.state });
  const step: ModerationStep = {
    ...{ event: 'undo', by: bench.actor.id, at: bench.now().toISOString() },
    ...{ before: record.state, after: next.value },
  };
  const saved = await orChanged(
    bench.ports.moderation.save({ ...record, state: next.value, steps: [...record.steps, step] })
  );
  return saved.ok ? ok(await showItem(bench, { ...found.value, record: saved.value })) : saved;
}

async function findMessage(
  bench: Workbench,
  { communityId, itemId }: { readonly communityId: string; readonly itemId: string }
): Promise<Result<FoundMessage, CommunityProblem>> {
  const allowed = await bench.allowed(communityId, 'moderate');
  if (!allowed.ok) return allowed;
  const community = allowed.value;
  if (hasEnded(community)) return problem('communities.ended');
  if (!community.channel) return problem('communities.channel-missing');
  const record = await bench.ports.moderation.find(communityId, itemId);
  const thread = await bench.ports.channels.thread(community.channel, record?.threadId ?? itemId);
  const message = thread && [thread.root, ...thread.replies].find(({ id }) => id === itemId);
  if (!thread || !message || message.isDeleted) return problem('communities.message-gone');
  return ok({
    community,
    thread,
    message,
    record: record ?? newRecord(communityId, itemId, thread.root.id),
  });
}

/** What the hub keeps of a message that nobody has acted on yet. */
export function newRecord(
  communityId: string,
  messageId: string,
  threadId: string
): ModerationRecord {
  const { initial } = moderationWorkflow;
  return { communityId, messageId, threadId, state: initial, reports: [], steps: [] };
}

async function problemOfInput(
  bench: Workbench,
  { action, reason = '', text = '', question = '', expertId, document }: ActInput
): Promise<CommunityProblem | undefined> {
  const needsReason = action === 'hide' || action === 'dismiss';
  if (needsReason && reason.trim() === '') return { code: 'communities.reason-missing' };
  if (reason.length > longestReason) {
    return { code: 'communities.reason-too-long', values: { most: longestReason } };
  }
  if (action === 'promoteToFaq' && text.trim() === '') return { code: 'communities.text-missing' };
  if (Math.max(text.length, question.length) > longestAnswer) {
    return { code: 'communities.text-too-long', values: { most: longestAnswer } };
  }
  if (action === 'linkDocument' && !document) return { code: 'communities.document-missing' };
  if (document && (document.title.trim() === '' || !isSafeLink(document.url))) {
    return { code: 'communities.document-invalid' };
  }
  if (action !== 'tagExpert') return undefined;
  if (!expertId) return { code: 'communities.expert-missing' };
  const expert = await bench.ports.people.byId(expertId);
  return expert?.isActive ? undefined : { code: 'communities.person-unknown' };
}

/** Whether the bot has to write although it is not in the team. */
async function voiceProblem(
  bench: Workbench,
  input: ActInput,
  { community: { channel } }: FoundMessage
): Promise<CommunityProblem | undefined> {
  if (!channel || !needsVoice(input)) return undefined;
  const canReply = await bench.ports.voice.canReply(channel);
  return canReply ? undefined : { code: 'communities.bot-missing' };
}

function needsVoice({ action, text = '' }: ActInput): boolean {
  return (
    action === 'tagExpert' ||
    action === 'linkDocument' ||
    (action === 'answer' && text.trim() !== '')
  );
}

async function carryOut(
  bench: Workbench,
  input: ActInput,
  { community, thread, message }: FoundMessage
): Promise<Result<null, CommunityProblem>> {
  const { channel } = community;
  const locale = guessLanguage(message.text) ?? community.languages[0] ?? bench.actor.locale;
  const text = input.text?.trim() ?? '';
  if (input.action === 'promoteToFaq') {
    return bench.ports.faq.add(bench.actor, {
      question: input.question?.trim() || excerptOf(message.text),
      answer: text,
      locale,
      themeKey: community.themeKey,
      ...(input.document ? { source: input.document } : {}),
    });
  }
  if (!channel || !needsVoice(input)) return ok(null);
  const names = await bench.names([bench.actor.id, input.expertId]);
  const expertName = names.get(input.expertId?.toLowerCase() ?? '');
  const reply: ChannelReply = {
    locale,
    moderatorName: names.get(bench.actor.id.toLowerCase()) ?? '',
    ...(text === '' ? {} : { text }),
    ...(input.expertId && expertName !== undefined
      ? { expert: { id: input.expertId.toLowerCase(), name: expertName } }
      : {}),
    ...(input.document ? { document: input.document } : {}),
  };
  await bench.ports.voice.reply(channel, thread.root.id, reply);
  return ok(null);
}

/** Brings the record to where it was; that it was tried stays in its steps. */
async function takeBack(
  bench: Workbench,
  before: ModerationRecord,
  claimed: ModerationRecord
): Promise<void> {
  const event: ModerationEvent = 'undo';
  const step: ModerationStep = {
    ...{ event, by: bench.actor.id, at: bench.now().toISOString() },
    ...{ before: claimed.state, after: before.state },
  };
  const { expertId, document } = before;
  try {
    await bench.ports.moderation.save({
      ...claimed,
      ...{ state: before.state, expertId, document },
      steps: [...claimed.steps, step],
    });
  } catch (failure) {
    // Somebody has moved it on, or the list is away as well: the first failure says more.
    if (!isHubError(failure)) throw failure;
  }
}

async function showItem(
  bench: Workbench,
  { community, thread, message, record }: FoundMessage
): Promise<ModerationItem> {
  const names = await bench.names([record.expertId, record.steps.at(-1)?.by]);
  return itemOf(thread, message, record, {
    communityId: community.id,
    names,
    now: bench.now(),
  });
}
