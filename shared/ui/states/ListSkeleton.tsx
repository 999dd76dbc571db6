import { keyframes, mergeStyleSets } from '@fluentui/react/lib/Styling';
import * as React from 'react';
import { useHubStyles } from '../look/hub-styles';
import { createThemedStyles } from '../look/themed-styles';

const useSkeletonStyles = createThemedStyles((theme) => {
  const breathe = keyframes({ from: { opacity: 1 }, to: { opacity: 0.5 } });
  return mergeStyleSets({
    row: { marginBottom: 8 },
    line: {
      height: 12,
      margin: '8px 0',
      background: theme.palette.neutralLight,
      animation: `${breathe} 1s ease-in-out infinite alternate`,
      selectors: {
        '@media (prefers-reduced-motion: reduce)': { animation: 'none' },
        '@media (forced-colors: active)': { border: '1px solid GrayText' },
      },
    },
  });
});

const WIDTHS = ['62%', '38%', '88%', '46%'];

/** Grey shapes where a list of cards is about to be; still for people who prefer no motion. */
export function ListSkeleton({ rows }: { readonly rows: number }): React.ReactElement {
  const shared = useHubStyles();
  const styles = useSkeletonStyles();
  return (
    <div aria-hidden="true">
      {Array.from({ length: rows }, (_, row) => (
        <div key={row} className={`${shared.card} ${styles.row}`}>
          {WIDTHS.map((width) => (
            <div key={width} className={styles.line} style={{ width }} />
          ))}
        </div>
      ))}
    </div>
  );
}
