import * as React from 'react';
import { HubDialog } from '../../look/HubDialog';
import { useHubStyles } from '../../look/hub-styles';
import { LightbulbIcon } from '../../look/icons';
import { StateBox } from '../../states/StateBox';
import { PlaceLink } from '../PlaceLink';
import { usePracticeStyles } from '../practice-styles';
import { usePractices } from '../practices-context';
import { useTerms } from '../use-terms';

interface CallForPracticesProps {
  readonly themeKey?: string;
}

/** Nobody has shared anything here: why it would help, how to begin, and an example at hand. */
export function CallForPractices({ themeKey }: CallForPracticesProps): React.ReactElement {
  const { translator } = usePractices();
  const terms = useTerms();
  const shared = useHubStyles();
  const styles = usePracticeStyles();
  const [isShown, setShown] = React.useState(false);
  return (
    <>
      <StateBox
        icon={<LightbulbIcon />}
        title={
          themeKey === undefined
            ? translator.t('practicePages.call.title')
            : translator.t('practicePages.call.titleTheme', { theme: terms.label(themeKey) })
        }
        action={
          <>
            <PlaceLink
              to={{ view: 'new' }}
              className={`${shared.primaryButton} ${styles.linkButton}`}
            >
              {translator.t('practicePages.nav.write')}
            </PlaceLink>{' '}
            <button type="button" className={shared.quietButton} onClick={() => setShown(true)}>
              {translator.t('practicePages.call.example')}
            </button>
          </>
        }
      >
        <p>{translator.t('practicePages.call.why')}</p>
      </StateBox>
      {isShown && (
        <HubDialog
          title={translator.t('practicePages.example.title')}
          onClose={() => setShown(false)}
        >
          <p className={styles.quiet}>{translator.t('practicePages.example.intro')}</p>
          <h3 className={styles.partTitle}>{translator.t('practicePages.example.name')}</h3>
          {(['summary', 'results', 'obstacles', 'lens'] as const).map((part) => (
            <p key={part} className={styles.text}>
              <strong>{translator.t(`practicePages.example.${part}Title`)}.</strong>{' '}
              {translator.t(`practicePages.example.${part}`)}
            </p>
          ))}
        </HubDialog>
      )}
    </>
  );
}
