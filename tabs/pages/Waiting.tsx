import { ThemeProvider, type Theme } from '@fluentui/react/lib/Theme';
import { useHubStyles } from '@hub/shared/lib/ui/look/hub-styles';
import { ListSkeleton } from '@hub/shared/lib/ui/states/ListSkeleton';
import { useDelayed } from '@hub/shared/lib/ui/states/use-delayed';
import * as React from 'react';
import { usePageStyles } from './page-styles';

/** Before host and words are there: the shape of what comes, and no word that could be the wrong one. */
export function Waiting({ theme }: { readonly theme: Theme }): React.ReactElement {
  return (
    <ThemeProvider theme={theme} applyTo="none">
      <Shape />
    </ThemeProvider>
  );
}

function Shape(): React.ReactElement | null {
  const shared = useHubStyles();
  const styles = usePageStyles();
  const late = useDelayed(true, 200);
  return (
    <div className={shared.root} aria-busy="true">
      <div className={styles.page}>{late && <ListSkeleton rows={2} />}</div>
    </div>
  );
}
