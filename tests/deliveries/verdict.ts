import type { DeliveryStore } from '../../shared/domain/deliveries';
import type { BotService } from './bot-service';
import { personId } from './people';

/** What the ledger and the service say of a campaign to people p000000 … together. */
export interface Verdict {
  readonly accepted: number;
  readonly unknown: number;
  /** Neither accepted, nor rejected, nor unknown. */
  readonly waiting: number;
  /** People who got it more than once. */
  readonly duplicates: number;
  /** People who did not get it though the ledger does not say so. */
  readonly misses: number;
  /** Whether every line is there: one a person. */
  readonly addsUp: boolean;
}

export async function judge(
  store: DeliveryStore,
  service: Pick<BotService, 'received'>,
  sourceId: string,
  people: number
): Promise<Verdict> {
  const counts = { accepted: 0, unknown: 0, waiting: 0, lines: 0 };
  let misses = 0;
  const seen = new Set<string>();
  for (let after: string | undefined; ;) {
    const page = await store.lines({
      ...{ sourceId, limit: 1_000 },
      ...(after === undefined ? {} : { after }),
    });
    for (const line of page) {
      seen.add(line.personId);
      counts.lines += 1;
      const isThere = (service.received.get(line.id) ?? 0) > 0;
      if (line.state === 'accepted') {
        counts.accepted += 1;
        if (!isThere) misses += 1;
      } else if (line.state === 'unknown') counts.unknown += 1;
      else counts.waiting += 1;
    }
    if (page.length < 1_000) break;
    after = page[page.length - 1]?.id;
  }
  for (let index = 0; index < people; index += 1) if (!seen.has(personId(index))) misses += 1;
  return {
    ...{ accepted: counts.accepted, unknown: counts.unknown, waiting: counts.waiting },
    duplicates: [...service.received].filter(
      ([id, times]) => times > 1 && id.startsWith(`${sourceId}|`)
    ).length,
    misses,
    addsUp: counts.lines === people,
  };
}
