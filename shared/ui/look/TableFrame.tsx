import * as React from 'react';
import { useHubStyles } from './hub-styles';
import { useTableStyles } from './table-styles';

export interface TableColumn {
  readonly key: string;
  readonly title: string;
  readonly isNumber?: boolean;
}

interface TableFrameProps {
  /** What the table shows; for readers, who hear it before the first row. */
  readonly caption: string;
  readonly columns: readonly TableColumn[];
  /** Rows. */
  readonly children: React.ReactNode;
}

/** A table with its heads, in a box of its own that scrolls where there is no room. */
export function TableFrame({ caption, columns, children }: TableFrameProps): React.ReactElement {
  const shared = useHubStyles();
  const styles = useTableStyles();
  return (
    <div
      className={styles.scroll}
      role="region"
      // a region that scrolls must be reached by keyboard
      // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
      tabIndex={0}
      aria-label={caption}
    >
      <table className={styles.table}>
        <caption className={shared.forReaders}>{caption}</caption>
        <thead>
          <tr>
            {columns.map(({ key, title, isNumber = false }) => (
              <th
                key={key}
                scope="col"
                className={isNumber ? `${styles.head} ${styles.number}` : styles.head}
              >
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>{children}</tbody>
      </table>
    </div>
  );
}
