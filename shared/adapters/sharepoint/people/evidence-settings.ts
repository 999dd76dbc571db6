import type { SPFI } from '@pnp/sp';
import type { Vocabulary, VocabularySource } from '../../../domain/taxonomy';
import type { Clock } from '../../../kernel/clock';
import { asHubError } from '../requests';

/** What every source of evidence needs. */
export interface EvidenceSettings {
  /** Bound to the hub's site, with the hub's own rights. */
  readonly sp: SPFI;
  /** Absolute address of the hub's site, without a slash at the end. */
  readonly siteUrl: string;
  readonly vocabulary: VocabularySource;
  readonly clock: Clock;
}

/** Address of the site on its server, such as `/sites/hub`. */
export function sitePathOf({ siteUrl }: EvidenceSettings): string {
  return new URL(siteUrl).pathname.replace(/\/+$/, '');
}

/** YYYY-MM-DD. */
export function today({ clock }: EvidenceSettings): string {
  return clock.now().toISOString().slice(0, 10);
}

/** What fails comes out as a HubError, and what was called off as just that. */
export async function guarded<T>(
  source: string,
  signal: AbortSignal | undefined,
  ask: () => Promise<T>
): Promise<T> {
  signal?.throwIfAborted();
  try {
    return await ask();
  } catch (error) {
    signal?.throwIfAborted();
    throw asHubError(error, source);
  }
}

/**
 * Keys of terms that are in force: what gave way counts for its successor, what is local for what it
 * stands for. Terms that are not known any more are left out.
 * @param ids ids or keys
 */
export function keysInForce(
  ids: readonly string[],
  setKey: 'themes' | 'countries',
  terms: Vocabulary
): readonly string[] {
  const keys = ids.flatMap((id) => {
    const concept = terms.current(id) ?? terms.current(terms.byKey(id)?.id ?? '');
    const core = concept && (terms.coreOf(concept) ?? concept);
    return core?.setKey === setKey ? [core.key] : [];
  });
  return [...new Set(keys)];
}
