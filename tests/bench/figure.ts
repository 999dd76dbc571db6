/** One figure of a benchmark, printed as one line of JSON. */
export interface Figure {
  /** The benchmark, such as `B6`. */
  readonly id: string;
  readonly metric: string;
  readonly value: number;
  /** What people have instead; null where nothing comparable exists. */
  readonly peer: number | null;
  readonly goal: number;
  readonly met: boolean;
  /** What the peer is, and anything that a reader has to know to trust the figure. */
  readonly note?: string;
}

interface Measured {
  readonly id: string;
  readonly metric: string;
  readonly value: number;
  readonly peer: number | null;
  readonly goal: number;
  readonly note?: string;
}

/** A figure that is good when it stays at or below the goal: bytes, calls, milliseconds. */
export function lowerIsBetter(measured: Measured): Figure {
  return { ...measured, met: measured.value <= measured.goal };
}

/** A figure that is good when it reaches the goal: relevance, recall. */
export function higherIsBetter(measured: Measured): Figure {
  return { ...measured, met: measured.value >= measured.goal };
}

/** @param digits after the decimal point */
export function rounded(value: number, digits: number): number {
  return Number(value.toFixed(digits));
}

/** The value that this share of the measurements does not exceed; the list must not be empty. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  const value = sorted[Math.min(sorted.length - 1, Math.ceil(share * sorted.length) - 1)];
  if (value === undefined) throw new Error('There is nothing to take a percentile of.');
  return value;
}
