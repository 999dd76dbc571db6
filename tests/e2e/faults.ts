import { origin } from './start-hub';

/** One thing that goes wrong on purpose; the shape is the local tenant's own. */
export interface Fault {
  readonly match: { readonly path: string; readonly nth?: number };
  readonly effect: {
    readonly status?: number;
    readonly retryAfter?: number;
    readonly latencyMs?: number;
    readonly reset?: boolean;
  };
  readonly times?: number;
}

/** Replaces what goes wrong in the tenant; with an empty list all is well again. */
export async function setFaults(faults: readonly Fault[]): Promise<void> {
  const response = await fetch(`${origin}/__tenant/faults`, {
    method: 'PUT',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(faults),
  });
  if (!response.ok) throw new Error(`faults were not accepted: ${await response.text()}`);
}
