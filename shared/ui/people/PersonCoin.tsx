import * as React from 'react';
import { initialsOf } from './people-words';
import { usePeopleStyles } from './people-styles';

interface PersonCoinProps {
  readonly name: string;
  /** Small in cells and lines, large on the person's own page; medium unless told. */
  readonly size?: 'small' | 'medium' | 'large';
}

/** Initials in a circle; lists load no photographs. The name itself always stands beside it. */
export function PersonCoin({ name, size = 'medium' }: PersonCoinProps): React.ReactElement {
  const styles = usePeopleStyles();
  const looks = { small: styles.smallCoin, medium: '', large: styles.largeCoin };
  return (
    <span className={`${styles.coin} ${looks[size]}`} aria-hidden="true">
      {initialsOf(name)}
    </span>
  );
}
