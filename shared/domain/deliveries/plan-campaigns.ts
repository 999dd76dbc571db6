import type { PlannedDelivery, Source } from './delivery';
import { planLines, refusedLine } from './plan-lines';
import type { Recipient } from './ports';
import type { WorkerPorts } from './worker-ports';

type PlanPorts = Pick<WorkerPorts, 'store' | 'directory' | 'clock' | 'log'>;

/** People of one page: what is in memory of an audience of any size. */
const pageSize = 500;

/**
 * Writes down the audience of campaigns whose time has come. It may be broken off anywhere: the next
 * run begins again and finds who is there already.
 */
export async function planCampaigns(ports: PlanPorts, signal: AbortSignal): Promise<void> {
  const { store, clock, log } = ports;
  for (const source of await store.campaignsIn('planning')) {
    if ((source.campaign?.startAt ?? 0) > clock.now().getTime()) continue;
    let people = 0;
    for await (const lines of pagesOf(ports, source)) {
      if (signal.aborted) return;
      await store.plan(source.id, lines, clock.now().getTime());
      people += lines.length;
    }
    // False where its author has cancelled it meanwhile.
    const isMoved = await store.moveCampaign(
      source.id,
      ['planning'],
      'sending',
      clock.now().getTime()
    );
    if (isMoved) log.note('campaign-planned', { campaign: source.id, lines: people });
  }
}

async function* pagesOf(
  ports: PlanPorts,
  source: Source
): AsyncIterable<readonly PlannedDelivery[]> {
  const audience = source.campaign?.audience;
  if (audience === undefined) return;
  if (audience.kind !== 'people') {
    for await (const page of ports.directory.audience(audience)) {
      yield await linesOf(ports, source, page);
    }
    return;
  }
  const ids = [...new Set(audience.personIds.map((id) => id.toLowerCase()))];
  for (let start = 0; start < ids.length; start += pageSize) {
    const wanted = ids.slice(start, start + pageSize);
    const found = await ports.directory.find(wanted);
    const known = new Set(found.map(({ personId }) => personId));
    const gone = wanted.filter((id) => !known.has(id));
    yield [
      ...(await linesOf(ports, source, found)),
      ...gone.map((id) => refusedLine(source.id, id, 'person-gone')),
    ];
  }
}

async function linesOf(
  { store, clock }: PlanPorts,
  source: Source,
  people: readonly Recipient[]
): Promise<PlannedDelivery[]> {
  const chosen = await store.preferences(people.map(({ personId }) => personId));
  const now = clock.now().getTime();
  return people.flatMap((person) => planLines(source, person, chosen.get(person.personId), now));
}
