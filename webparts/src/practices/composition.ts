import type { WebPartContext } from '@microsoft/sp-webpart-base';
import { createSafeStorage } from '@hub/shared/lib/adapters/browser/safe-storage';
import { createServiceClient } from '@hub/shared/lib/adapters/remote/service-client';
import { pageFiles } from '@hub/shared/lib/adapters/sharepoint/schema/page-files';
import type { PracticesTranslator } from '@hub/shared/lib/i18n/practices-catalogue';
import type { PageLocation } from '@hub/shared/lib/ui/navigation/page-location';
import type { PracticesHost } from '@hub/shared/lib/ui/practices/practices-context';
import { composeSite } from '../composition';
import { accountOf, findService } from '../page-service';
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
  const service = findService(site);
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
    async checkFile(file, existingNames) {
      // whoever only reads does not carry what looks into files
      const { checkChosenFile } = await import(
        /* webpackChunkName: 'hub-practice-files' */ '@hub/shared/lib/adapters/files/check-upload'
      );
      return checkChosenFile(file, existingNames);
    },
  };
}
