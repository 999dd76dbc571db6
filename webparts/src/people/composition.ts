import type { WebPartContext } from '@microsoft/sp-webpart-base';
import { createSafeStorage } from '@hub/shared/lib/adapters/browser/safe-storage';
import { createServiceClient } from '@hub/shared/lib/adapters/remote/service-client';
import { pageFiles, themePageFile } from '@hub/shared/lib/adapters/sharepoint/schema/page-files';
import { EMPTY_QUERY, writeDeepLink } from '@hub/shared/lib/domain/search';
import type { PeopleTranslator } from '@hub/shared/lib/i18n/people-catalogue';
import { teamsLink } from '@hub/shared/lib/teams-places';
import type { PageLocation } from '@hub/shared/lib/ui/navigation/page-location';
import type { PeopleHost } from '@hub/shared/lib/ui/people/people-context';
import { composeSite } from '../composition';
import { accountOf, findService } from '../page-service';
import { createPageTokens } from '../service-tokens';

/** Binds the people to the page: all of it by the service, since profiles have rights of their own. */
export function composePeople(
  context: WebPartContext,
  translator: PeopleTranslator,
  location: PageLocation
): PeopleHost {
  const { web, user } = context.pageContext;
  const site = composeSite(context);
  const { hub, settings, vocabulary } = site;
  const service = findService(site);
  const page = (file: string): string => `${web.absoluteUrl}/SitePages/${file}`;
  const { people } = createServiceClient({
    origin: async () => (await service()).origin,
    tokens: createPageTokens(context, async () => (await service()).apiId),
    fetch: (url, init) => fetch(url, init),
  });
  return {
    ...{ people, hub, vocabulary, translator, location },
    me: { personId: accountOf(context), name: user.displayName },
    myRoles: async () => (await settings.load()).reader.roles,
    storage: createSafeStorage(window),
    pageUrl: page(pageFiles.people),
    themePage: (themeKey) => page(themePageFile(themeKey)),
    searchPage: (words) => page(pageFiles.search) + writeDeepLink({ ...EMPTY_QUERY, text: words }),
    async askPage() {
      const { appId } = await service();
      const label = translator.t('peoplePages.empty.ask');
      return appId === undefined ? undefined : teamsLink(appId, { part: 'questions' }, label);
    },
  };
}
