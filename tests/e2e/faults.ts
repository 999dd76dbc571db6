import { origin } from './start-hub';

/** One thing that goes wrong on purpose; the shape is the local tenant's own. */
export interface Fault {
  readonly match: { readonly path: string; readonly nth?: number; readonly part?: number };
  readonly effect: {
    readonly status?: number;
    readonly retryAfter?: number;
    readonly latencyMs?: number;
    readonly reset?: boolean;
  };
  readonly times?: number;
}

/**
 * Replaces what goes wrong in the tenant; with an empty list all is well again.
 * @param principal mail address of the one person whom it strikes, so that other tests go on beside
 */
export async function setFaults(principal: string, faults: readonly Fault[]): Promise<void> {
  const response = await fetch(`${origin}/__tenant/faults`, {
    method: 'PUT',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(
      faults.map((fault) => ({ ...fault, match: { ...fault.match, principal } }))
    ),
  });
  if (!response.ok) throw new Error(`faults were not accepted: ${await response.text()}`);
}
