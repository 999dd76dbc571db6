import { createCommunityStores } from '../../shared/adapters/sharepoint/communities/community-stores';
import { channelTab } from '../../shared/channel-tab';
import { allTeamsCatalogues } from '../../shared/i18n/all-teams-catalogues';
import { teamsTranslator } from '../../shared/i18n/teams-catalogue';
import { fullTag } from '../../shared/kernel/locale';
import { teamsAppId, type Configuration } from '../configuration';
import { createServicePorts } from '../service-ports';
import type { Surroundings } from '../surroundings';
import { administrator } from './administrator';

/**
 * Puts the app into the teams of the communities, with its tab in each one's channel, as their owners
 * would: whoever opens the channel finds it there. A community without a channel waits for the
 * configuration page.
 */
export async function joinCommunities(
  tenant: string,
  configuration: Configuration,
  surroundings: Surroundings
): Promise<void> {
  const { sp, sitePath } = createServicePorts(configuration, surroundings);
  const communities = await createCommunityStores(sp, sitePath).communities.list();
  const ask = administrator(tenant);
  for (const { id, channel, languages, mergedInto, standing } of communities) {
    if (!channel || mergedInto !== undefined || standing === 'closed') continue;
    const [locale = 'en'] = languages;
    const { t } = teamsTranslator(allTeamsCatalogues[locale], fullTag(locale));
    const { suggestedDisplayName: name, ...tab } = channelTab(
      configuration.serviceUrl,
      id,
      t('tabs.config.tabName')
    );
    await ask('POST', '/teams/installations', { app: teamsAppId, team: channel.teamId });
    await ask('POST', '/teams/tabs', {
      ...{ app: teamsAppId, channel: channel.channelId, name },
      ...tab,
    });
  }
}
