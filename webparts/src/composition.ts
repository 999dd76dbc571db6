import type { WebPartContext } from '@microsoft/sp-webpart-base';
import { spfi, SPFx } from '@pnp/sp';
import { createLocalTextStorage } from '@hub/shared/lib/adapters/browser/local-text-storage';
import { gatedSend } from '@hub/shared/lib/adapters/sharepoint/gated-send';
import {
  createSharePointHubPorts,
  type SharePointHubPorts,
} from '@hub/shared/lib/adapters/sharepoint/hub-ports';
import { readTermSetIds } from '@hub/shared/lib/adapters/sharepoint/term-set-ids';
import { createThrottleGate } from '@hub/shared/lib/adapters/throttle-gate';
import { createHub, type Hub } from '@hub/shared/lib/hub';
import { systemClock } from '@hub/shared/lib/kernel/clock';

/** What can wait does so until the first results are shown. */
const IDLE_AFTER_MS = 5000;

/** A person waits a few seconds, not the minutes that a program can sit out. */
const gate = createThrottleGate({ attempts: 3, patienceMs: 5000 });

/** The hub of a page, with what a part of it may need besides. */
export interface SiteHub extends Pick<SharePointHubPorts, 'settings' | 'vocabulary'> {
  readonly hub: Hub;
}

let shared: { readonly key: string; readonly site: SiteHub } | undefined;

/**
 * The hub of the page: all web parts of a bundle have it in common, so that what they ask at the
 * same moment travels together.
 */
export function composeSite(context: WebPartContext): SiteHub {
  const { web, site, user } = context.pageContext;
  const key = `${site.id.toString()} ${web.id.toString()} ${user.loginName}`;
  if (shared?.key !== key) shared = { key, site: bindSite(context) };
  return shared.site;
}

export function composeHub(context: WebPartContext): Hub {
  return composeSite(context).hub;
}

/** Binds the hub to the page: the person's own rights, SharePoint by PnPjs, the term store by Graph. */
function bindSite(context: WebPartContext): SiteHub {
  const { web, site, aadInfo } = context.pageContext;
  const sp = spfi().using(
    SPFx(context),
    gatedSend(gate, (url, init) => fetch(url, init))
  );
  const storage = createLocalTextStorage(window);
  const personKey = `${site.id.toString()}.${aadInfo?.userId?.toString() ?? 'person'}`;
  const siteId = `${new URL(web.absoluteUrl).hostname},${site.id.toString()},${web.id.toString()}`;
  const ports = createSharePointHubPorts({
    sp,
    gate,
    siteUrl: web.absoluteUrl,
    personKey,
    storage,
    termStore: {
      // asked once a day at most, so that a page that only searches does not carry its code
      load: async () => {
        const { createTermStoreVocabulary } = await import(
          /* webpackChunkName: 'hub-term-store' */ '@hub/shared/lib/adapters/graph/term-store-vocabulary'
        );
        const graph = await context.msGraphClientFactory.getClient('3');
        const termSetIds = () => readTermSetIds(sp);
        return createTermStoreVocabulary({ graph, siteId, termSetIds }).load();
      },
    },
    page: window,
    whenIdle,
  });
  const { settings, vocabulary } = ports;
  return { settings, vocabulary, hub: createHub({ ...ports, clock: systemClock }) };
}

function whenIdle(work: () => void): void {
  setTimeout(() => {
    if ('requestIdleCallback' in window) window.requestIdleCallback(work);
    else work();
  }, IDLE_AFTER_MS);
}
