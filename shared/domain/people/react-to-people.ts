import { isHubError } from '../../kernel/errors';
import type { PeopleNotification, PeopleTemplate } from './messages';
import type { Kept, PeopleNotifier, PeoplePorts } from './ports';
import { lastRefusal, type Skill, type SkillNews } from './skill';
import type { SkillState } from './skill-workflow';

export type PeopleReactionPorts = Pick<PeoplePorts, 'skills' | 'actors'> & {
  readonly notifier: PeopleNotifier;
};

/** Of a run; the rest is for the next one. */
const mostAtOnce = 200;
/** Attempts against people who save at the same moment. */
const attempts = 6;

/** Where the skill stands otherwise by now, the news is old. */
const statesOf: Readonly<Record<SkillNews['kind'], readonly SkillState[]>> = {
  claimed: ['claimed', 'pending'],
  confirmed: ['confirmed', 'due'],
  changed: ['confirmed', 'due'],
  declined: ['declined'],
  due: ['due'],
  proposed: ['proposed'],
};

/**
 * Tells people what happened to skills, and then clears it. Cut off in between, the next run asks for
 * the same messages under the same ids, and each is sent once. A skill whose news cannot be handed
 * over keeps no other waiting.
 * @returns how many messages were handed over
 * @throws HubError the first failure, once everything else was tried
 */
export async function reactToPeople(
  ports: PeopleReactionPorts,
  signal?: AbortSignal
): Promise<number> {
  const failures: unknown[] = [];
  let handedOver = 0;
  for (const kept of await ports.skills.withNews(mostAtOnce)) {
    if (signal?.aborted) break;
    try {
      const messages = await messagesOf(ports, kept.value);
      if (messages.length > 0) await ports.notifier.notify(messages);
      await clear(ports, kept);
      handedOver += messages.length;
    } catch (error) {
      if (!isHubError(error)) throw error;
      failures.push(error);
    }
  }
  const [first] = failures;
  if (first !== undefined) throw first;
  return handedOver;
}

async function messagesOf(
  { actors }: PeopleReactionPorts,
  skill: Skill
): Promise<readonly PeopleNotification[]> {
  const messages: PeopleNotification[] = [];
  for (const news of skill.news) {
    if (!statesOf[news.kind].includes(skill.state)) continue;
    if (news.kind !== 'claimed') {
      messages.push(messageOf(skill, news, skill.personId));
      continue;
    }
    const specialists = await actors.specialistsOf(skill.themeKey);
    // Nobody confirms her own skill.
    const others = specialists.filter(({ id }) => id !== skill.personId);
    messages.push(...others.map(({ id }) => messageOf(skill, news, id)));
  }
  return messages;
}

function messageOf(skill: Skill, news: SkillNews, personId: string): PeopleNotification {
  const { personId: subjectId, themeKey, level } = skill;
  const isClaim = news.kind === 'claimed';
  const template: PeopleTemplate = `people.${news.kind}`;
  const reason = news.kind === 'declined' ? lastRefusal(skill)?.reason : undefined;
  return {
    // One event may have several recipients.
    id: isClaim ? `people-${news.id}-${personId}` : `people-${news.id}`,
    kind: isClaim ? 'people-confirm' : 'people-skill',
    ...{ personId, template },
    values: { subjectId, themeKey, level, ...(reason === undefined ? {} : { reason }) },
  };
}

/** Takes away exactly what was told; what came meanwhile stays. */
async function clear({ skills }: PeopleReactionPorts, told: Kept<Skill>): Promise<void> {
  const done = new Set(told.value.news.map(({ id }) => id));
  let kept: Kept<Skill> | undefined = told;
  for (let attempt = 1; kept && attempt <= attempts; attempt += 1) {
    const news = kept.value.news.filter(({ id }) => !done.has(id));
    if (news.length === kept.value.news.length) return;
    const saved = await skills.save({ ...kept.value, news }, kept.version);
    if (saved !== 'conflict') return;
    kept = await skills.get(told.value.id);
  }
}
