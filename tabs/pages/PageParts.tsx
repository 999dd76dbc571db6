import { useHubStyles } from '@hub/shared/lib/ui/look/hub-styles';
import { writePlace, type TeamsPlace } from '@hub/shared/lib/teams-places';
import * as React from 'react';
import { usePageStyles } from './page-styles';

export interface PagePart {
  readonly place: TeamsPlace;
  readonly label: string;
  /** Whether the reader is in it, or in something below it. */
  readonly isCurrent: boolean;
}

interface PagePartsProps {
  /** Name of the row for screen readers. */
  readonly label: string;
  readonly parts: readonly PagePart[];
  readonly children: React.ReactNode;
}

/** A tab with its parts in a row above; each is a link, so each can be gone back to. */
export function PageParts({ label, parts, children }: PagePartsProps): React.ReactElement {
  const shared = useHubStyles();
  const styles = usePageStyles();
  return (
    <div className={shared.root}>
      <div className={styles.page}>
        <nav aria-label={label}>
          <ul className={styles.parts}>
            {parts.map(({ place, label: words, isCurrent }) => (
              <li key={place.part}>
                <a
                  className={styles.part}
                  href={`#${writePlace(place)}`}
                  {...(isCurrent ? { 'aria-current': 'page' } : {})}
                >
                  {words}
                </a>
              </li>
            ))}
          </ul>
        </nav>
        <main>{children}</main>
      </div>
    </div>
  );
}
