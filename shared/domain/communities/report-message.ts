import { ok, type Result } from '../../kernel/result';
import { newRecord } from './act-on-message';
import type { ChannelLink } from './community';
import { isSameChannel } from './list-communities';
import { reportReasons, type ModerationStep, type ReportReason } from './moderation-item';
import { moderationWorkflow } from './moderation-workflow';
import type { CommunityProblem } from './problems';
import { hasEnded, orChanged, problem, type Workbench } from './workbench';

export interface ReportInput extends ChannelLink {
  readonly messageId: string;
  readonly threadId?: string;
  readonly reason: ReportReason;
}

/** More reports say nothing new. */
const mostReports = 50;
/** Two reports of one message may meet; the second finds the first and adds itself. */
const attempts = 3;

/** Tells the moderators of a message. Who told them is not kept. */
export async function reportMessage(
  bench: Workbench,
  input: ReportInput
): Promise<Result<null, CommunityProblem>> {
  const { messageId, threadId = messageId, teamId, channelId } = input;
  const all = await bench.ports.communities.list();
  const community = all.find(
    (one) => !hasEnded(one) && isSameChannel(one.channel, { teamId, channelId })
  );
  if (!community?.channel) return problem('communities.not-found');
  const right = await bench.right('report', community);
  if (!right.allowed) return problem(right.reason);
  const thread = await bench.ports.channels.thread(community.channel, threadId);
  const message = thread && [thread.root, ...thread.replies].find(({ id }) => id === messageId);
  if (!message || message.isDeleted) return problem('communities.message-gone');

  const at = bench.now().toISOString();
  const reason = reportReasons.find((one) => one === input.reason) ?? 'other';
  for (let attempt = 1; ; attempt += 1) {
    const record =
      (await bench.ports.moderation.find(community.id, messageId)) ??
      newRecord(community.id, messageId, threadId);
    if (record.reports.length >= mostReports) return ok(null);
    const next = moderationWorkflow.next(record.state, 'report');
    const after = next.ok ? next.value : record.state;
    const step: ModerationStep = { event: 'report', at, before: record.state, after };
    const saved = await orChanged(
      bench.ports.moderation.save({
        ...record,
        state: after,
        reports: [...record.reports, { reason, at }],
        steps: [...record.steps, step],
      })
    );
    if (saved.ok) return ok(null);
    if (attempt >= attempts) return saved;
  }
}
