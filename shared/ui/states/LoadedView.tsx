import * as React from 'react';
import type { Loaded } from '../portal/use-loaded';
import { useHubStyles } from '../look/hub-styles';
import { useTranslator } from '../translator-context';
import { ErrorState } from './ErrorState';
import { ListSkeleton } from './ListSkeleton';
import { useDelayed } from './use-delayed';

interface LoadedViewProps<T> {
  readonly loaded: Loaded<T>;
  readonly retry: () => void;
  /** Cards of the skeleton. */
  readonly rows?: number;
  readonly children: (value: T) => React.ReactNode;
}

/** A view that is loaded as a whole: its shape while it comes, why it did not come, or the view. */
export function LoadedView<T>(props: LoadedViewProps<T>): React.ReactElement {
  const { loaded, retry, rows = 3, children } = props;
  const translator = useTranslator();
  const shared = useHubStyles();
  const late = useDelayed(loaded.state === 'loading', 200);
  const slow = useDelayed(loaded.state === 'loading', 1000);
  return (
    <div aria-busy={loaded.state === 'loading'}>
      <span role="status" className={shared.forReaders}>
        {slow ? translator.t('states.loading') : ''}
      </span>
      {loaded.state === 'loading' && late && <ListSkeleton rows={rows} />}
      {loaded.state === 'failed' && <ErrorState error={loaded.error} onRetry={retry} level={2} />}
      {loaded.state === 'there' && children(loaded.value)}
    </div>
  );
}
