import { hubErrorFromStatus } from '../../kernel/errors';
import { parseRetryAfter } from '../../kernel/retry-after';
import { graphError, listOf, propertyOf, textOf, type GraphApi } from './graph-api';

/** One request inside a batch. */
export interface BatchPart {
  readonly method: 'GET' | 'POST' | 'PATCH';
  /** Below `/v1.0`. */
  readonly url: string;
  readonly body?: object;
}

export interface BatchSettings {
  /** Waits as a refused part asks; the shared gate where there is one. */
  waitFor?(retryAfter: string | null, attempt: number): Promise<void>;
  /** What is asked, for the log. */
  readonly source: string;
}

interface PartAnswer {
  readonly status: number;
  readonly retryAfter: string | null;
  readonly body: unknown;
}

/** Graph takes 20 requests in a batch (learn.microsoft.com, "Combine multiple requests"). */
const largestBatch = 20;
const attemptsPerPart = 5;

/**
 * Sends many requests in few: 20 in each. Every part is throttled by itself inside an answer that
 * says 200, so exactly the refused parts are sent again; the others have been done.
 * @returns the bodies, in the order of the parts
 * @throws HubError where a part fails
 */
export async function runGraphBatch(
  graph: GraphApi,
  parts: readonly BatchPart[],
  settings: BatchSettings
): Promise<readonly unknown[]> {
  const bodies: unknown[] = [];
  for (let start = 0; start < parts.length; start += largestBatch) {
    bodies.push(...(await runOne(graph, parts.slice(start, start + largestBatch), settings)));
  }
  return bodies;
}

async function runOne(
  graph: GraphApi,
  parts: readonly BatchPart[],
  { source, waitFor = waitHere }: BatchSettings
): Promise<readonly unknown[]> {
  const answers = new Map<number, PartAnswer>();
  for (let attempt = 1; answers.size < parts.length; attempt += 1) {
    const open = parts.map((_, index) => index).filter((index) => !answers.has(index));
    const received = await post(graph, open, parts, source);
    let refused: PartAnswer | undefined;
    for (const index of open) {
      const answer = received.get(index);
      if (!answer) throw hubErrorFromStatus({ source, status: 500 });
      const isRefused = answer.status === 429 || answer.status === 503;
      if (isRefused && attempt < attemptsPerPart) {
        refused = answer;
      } else if (answer.status >= 400) {
        const { status, retryAfter, body } = answer;
        throw hubErrorFromStatus({ source, status, retryAfter, cause: body });
      } else {
        answers.set(index, answer);
      }
    }
    if (refused) await waitFor(refused.retryAfter, attempt);
  }
  return parts.map((_, index) => answers.get(index)?.body);
}

async function post(
  graph: GraphApi,
  open: readonly number[],
  parts: readonly BatchPart[],
  source: string
): Promise<ReadonlyMap<number, PartAnswer>> {
  const requests = open.map((index) => {
    const part = parts[index];
    const headers = part?.body ? { headers: { 'Content-Type': 'application/json' } } : {};
    return { id: String(index), ...part, ...headers };
  });
  const answer = await graph
    .api('/$batch')
    .post({ requests })
    .catch((error: unknown) => {
      throw graphError(error, source);
    });
  return new Map(
    listOf(propertyOf(answer, 'responses')).map((response) => {
      const headers = propertyOf(response, 'headers');
      const retryAfter =
        textOf(propertyOf(headers, 'Retry-After')) || textOf(propertyOf(headers, 'retry-after'));
      const status = Number(propertyOf(response, 'status'));
      const body = propertyOf(response, 'body');
      return [Number(propertyOf(response, 'id')), { status, retryAfter: retryAfter || null, body }];
    })
  );
}

function waitHere(retryAfter: string | null, attempt: number): Promise<void> {
  const wait = parseRetryAfter(retryAfter, new Date()) ?? 500 * 2 ** attempt;
  return new Promise((resolve) => {
    setTimeout(resolve, wait * (1 + Math.random() / 4));
  });
}
