import { useHubStyles } from '@hub/shared/lib/ui/look/hub-styles';
import { GroupIcon } from '@hub/shared/lib/ui/look/icons';
import { CommunityTab } from '@hub/shared/lib/ui/communities/CommunityTab';
import { useServiceHub } from '@hub/shared/lib/ui/service-hub-context';
import { StateBox } from '@hub/shared/lib/ui/states/StateBox';
import * as React from 'react';
import { usePageStyles } from '../pages/page-styles';
import type { TabPage } from '../start-page';

/** The tab of a community in its channel: what needs moderation, and how the community is doing. */
export const ChannelPage: TabPage = () => {
  const { translator } = useServiceHub();
  const shared = useHubStyles();
  const styles = usePageStyles();
  const communityId = new URLSearchParams(window.location.search).get('community');
  return (
    <main className={shared.root}>
      <div className={styles.page}>
        {communityId ? (
          <CommunityTab communityId={communityId} />
        ) : (
          <StateBox level={2} icon={<GroupIcon />} title={translator.t('tabs.channel.unknown')}>
            <p>{translator.t('tabs.channel.unknownWhy')}</p>
          </StateBox>
        )}
      </div>
    </main>
  );
};
