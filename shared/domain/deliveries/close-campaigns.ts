import type { Notifier } from './notification';
import type { WorkerPorts } from './worker-ports';

type ClosePorts = Pick<WorkerPorts, 'store' | 'clock' | 'log'> & { readonly notifier: Notifier };

/** Mails whose end is not known yet are looked up within this time. */
const lookUpTimeMs = 3 * 60 * 1000;

/** Ends campaigns for which nobody waits any more, and tells their authors how they went. */
export async function closeCampaigns({ store, clock, log, notifier }: ClosePorts): Promise<void> {
  for (const source of await store.campaignsIn('sending')) {
    const now = clock.now().getTime();
    const people = await store.people(source.id);
    if (people.waiting > 0) continue;
    const counts = await store.counts(source.id);
    const isWaiting = counts.some(({ state }) =>
      ['planned', 'claimed', 'attempting'].includes(state)
    );
    if (isWaiting || (await hasFreshUnknownMail(store, source.id, now))) continue;
    const { campaign } = source;
    if (campaign === undefined) continue;
    const audience = people.reached + people.notReached + people.unknown;
    // Told first: after a crash it is told again with the same id, which changes nothing.
    await notifier.notify([
      {
        id: `delivery-report:${source.id}`,
        kind: 'delivery-report',
        personId: campaign.authorId,
        template: 'deliveries.report',
        values: {
          title: campaign.title,
          audience,
          reached: people.reached,
          notReached: people.notReached,
          unknown: people.unknown,
        },
      },
    ]);
    if (await store.moveCampaign(source.id, ['sending'], 'done', now)) {
      log.note('campaign-done', { campaign: source.id, audience, unknown: people.unknown });
    }
  }
}

async function hasFreshUnknownMail(
  store: ClosePorts['store'],
  sourceId: string,
  now: number
): Promise<boolean> {
  const unknown = await store.lines({ sourceId, states: ['unknown'], limit: 200 });
  return unknown.some(
    ({ channel, changedAt }) => channel === 'mail' && now - changedAt < lookUpTimeMs
  );
}
