import type { WebPartContext } from '@microsoft/sp-webpart-base';
import { createSafeStorage } from '@hub/shared/lib/adapters/browser/safe-storage';
import { keepSuccess } from '@hub/shared/lib/adapters/keep-success';
import { createServiceClient } from '@hub/shared/lib/adapters/remote/service-client';
import { pageFiles } from '@hub/shared/lib/adapters/sharepoint/schema/page-files';
import type { ServiceAddress } from '@hub/shared/lib/adapters/sharepoint/service-address';
import type { PracticesTranslator } from '@hub/shared/lib/i18n/practices-catalogue';
import { HubError } from '@hub/shared/lib/kernel/errors';
import type { PageLocation } from '@hub/shared/lib/ui/navigation/page-location';
import type { PracticesHost } from '@hub/shared/lib/ui/practices/practices-context';
import { composeSite, type SiteHub } from '../composition';
import { createPageTokens } from '../service-tokens';

/** Binds the practices to the page: reading and drafts by SharePoint, every other step by the service. */
export function composePractices(
  context: WebPartContext,
  translator: PracticesTranslator,
  location: PageLocation
): PracticesHost {
  const { web, user } = context.pageContext;
  const site = composeSite(context);
  const { hub, settings, vocabulary } = site;
  const service = keepSuccess(() => findService(site));
  const { practices, communities } = createServiceClient({
    origin: async () => (await service()).origin,
    tokens: createPageTokens(context, async () => (await service()).apiId),
    fetch: (url, init) => fetch(url, init),
  });
  return {
    ...{ practices, hub, vocabulary, translator, location },
    drafts: hub.practices.drafts,
    published: hub.practices.published,
    me: { personId: accountOf(context), name: user.displayName },
    myRoles: async () => (await settings.load()).reader.roles,
    storage: createSafeStorage(window),
    pageUrl: `${web.absoluteUrl}/SitePages/${pageFiles.practices}`,
    findPeople: (words) => communities.findPeople({ words }),
    async checkFile(name, body, existingNames) {
      // whoever only reads does not carry what looks into files
      const { checkUpload } = await import(
        /* webpackChunkName: 'hub-practice-files' */ '@hub/shared/lib/adapters/files/check-upload'
      );
      return checkUpload(name, body, existingNames);
    },
  };
}

/** Object id of the reader's account; the page's older facts have it where the newer ones are missing. */
function accountOf({ pageContext }: WebPartContext): string {
  const { aadInfo, legacyPageContext } = pageContext as {
    readonly aadInfo?: WebPartContext['pageContext']['aadInfo'];
    readonly legacyPageContext?: { readonly aadUserId?: unknown };
  };
  const id = aadInfo?.userId ?? legacyPageContext?.aadUserId;
  return String(id ?? '').toLowerCase();
}

/** What the page kept may be older than the service: then the site is asked once more. */
async function findService({ settings }: SiteHub): Promise<ServiceAddress> {
  const known = (await settings.load()).service;
  if (known) return known;
  await settings.forget();
  const found = (await settings.load()).service;
  if (found) return found;
  throw new HubError('unavailable', { message: 'settings: no service has made itself known' });
}
