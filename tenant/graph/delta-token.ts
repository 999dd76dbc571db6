import { GraphError } from './graph-error';
import { decodeToken, encodeToken } from './graph-options';
import type { GraphCall } from './graph-route';

/** Where a delta walk stands: behind a change of the log, and while it still lists, behind an item. */
export interface DeltaPosition {
  sequence: number;
  /** Set while the first listing is under way: the id of the last item given. */
  listedTo?: number;
}

/** Changes on one page of an answer. */
export const DELTA_PAGE = 200;

/** How long a token is good. Source: unverified; documentation only says that tokens expire. */
const TOKEN_DAYS = 30;
const DAY_MS = 86_400_000;
const LATEST = 'latest';

/** The position as an opaque token that carries when it was made. */
export function writeDelta(call: GraphCall, position: DeltaPosition): string {
  const { sequence, listedTo } = position;
  return encodeToken(`${sequence};${call.core.clock.now()};${listedTo ?? ''}`);
}

/**
 * Reads `token` or `$skiptoken` of a delta request; without one the walk starts with a listing.
 * @throws GraphError 410 resyncRequired for a token that is too old, 400 for one that is none
 */
export function readDelta(call: GraphCall): DeltaPosition {
  const { searchParams } = call.url;
  const token = searchParams.get('$skiptoken') ?? searchParams.get('token');
  const last = call.core.itemChanges.last();
  if (token === null) return { sequence: last, listedTo: 0 };
  if (token === LATEST) return { sequence: last };
  const parts = /^(\d+);(\d+);(\d*)$/.exec(decodeToken(token) ?? '');
  if (!parts) throw new GraphError(400, 'invalidRequest', 'The delta token is not valid.');
  const [, sequence, made, listedTo = ''] = parts;
  const age = call.core.clock.now() - Number(made);
  // a token from before the tenant was reset knows changes that never were
  if (age > TOKEN_DAYS * DAY_MS || Number(sequence) > last) {
    throw new GraphError(
      410,
      'resyncRequired',
      'Resync required. Replace any local items with the items that the server returns, if you are sure that the service was up to date with your local changes when you last synchronised.'
    );
  }
  return {
    sequence: Number(sequence),
    ...(listedTo === '' ? {} : { listedTo: Number(listedTo) }),
  };
}
