import {
  completePreferences,
  type CampaignProgress,
  type CampaignView,
  type Deliveries,
  type LedgerLine,
  type StoredPreferences,
} from '../../../../shared/domain/deliveries';
import { ok } from '../../../../shared/kernel/result';

/** Campaigns of an invented office; every name is made up. */

const campaign: CampaignView = {
  id: 'c-1',
  title: 'Encuesta anual: lo que necesitamos saber',
  kind: 'announcement',
  state: 'sending',
  createdAt: '2026-11-24T13:00:00Z',
  startAt: '2026-11-24T14:00:00Z',
  isOwn: true,
};

const line = (part: Partial<LedgerLine> & { readonly name?: string }): LedgerLine => ({
  personId: part.name ?? 'gone',
  channel: 'teams',
  state: 'rejected',
  changedAt: '2026-11-24T14:02:14Z',
  ...part,
});

const lines: readonly LedgerLine[] = [
  line({ name: 'Camilo Duarte Ossa', reason: 'blocked' }),
  line({ name: 'Ester Aldana', reason: 'no-app' }),
  line({ name: 'Pedro Noriega Luz', channel: 'mail', reason: 'mailbox-full' }),
  line({ reason: 'person-gone' }),
  line({ name: 'Inti Choque Layme', state: 'unknown' }),
  line({ name: 'Beatriz Holanda Reis', state: 'accepted' }),
  line({ name: 'Sara Godoy Lemos', channel: 'none', reason: 'preference' }),
];

const progress: CampaignProgress = {
  campaign,
  people: { audience: 1284, reached: 1020, waiting: 151, notReached: 95, unknown: 18 },
  channels: [
    {
      channel: 'teams',
      planned: 1200,
      waiting: 151,
      accepted: 1010,
      rejected: 21,
      unknown: 18,
      reasons: [
        { reason: 'blocked', count: 9 },
        { reason: 'no-app', count: 12 },
      ],
    },
    {
      channel: 'mail',
      planned: 12,
      waiting: 0,
      accepted: 10,
      rejected: 2,
      unknown: 0,
      reasons: [{ reason: 'mailbox-full', count: 2 }],
    },
    {
      channel: 'none',
      planned: 74,
      waiting: 0,
      accepted: 0,
      rejected: 74,
      unknown: 0,
      reasons: [{ reason: 'preference', count: 74 }],
    },
  ],
  hold: { channel: 'teams', why: 'held-back', until: '2026-11-24T14:20:00Z' },
  expectedEnd: '2026-11-24T14:47:00Z',
};

let stored: StoredPreferences = { kinds: {} };
const facts = { locale: 'es', timeZone: 'America/Lima' } as const;
const preferences = () => ({ chosen: stored, effective: completePreferences(stored, facts) });

/** Answers every call from the samples. */
export const sampleDeliveries: Deliveries = {
  getPreferences: async () => preferences(),
  savePreferences: async (wanted) => {
    stored = wanted;
    return ok(preferences());
  },
  findPeople: async ({ words }) =>
    ok(words === '' ? [] : [{ personId: 'p-2', name: 'Marta Villalba Ríos', mission: 'Perú' }]),
  countAudience: async ({ audience }) =>
    ok({ people: audience.kind === 'people' ? audience.personIds.length : 1284 }),
  startCampaign: async () => ok(campaign),
  listCampaigns: async () => [
    campaign,
    { ...campaign, id: 'c-2', title: 'Nueva guía de regularización', state: 'done' },
    { ...campaign, id: 'c-3', title: 'Reunión de RTS', state: 'cancelled' },
  ],
  progress: async () => ok(progress),
  ledger: async ({ states }) =>
    ok({ lines: lines.filter(({ state }) => !states || states.includes(state)) }),
  cancel: async () => ok({ ...campaign, state: 'cancelled' }),
  resume: async () => ok(campaign),
};
