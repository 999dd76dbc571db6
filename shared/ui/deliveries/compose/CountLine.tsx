import * as React from 'react';
import { useHubStyles } from '../../look/hub-styles';
import { useServiceHub } from '../../service-hub-context';
import { FailureNotice } from '../../states/FailureNotice';
import type { AudienceCount } from './use-audience-count';

interface CountLineProps {
  readonly count: AudienceCount;
  readonly onRetry: () => void;
}

/** How many people it goes to, always in one line at the same place. */
export function CountLine({ count, onRetry }: CountLineProps): React.ReactElement {
  const { translator } = useServiceHub();
  const shared = useHubStyles();
  if (count.state === 'failed') return <FailureNotice error={count.error} onRetry={onRetry} />;
  const words =
    count.state === 'there'
      ? translator.t('tabs.compose.count', { count: count.people })
      : count.state === 'refused'
        ? count.words
        : translator.t(
            count.state === 'counting' ? 'tabs.compose.counting' : 'tabs.compose.nobody'
          );
  return (
    <p role="status" className={shared.meta}>
      {words}
    </p>
  );
}
