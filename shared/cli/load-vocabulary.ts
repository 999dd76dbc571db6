import { createTermStoreVocabulary } from '../adapters/graph/term-store-vocabulary';
import { readGraphSiteId } from '../adapters/sharepoint/provisioning/provision-site';
import { asHubError } from '../adapters/sharepoint/requests';
import { readTermSetIds } from '../adapters/sharepoint/term-set-ids';
import type { Vocabulary } from '../domain/taxonomy';
import type { SiteConnection } from './composition';

/**
 * The terms of a site, from the term store; without a concept where the site was never provisioned.
 * @throws HubError where the site or the term store does not answer
 */
export async function loadVocabulary({
  sp,
  siteUrl,
  graph,
  gate,
}: SiteConnection): Promise<Vocabulary> {
  const siteId = await readGraphSiteId(sp, siteUrl).catch((error: unknown) => {
    throw asHubError(error, 'sharepoint site');
  });
  const source = createTermStoreVocabulary({
    graph,
    siteId,
    termSetIds: () => readTermSetIds(sp),
    waitFor: async (retryAfter) => gate.holdBack(retryAfter),
  });
  return source.load();
}
