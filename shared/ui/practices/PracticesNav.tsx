import * as React from 'react';
import { useHubStyles } from '../look/hub-styles';
import { AddIcon } from '../look/icons';
import { PlaceLink } from './PlaceLink';
import { usePracticeStyles } from './practice-styles';
import { usePractices, type PracticePlace } from './practices-context';

interface PracticesNavProps {
  readonly current: PracticePlace['view'];
}

/** Roles that look after practices under way; the service decides what each may do. */
const keepers: readonly string[] = ['KMTeam', 'RTS', 'Admin'];

/** The views of the practices, and the way to share one. */
export function PracticesNav({ current }: PracticesNavProps): React.ReactElement {
  const { translator } = usePractices();
  const shared = useHubStyles();
  const styles = usePracticeStyles();
  const isKeeper = useIsKeeper();
  const views = [
    'list',
    'mine',
    ...(isKeeper || current === 'queue' ? (['queue'] as const) : []),
    'gaps',
  ] as const;
  const isWriting = current === 'new' || current === 'draft';
  return (
    <nav className={styles.nav} aria-label={translator.t('practicePages.nav.label')}>
      <ul className={styles.navLinks}>
        {views.map((view) => (
          <li key={view}>
            <PlaceLink to={{ view }} className={styles.navLink} isCurrent={current === view}>
              {translator.t(`practicePages.nav.${view}`)}
            </PlaceLink>
          </li>
        ))}
      </ul>
      {!isWriting && (
        <PlaceLink
          to={{ view: 'new' }}
          className={[
            current === 'list' ? shared.primaryButton : shared.outlineButton,
            styles.linkButton,
            styles.navAction,
          ].join(' ')}
        >
          <span className={shared.icon} aria-hidden="true">
            <AddIcon />
          </span>
          {translator.t('practicePages.nav.write')}
        </PlaceLink>
      )}
    </nav>
  );
}

function useIsKeeper(): boolean {
  const { myRoles } = usePractices();
  const [isKeeper, setKeeper] = React.useState(false);
  React.useEffect(() => {
    let wanted = true;
    myRoles().then(
      (roles) => wanted && setKeeper(roles.some((role) => keepers.includes(role))),
      // without an answer the queue can still be reached by its address
      () => undefined
    );
    return () => {
      wanted = false;
    };
  }, [myRoles]);
  return isKeeper;
}
