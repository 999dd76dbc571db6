import type { WebPartContext } from '@microsoft/sp-webpart-base';
import type { Queryable } from '@pnp/queryable';
import { spfi, SPFx } from '@pnp/sp';
import { createCachedVocabulary } from '@hub/shared/lib/adapters/browser/cached-vocabulary';
import { createLocalTextStorage } from '@hub/shared/lib/adapters/browser/local-text-storage';
import { createPatientVocabulary } from '@hub/shared/lib/adapters/browser/patient-vocabulary';
import { createTermStoreVocabulary } from '@hub/shared/lib/adapters/graph/term-store-vocabulary';
import { libraryUrlName } from '@hub/shared/lib/adapters/sharepoint/schema/library-names';
import { createSearchIndex } from '@hub/shared/lib/adapters/sharepoint/search-index';
import { readTermSetIds } from '@hub/shared/lib/adapters/sharepoint/term-set-ids';
import { createThrottleGate } from '@hub/shared/lib/adapters/throttle-gate';
import { createHub, type Hub } from '@hub/shared/lib/hub';
import { systemClock } from '@hub/shared/lib/kernel/clock';

const HOUR_MS = 60 * 60 * 1000;
/** A search does not wait longer for translations. */
const VOCABULARY_PATIENCE_MS = 3000;

/** A person waits a few seconds, not the minutes that a program can sit out. */
const gate = createThrottleGate({ attempts: 3, patienceMs: 5000 });

/** Everything that leaves the page for SharePoint waits at the one gate. */
function throughGate(instance: Queryable): Queryable {
  instance.on.send.replace(async (url, init) =>
    // searching is a POST that changes nothing, and the page sends no other request through here
    gate.send({ source: 'sharepoint', isRepeatable: true }, () => fetch(url.toString(), init))
  );
  return instance;
}

/** Binds the hub to the page: the person's own rights, SharePoint by PnPjs, the term store by Graph. */
export function composeHub(context: WebPartContext): Hub {
  const { web, site, aadInfo } = context.pageContext;
  const sp = spfi().using(SPFx(context), throughGate);
  const termStore = {
    load: async () =>
      createTermStoreVocabulary({
        graph: await context.msGraphClientFactory.getClient('3'),
        siteId: `${new URL(web.absoluteUrl).hostname},${site.id.toString()},${web.id.toString()}`,
        termSetIds: () => readTermSetIds(sp),
      }).load(),
  };
  return createHub({
    index: createSearchIndex(sp, `${web.absoluteUrl}/${libraryUrlName}`),
    vocabulary: createPatientVocabulary(
      createCachedVocabulary({
        source: termStore,
        storage: createLocalTextStorage(window),
        personKey: `${site.id.toString()}.${aadInfo?.userId?.toString() ?? 'person'}`,
        freshMs: HOUR_MS,
        maxAgeMs: 24 * HOUR_MS,
        clock: systemClock,
      }),
      VOCABULARY_PATIENCE_MS
    ),
  });
}
