import type { TeamsTranslator } from '@hub/shared/lib/i18n/teams-catalogue';
import { useHubStyles } from '@hub/shared/lib/ui/look/hub-styles';
import { ChatIcon } from '@hub/shared/lib/ui/look/icons';
import { StateBox } from '@hub/shared/lib/ui/states/StateBox';
import * as React from 'react';
import { usePageStyles } from './page-styles';

interface NoHostProps {
  readonly translator: TeamsTranslator;
  /** There is a page around it, but it does not answer. */
  readonly isFramed: boolean;
}

/** The page was opened outside of Teams, or Teams does not answer. */
export function NoHost({ translator, isFramed }: NoHostProps): React.ReactElement {
  const shared = useHubStyles();
  const styles = usePageStyles();
  return (
    <main className={shared.root}>
      <div className={styles.page}>
        <StateBox
          level={2}
          icon={<ChatIcon />}
          title={translator.t(isFramed ? 'tabs.noHost.silent' : 'tabs.noHost.alone')}
          action={
            isFramed ? (
              <button
                type="button"
                className={shared.primaryButton}
                onClick={() => window.location.reload()}
              >
                {translator.t('states.retry')}
              </button>
            ) : (
              <a className={shared.primaryButton} href="https://teams.microsoft.com/">
                {translator.t('tabs.noHost.openTeams')}
              </a>
            )
          }
        >
          <p>{translator.t(isFramed ? 'tabs.noHost.silentWhy' : 'tabs.noHost.aloneWhy')}</p>
        </StateBox>
      </div>
    </main>
  );
}
