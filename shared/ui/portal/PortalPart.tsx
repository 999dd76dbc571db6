import * as React from 'react';
import { useHub } from '../hub-context';
import { useHubStyles } from '../look/hub-styles';
import { FailureNotice } from '../states/FailureNotice';
import { ListSkeleton } from '../states/ListSkeleton';
import { useDelayed } from '../states/use-delayed';
import { usePortalStyles } from './portal-styles';
import type { Loaded } from './use-loaded';

interface PortalPartProps<T> {
  /** Heading of the part, and its name for screen readers. */
  readonly title: string;
  /** A link at the right of the heading. */
  readonly more?: { readonly href: string; readonly label: string };
  readonly loaded: Loaded<T>;
  readonly retry: () => void;
  readonly children: (value: T) => React.ReactNode;
}

/** The frame of a part of the portal: heading, its own loading and its own failure; the others go on. */
export function PortalPart<T>(props: PortalPartProps<T>): React.ReactElement {
  const { title, more, loaded, retry, children } = props;
  const { translator } = useHub();
  const shared = useHubStyles();
  const styles = usePortalStyles();
  const late = useDelayed(loaded.state === 'loading', 200);
  const slow = useDelayed(loaded.state === 'loading', 1000);
  return (
    <section className={shared.root} aria-label={title} aria-busy={loaded.state === 'loading'}>
      <div className={styles.heading}>
        <h2 className={styles.title}>{title}</h2>
        {more && (
          <a className={`${shared.link} ${styles.more}`} href={more.href}>
            {more.label}
          </a>
        )}
      </div>
      <span role="status" className={shared.forReaders}>
        {slow ? translator.t('portal.loading', { title }) : ''}
      </span>
      {loaded.state === 'loading' && late && <ListSkeleton rows={1} />}
      {loaded.state === 'failed' && <FailureNotice error={loaded.error} onRetry={retry} />}
      {loaded.state === 'there' && children(loaded.value)}
    </section>
  );
}
