import type { Actor } from '../../kernel/policy';
import { fail, ok, type Result } from '../../kernel/result';
import type { CampaignDraft, CampaignView } from './api';
import { viewOf } from './campaign-view';
import type { Audience, Source } from './delivery';
import { mayStart } from './policy';
import type { CampaignProblem } from './problems';
import type { CampaignPorts } from './campaign-ports';

/** Pasted into one request; larger audiences are named by what they have in common. */
const mostPeople = 20_000;
const longestTitle = 120;
const farthestStartMs = 366 * 24 * 60 * 60 * 1000;

/**
 * Plans a campaign; the worker does the rest.
 * @throws HubError where the store cannot be written
 */
export async function startCampaign(
  { store, clock, templates }: CampaignPorts,
  actor: Actor,
  draft: CampaignDraft
): Promise<Result<CampaignView, CampaignProblem>> {
  if (!mayStart(actor).allowed) return fail({ code: 'deliveries.no-right' });
  const title = draft.title.trim().slice(0, longestTitle);
  if (title === '') return fail({ code: 'deliveries.title-missing' });
  if (draft.link !== undefined && !/^https:\/\/[^\s]+$/.test(draft.link)) {
    return fail({ code: 'deliveries.link-not-https' });
  }
  if (!templates.includes(draft.template)) return fail({ code: 'deliveries.template-unknown' });
  const problem = problemOf(draft.audience);
  if (problem) return fail(problem);
  const now = clock.now().getTime();
  const startAt = draft.startAt === undefined ? now : Date.parse(draft.startAt);
  if (Number.isNaN(startAt) || startAt > now + farthestStartMs) {
    return fail({ code: 'deliveries.start-invalid' });
  }
  const source: Source = {
    id: draft.id.toLowerCase(),
    kind: draft.kind,
    template: draft.template,
    values: draft.values,
    ...(draft.link === undefined ? {} : { link: draft.link }),
    urgent: draft.urgent ?? false,
    createdAt: now,
    campaign: {
      ...{ title, authorId: actor.id, state: 'planning', startAt },
      audience: distinct(draft.audience),
    },
  };
  await store.addSource(source);
  // Started twice it runs once: what is there stays, and is shown to whoever owns it.
  const [present = source] = await store.sources([source.id]);
  return present.campaign?.authorId === actor.id
    ? ok(viewOf(present, actor))
    : fail({ code: 'deliveries.no-right' });
}

/** What is wrong with an audience, as far as one can see without asking the directory. */
export function problemOf(audience: Audience): CampaignProblem | undefined {
  if (audience.kind === 'everyone') return undefined;
  const count =
    audience.kind === 'people' ? audience.personIds.length : audience.countryKeys.length;
  if (count === 0) return { code: 'deliveries.audience-empty' };
  return count > mostPeople ? { code: 'deliveries.audience-too-large' } : undefined;
}

/** Each person once, however often and in whatever case she was named. */
export function distinct(audience: Audience): Audience {
  return audience.kind === 'people'
    ? {
        kind: 'people',
        personIds: [...new Set(audience.personIds.map((id) => id.trim().toLowerCase()))],
      }
    : audience;
}
