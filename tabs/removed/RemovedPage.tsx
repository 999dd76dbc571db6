import { useHubStyles } from '@hub/shared/lib/ui/look/hub-styles';
import { useServiceHub } from '@hub/shared/lib/ui/service-hub-context';
import * as React from 'react';
import { usePageStyles } from '../pages/page-styles';
import type { TabPage } from '../start-page';

/** What a person reads who is about to remove the tab from a channel. */
export const RemovedPage: TabPage = ({ host }) => {
  const { translator } = useServiceHub();
  const shared = useHubStyles();
  const styles = usePageStyles();
  const { configuration } = host;
  React.useEffect(() => configuration.allowRemoval(), [configuration]);
  return (
    <main className={shared.root}>
      <div className={styles.page}>
        <h1 className={styles.title}>{translator.t('tabs.removed.title')}</h1>
        <p>{translator.t('tabs.removed.why')}</p>
      </div>
    </main>
  );
};
