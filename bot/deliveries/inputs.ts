import { z } from 'zod';
import {
  deliveryStates,
  frequencies,
  notificationKinds,
  wantedChannels,
  type Deliveries,
} from '../../shared/domain/deliveries';
import { locales } from '../../shared/kernel/locale';
import type { MethodInputs } from '../api/inputs';

const campaignId = z.object({ campaignId: z.uuid() });
const personIds = z.array(z.string().trim().min(1).max(100)).max(20_000);

const audience = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('people'), personIds }),
  z.object({ kind: z.literal('everyone') }),
  z.object({ kind: z.literal('countries'), countryKeys: z.array(z.string().max(60)).max(100) }),
]);

const kindPreference = z.object({
  channel: z.enum(wantedChannels),
  frequency: z.enum(frequencies),
});

const preferences = z.object({
  kinds: z.partialRecord(z.enum(notificationKinds), kindPreference),
  locale: z.enum(locales).optional(),
  quietHours: z
    .object({ from: z.string().max(5), to: z.string().max(5), weekends: z.boolean() })
    .nullable()
    .optional(),
  timeZone: z.string().max(60).optional(),
  pausedUntil: z.string().max(10).optional(),
  fallbackToMail: z.boolean().optional(),
});

/** Words and figures of a message; long texts do not fit a card. */
const values = z.record(
  z.string().regex(/^[a-zA-Z][a-zA-Z0-9]{0,40}$/),
  z.union([z.string().max(4_000), z.number().finite()])
);

/** What the service's API accepts for deliveries. */
export const deliveriesInputs: MethodInputs<Deliveries> = {
  getPreferences: z.record(z.string(), z.never()),
  savePreferences: preferences,
  findPeople: z.object({ words: z.string().max(200) }),
  countAudience: z.object({ audience }),
  startCampaign: z.object({
    id: z.uuid(),
    title: z.string().max(200),
    kind: z.enum(notificationKinds),
    template: z.string().max(60),
    values,
    link: z.string().max(2_000).optional(),
    audience,
    startAt: z.string().max(40).optional(),
    urgent: z.boolean().optional(),
  }),
  listCampaigns: z.record(z.string(), z.never()),
  progress: campaignId,
  ledger: campaignId.extend({
    states: z.array(z.enum(deliveryStates)).max(6).optional(),
    after: z.string().max(300).optional(),
    size: z.number().int().min(1).max(200).optional(),
  }),
  cancel: campaignId,
  resume: campaignId,
};
