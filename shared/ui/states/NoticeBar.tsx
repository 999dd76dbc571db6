import { mergeStyleSets } from '@fluentui/react/lib/Styling';
import * as React from 'react';
import { InfoIcon, WarningIcon } from '../look/icons';
import { useHubStyles } from '../look/hub-styles';
import { createThemedStyles } from '../look/themed-styles';

const useBarStyles = createThemedStyles((theme) => {
  const { semanticColors } = theme;
  return mergeStyleSets({
    bar: {
      display: 'flex',
      gap: 10,
      alignItems: 'flex-start',
      padding: '8px 12px',
      marginBottom: 8,
      fontSize: 12,
      lineHeight: 16,
      color: semanticColors.messageText,
      selectors: {
        '@media (forced-colors: active)': { border: '1px solid CanvasText' },
        button: { minHeight: 24, padding: '0 4px', fontSize: 12 },
      },
    },
    note: { background: semanticColors.infoBackground },
    warning: { background: semanticColors.warningBackground },
  });
});

interface NoticeBarProps {
  /** A warning says that something is missing; a note only explains. */
  readonly kind: 'note' | 'warning';
  readonly children: React.ReactNode;
  readonly action?: { readonly label: string; readonly onClick: () => void };
}

/** One line above the content that says what is missing or was changed, and what can be done. */
export function NoticeBar({ kind, children, action }: NoticeBarProps): React.ReactElement {
  const shared = useHubStyles();
  const styles = useBarStyles();
  return (
    <div className={`${styles.bar} ${styles[kind]}`} role="status">
      <span className={shared.icon} aria-hidden="true">
        {kind === 'warning' ? <WarningIcon /> : <InfoIcon />}
      </span>
      <span>
        {children}{' '}
        {action && (
          <button type="button" className={shared.quietButton} onClick={action.onClick}>
            {action.label}
          </button>
        )}
      </span>
    </div>
  );
}
