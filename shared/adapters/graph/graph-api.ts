import { HubError, hubErrorFromStatus, isHubError } from '../../kernel/errors';

/** As much of the official Graph client as the hub needs; web parts pass SPFx's own. */
export interface GraphApi {
  /** @param path below `/v1.0`, or the absolute address of a next page */
  api(path: string): GraphCall;
}

export interface GraphCall {
  get(): Promise<unknown>;
  post(body: unknown): Promise<unknown>;
  patch(body: unknown): Promise<unknown>;
}

/**
 * The one place where what the Graph client throws becomes a HubError.
 * @param source what was asked, for the log: no addresses, no names
 */
export function graphError(error: unknown, source: string): HubError {
  if (isHubError(error)) return error;
  const status = numberOf(error, 'statusCode');
  // The client gives -1 when no answer came.
  if (status !== undefined) {
    return hubErrorFromStatus({ ...(status > 0 ? { status } : {}), source, cause: error });
  }
  return new HubError('unexpected', { message: `${source}: ${String(error)}`, cause: error });
}

/** A property of something that came over the wire, or undefined. */
export function propertyOf(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null
    ? Object.entries(value).find(([key]) => key === name)?.[1]
    : undefined;
}

/** The entries of a list that came over the wire; none where it is no list. */
export function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? (value as readonly unknown[]) : [];
}

/** A text that came over the wire; empty where it is none. */
export function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

function numberOf(value: unknown, name: string): number | undefined {
  const found = propertyOf(value, name);
  return typeof found === 'number' ? found : undefined;
}
