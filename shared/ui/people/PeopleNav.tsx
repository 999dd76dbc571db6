import * as React from 'react';
import type { Role } from '../../kernel/policy';
import { usePeopleStyles } from './people-styles';
import { usePeople, type PeoplePlace } from './people-context';
import { PlaceLink } from './PlaceLink';
import { coverers, useMyRoles } from './use-my-roles';

interface PeopleNavProps {
  readonly current: PeoplePlace['view'];
}

type NamedView = Exclude<PeoplePlace['view'], 'profile'>;

/** Who is offered the views of those who look after it; the service decides what each may do. */
const confirmers: readonly Role[] = ['RTS'];
const keepers: readonly Role[] = ['RTS', 'KMTeam', 'HR'];

/** The views of the people. */
export function PeopleNav({ current }: PeopleNavProps): React.ReactElement {
  const { translator } = usePeople();
  const styles = usePeopleStyles();
  const roles = useMyRoles();
  const isOne = (wanted: readonly Role[]): boolean => roles.some((role) => wanted.includes(role));
  const views = (
    [
      ['list', true],
      ['map', true],
      ['coverage', isOne(coverers)],
      ['quiz', true],
      ['confirm', isOne(confirmers)],
      ['care', isOne(keepers)],
      ['mine', true],
      ['about-me', true],
    ] as const satisfies readonly (readonly [NamedView, boolean])[]
  ).filter(([view, isOffered]) => isOffered || view === current);
  return (
    <nav className={styles.nav} aria-label={translator.t('peoplePages.nav.label')}>
      <ul className={styles.navLinks}>
        {views.map(([view]) => (
          <li key={view}>
            <PlaceLink to={{ view }} className={styles.navLink} isCurrent={current === view}>
              {translator.t(`peoplePages.nav.${view}`)}
            </PlaceLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}
