import type { WebPartContext } from '@microsoft/sp-webpart-base';
import { keepSuccess } from '@hub/shared/lib/adapters/keep-success';
import type { ServiceAddress } from '@hub/shared/lib/adapters/sharepoint/service-address';
import { HubError } from '@hub/shared/lib/kernel/errors';
import type { SiteHub } from './composition';

/**
 * Where the hub's service is, asked once. What the page kept may be older than the service: then the
 * site is asked once more.
 */
export function findService({
  settings,
}: Pick<SiteHub, 'settings'>): () => Promise<ServiceAddress> {
  return keepSuccess(async () => {
    const known = (await settings.load()).service;
    if (known) return known;
    await settings.forget();
    const found = (await settings.load()).service;
    if (found) return found;
    throw new HubError('unavailable', { message: 'settings: no service has made itself known' });
  });
}

/** Object id of the reader's account; the page's older facts have it where the newer ones are missing. */
export function accountOf({ pageContext }: Pick<WebPartContext, 'pageContext'>): string {
  const { aadInfo, legacyPageContext } = pageContext as {
    readonly aadInfo?: WebPartContext['pageContext']['aadInfo'];
    readonly legacyPageContext?: { readonly aadUserId?: unknown };
  };
  const id = aadInfo?.userId ?? legacyPageContext?.aadUserId;
  return String(id ?? '').toLowerCase();
}
