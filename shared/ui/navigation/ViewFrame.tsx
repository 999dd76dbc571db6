import { mergeStyleSets } from '@fluentui/react/lib/Styling';
import * as React from 'react';

// it takes the focus only so that reading goes on there
const styles = mergeStyleSets({ view: { outline: 'none' } });

interface ViewFrameProps {
  readonly frame: React.RefObject<HTMLDivElement>;
  readonly children: React.ReactNode;
}

/** What holds the view, and takes the focus when another comes. */
export function ViewFrame({ frame, children }: ViewFrameProps): React.ReactElement {
  return (
    <div ref={frame} tabIndex={-1} className={styles.view}>
      {children}
    </div>
  );
}
