import { mergeStyleSets } from '@fluentui/react/lib/Styling';
import * as React from 'react';
import { useHubStyles } from '../look/hub-styles';
import { createThemedStyles } from '../look/themed-styles';

const useBoxStyles = createThemedStyles((theme) =>
  mergeStyleSets({
    box: { padding: '32px 16px', textAlign: 'center' },
    icon: { fontSize: 28, lineHeight: 28, color: theme.palette.themePrimary },
    title: { margin: '12px 0 8px', fontSize: 16, lineHeight: 22, fontWeight: 600 },
    text: {
      maxWidth: 560,
      margin: '0 auto 16px',
      color: theme.semanticColors.bodySubtext,
      selectors: { p: { margin: '0 0 8px' } },
    },
  })
);

interface StateBoxProps {
  readonly icon: React.ReactNode;
  readonly title: string;
  /** Level of the title in the page; a part of a part unless told. */
  readonly level?: 2 | 3;
  readonly action?: React.ReactNode;
  readonly children?: React.ReactNode;
}

/** The frame of empty and error states: icon, why, and the one thing that helps. */
export function StateBox(props: StateBoxProps): React.ReactElement {
  const { icon, title, level = 3, action, children } = props;
  const Title = level === 2 ? 'h2' : 'h3';
  const shared = useHubStyles();
  const styles = useBoxStyles();
  return (
    <div className={`${shared.card} ${styles.box}`}>
      <span className={`${shared.icon} ${styles.icon}`} aria-hidden="true">
        {icon}
      </span>
      <Title className={styles.title}>{title}</Title>
      <div className={styles.text}>{children}</div>
      {action}
    </div>
  );
}
