import type { SPFI } from '@pnp/sp';
import '@pnp/sp/batching';
import type { HubError } from '../../kernel/errors';
import type { ThrottleGate } from '../throttle-gate';
import { abortable, asHubError, responseOf } from './requests';
import { repeatably } from './site-client';

/** Reads that are asked for within the same moment travel together. */
export interface RequestBundle {
  /**
   * @param ask makes exactly one request, and only reads: where no answer comes, it is asked again.
   *   What PnPjs throws has to reach the bundle as it is
   * @param signal ends the waiting; a request that has not left by then never does
   * @returns what `ask` returns
   * @throws HubError, or the signal's reason
   */
  add<T>(ask: (sp: SPFI) => Promise<T>, signal?: AbortSignal): Promise<T>;
}

export interface RequestBundleSettings {
  /** With the gate's own behaviour (see gatedSend). */
  readonly sp: SPFI;
  readonly gate: ThrottleGate;
  /** How long a request waits for company, in milliseconds. */
  readonly waitMs?: number;
}

interface Waiting {
  readonly ask: (sp: SPFI) => Promise<unknown>;
  readonly signal: AbortSignal | undefined;
  resolve(value: unknown): void;
  reject(reason: unknown): void;
}

/** What became of a part of a batch. */
type Outcome =
  | { readonly kind: 'answered'; readonly value: unknown }
  | { readonly kind: 'failed'; readonly error: unknown }
  /** The batch as a whole: nobody knows which parts were read. */
  | { readonly kind: 'broken'; readonly error: HubError };

const shortMomentMs = 4;
/** SharePoint takes about a hundred; a page has some fifteen. */
const largestBatch = 100;
const source = 'sharepoint batch';

/**
 * One call for everything that a page asks at once: SharePoint's `$batch`. A request alone goes as it
 * is. Each part of a batch is throttled by itself inside an answer that says 200, so a refused part is
 * asked again alone, through the gate, after the wait that it names; the others have been answered.
 */
export function createRequestBundle(settings: RequestBundleSettings): RequestBundle {
  const { sp, gate, waitMs = shortMomentMs } = settings;
  let waiting: Waiting[] = [];

  const alone = (one: Waiting): Promise<unknown> => one.ask(abortable(sp, one.signal));

  const answer = async (one: Waiting, asked: Promise<unknown>): Promise<void> => {
    try {
      one.resolve(await asked);
    } catch (error) {
      one.reject(one.signal?.aborted ? one.signal.reason : asHubError(error, source));
    }
  };

  const afterBatch = async (one: Waiting, outcome: Outcome): Promise<unknown> => {
    if (outcome.kind === 'answered') return outcome.value;
    if (outcome.kind === 'broken') {
      // The envelope was not understood: each part may still be asked by itself.
      if (isOfEnvelope(outcome.error.code)) return alone(one);
      throw outcome.error;
    }
    const response = responseOf(outcome.error);
    if (response?.status !== 429 && response?.status !== 503) throw outcome.error;
    gate.holdBack(response.headers.get('Retry-After'));
    return alone(one);
  };

  const together = async (all: readonly Waiting[]): Promise<void> => {
    const [batched, execute] = repeatably(sp).batched({ maxRequests: largestBatch });
    const parts = all.map((one) =>
      one.ask(batched).then(
        (value): Outcome => ({ kind: 'answered', value }),
        (error: unknown): Outcome => ({ kind: 'failed', error })
      )
    );
    // Of a batch that fails as a whole PnPjs leaves the parts open for ever.
    const broken = new Promise<Outcome>((resolve) => {
      execute().catch((error: unknown) => {
        resolve({ kind: 'broken', error: asHubError(error, source) });
      });
    });
    await Promise.all(
      all.map(async (one, index) => {
        const outcome = await Promise.race([parts[index] ?? broken, broken]);
        await answer(one, afterBatch(one, outcome));
      })
    );
  };

  const flush = async (): Promise<void> => {
    const all = waiting.filter(({ signal }) => !signal?.aborted);
    waiting = [];
    const [first, ...others] = all;
    if (!first) return;
    if (others.length > 0) return together(all);
    await answer(first, alone(first));
  };

  return {
    add<T>(ask: (sp: SPFI) => Promise<T>, signal?: AbortSignal): Promise<T> {
      return new Promise<T>((resolve, reject) => {
        if (signal?.aborted) {
          reject(signal.reason as Error);
          return;
        }
        signal?.addEventListener('abort', () => reject(signal.reason as Error), { once: true });
        const entry: Waiting = { ask, signal, resolve: (value) => resolve(value as T), reject };
        waiting.push(entry);
        if (waiting.length === 1) setTimeout(() => void flush(), waitMs);
      });
    },
  };
}

/** Codes by which SharePoint refuses a batch as such, rather than what is asked in it. */
function isOfEnvelope(code: string): boolean {
  return code === 'rejected' || code === 'not-found' || code === 'unexpected';
}
