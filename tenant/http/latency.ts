import { CoreError } from '../core/core-error';
import { seededSeries } from '../core/seeded-series';

/** How long answers take: log-normal, as services answer. Milliseconds. */
export interface LatencySetting {
  p50: number;
  p95: number;
  seed: number;
}

/** What the benchmarks assume of the service; all that is known of it is this order of magnitude. */
const USUAL: LatencySetting = { p50: 120, p95: 450, seed: 1 };
/** The 95th percentile of the normal distribution, in standard deviations. */
const NORMAL_P95 = 1.6449;

/** @param value true for the usual distribution, false for none, or its own numbers. @throws CoreError value-invalid */
export function parseLatency(value: unknown): LatencySetting | undefined {
  if (value === false) return undefined;
  if (value === true) return USUAL;
  const setting = { ...USUAL, ...(typeof value === 'object' ? value : { p50: 0 }) };
  const { p50, p95, seed } = setting;
  const isValid =
    Object.keys(setting).length === 3 &&
    [p50, p95, seed].every((number) => typeof number === 'number') &&
    p50 > 0 &&
    p95 >= p50;
  if (!isValid)
    throw new CoreError(
      'value-invalid',
      "'latency' must be true, false, or {p50, p95, seed} with milliseconds above 0."
    );
  return setting;
}

/** A seeded series of waiting times in milliseconds. */
export function latencySeries({ p50, p95, seed }: LatencySetting): () => number {
  const random = seededSeries(seed);
  const spread = Math.log(p95 / p50) / NORMAL_P95;
  return () => {
    // Box-Muller; 1 - random keeps the logarithm finite
    const normal = Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
    return p50 * Math.exp(spread * normal);
  };
}
