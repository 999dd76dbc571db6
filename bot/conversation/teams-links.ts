import { pageFiles } from '../../shared/adapters/sharepoint/schema/page-files';
import { teamsLink } from '../../shared/teams-places';
import { writePeoplePlace } from '../../shared/ui/people/people-place';
import { writePracticePlace } from '../../shared/ui/practices/practice-place';
import type { HubLinks } from './hub-links';

const teams = 'https://teams.microsoft.com';

/**
 * @param siteUrl the hub's site, without a slash at the end
 * @param appId the hub's app as Teams knows it
 */
export function createHubLinks(siteUrl: string, appId: string): HubLinks {
  const page = (file: string): string => `${siteUrl}/SitePages/${file}`;
  return {
    home: page(pageFiles.home),
    search: (query = '') => page(pageFiles.search) + query,
    practices: (place) => page(pageFiles.practices) + writePracticePlace(place, ''),
    people: (place) => page(pageFiles.people) + writePeoplePlace(place, ''),
    chat(mail, message) {
      const parameters = new URLSearchParams({ users: mail });
      if (message !== undefined) parameters.set('message', message);
      return `${teams}/l/chat/0/0?${parameters.toString()}`;
    },
    share: (url) => `${teams}/share?${new URLSearchParams({ href: url }).toString()}`,
    place: (place, label) => teamsLink(appId, place, label),
  };
}
