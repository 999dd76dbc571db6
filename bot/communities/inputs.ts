import { z } from 'zod';
import {
  audiences,
  moderationActions,
  proposalEvents,
  proposalKinds,
  reportReasons,
  rhythms,
  stages,
  type Communities,
} from '../../shared/domain/communities';
import { locales } from '../../shared/kernel/locale';
import type { MethodInputs } from '../api/inputs';

const id = z.string().min(1).max(200);
const version = z.string().max(400);
/** Longer than any that is let through, so that the domain says why, in the reader's language. */
const text = z.string().max(20_000);
const day = z.string().max(10);
const localized = z.object({ es: text.optional(), pt: text.optional(), en: text.optional() });
const channel = z.object({ teamId: id, channelId: id });
const document = z.object({ title: z.string().max(500), url: z.string().max(2000) });

const draft = z.object({
  name: localized,
  purpose: localized,
  themeKey: z.string().max(100),
  audience: z.enum(audiences),
  governance: text.optional(),
  audienceAnalysis: text.optional(),
  languages: z.array(z.enum(locales)).max(locales.length),
  supervisors: z.array(id).max(20),
  moderators: z.array(z.object({ personId: id, from: day, until: day })).max(60),
  rhythm: z.enum(rhythms),
  poemLink: z.string().max(2000).optional(),
  stage: z.enum(stages),
  channel: channel.optional(),
  reviewOn: day,
});

/** What the methods of the communities accept over the wire. */
export const communityInputs: MethodInputs<Communities> = {
  list: z.object({ themeKey: z.string().max(100).optional(), withEnded: z.boolean().optional() }),
  get: z.object({ communityId: id }),
  forChannel: channel,
  save: z.object({ draft, communityId: id.optional(), version: version.optional() }),
  linkChannel: channel.extend({ communityId: id }),
  moderationQueue: z.object({ communityId: id }),
  act: z.object({
    communityId: id,
    itemId: id,
    action: z.enum(moderationActions),
    reason: text.optional(),
    text: text.optional(),
    question: text.optional(),
    expertId: id.optional(),
    document: document.optional(),
    version: version.optional(),
  }),
  undo: z.object({ communityId: id, itemId: id, version: version.optional() }),
  findPeople: z.object({ words: z.string().max(200) }),
  report: channel.extend({
    messageId: id,
    threadId: id.optional(),
    reason: z.enum(reportReasons),
  }),
  health: z.object({ communityId: id, month: z.string().max(7).optional() }),
  overlap: z.object({ communityId: id }),
  proposals: z.object({ communityId: id.optional() }),
  propose: z.object({
    communityId: id,
    kind: z.enum(proposalKinds),
    otherId: id.optional(),
    reason: text,
  }),
  decide: z.object({
    proposalId: id,
    decision: z.enum(proposalEvents),
    reason: text,
    version: version.optional(),
  }),
};
