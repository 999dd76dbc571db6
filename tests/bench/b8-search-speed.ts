import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openPlainFts5 } from './b8-plain-fts5';
import { openSeededTenant, seededWords, tenantTimes } from './b8-tenant';
import { KINDS, runWorkload, type Kind, type Spread } from './b8-workload';
import { lowerIsBetter, rounded, type Figure } from './figure';

/** Milliseconds at the 95th percentile, by number of documents. */
const GOALS: Readonly<Record<number, Readonly<Record<Kind, number>>>> = {
  1_000: { keystroke: 20, query: 20, 'five refiners': 20 },
  100_000: { keystroke: 60, query: 50, 'five refiners': 60 },
  1_000_000: { keystroke: 100, query: 100, 'five refiners': 100 },
};
const MOST_GROWTH = 2;
const NOTE =
  "the tenant's own part, by direct calls with each person's rights; peer: plain FTS5 over the same texts in the same run, without rights";

interface Measured {
  tenant: Spread;
  peer: Spread;
}

function measureSize(documents: number): Measured {
  const folder = mkdtempSync(join(tmpdir(), 'b8-'));
  try {
    const file = join(folder, 'tenant.db');
    const words = seededWords();
    const core = openSeededTenant(file, documents);
    const peer = openPlainFts5(join(folder, 'peer.db'), file);
    try {
      return {
        tenant: runWorkload(tenantTimes(core), words),
        peer: runWorkload(peer, words),
      };
    } finally {
      peer.close();
      core.close();
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function figuresOf(documents: number, { tenant, peer }: Measured): Figure[] {
  const size = documents.toLocaleString('en-GB');
  return KINDS.flatMap((kind) =>
    (['p50', 'p95'] as const).map((share) =>
      lowerIsBetter({
        id: 'B8',
        metric: `${kind}, ${size} documents, ${share}, ms`,
        value: rounded(tenant[kind][share], 2),
        peer: rounded(peer[kind][share], 2),
        goal: GOALS[documents]?.[kind] ?? 0,
        note: NOTE,
      })
    )
  );
}

/**
 * B8, the tenant's part: what ten people wait for while typing, asking and refining, as the library
 * grows. A million documents take some minutes to make: only with `large`.
 */
export function measureB8({ large = false } = {}): Promise<Figure[]> {
  const sizes = large ? [1_000, 100_000, 1_000_000] : [1_000, 100_000];
  const measured = new Map(sizes.map((size) => [size, measureSize(size)]));
  const figures = [...measured].flatMap(([size, times]) => figuresOf(size, times));
  const middle = measured.get(100_000);
  const most = measured.get(1_000_000);
  if (middle && most) {
    for (const kind of KINDS) {
      figures.push(
        lowerIsBetter({
          id: 'B8',
          metric: `${kind}, p95 at 1,000,000 documents ÷ at 100,000`,
          value: rounded(most.tenant[kind].p95 / middle.tenant[kind].p95, 2),
          peer: rounded(most.peer[kind].p95 / middle.peer[kind].p95, 2),
          goal: MOST_GROWTH,
          note: NOTE,
        })
      );
    }
  }
  return Promise.resolve(figures);
}
