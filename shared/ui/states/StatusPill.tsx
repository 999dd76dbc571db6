import { mergeStyleSets } from '@fluentui/react/lib/Styling';
import * as React from 'react';
import { hasTints } from '../look/has-tints';
import { useHubStyles } from '../look/hub-styles';
import { createThemedStyles } from '../look/themed-styles';

/** How a state is meant: the colour helps, icon and word say it. */
export type PillTone = 'quiet' | 'active' | 'good' | 'warning' | 'severe' | 'bad';

const usePillStyles = createThemedStyles((theme) => {
  const { palette, semanticColors } = theme;
  const tone = (background: string, icon: string): object => ({
    background,
    selectors: { 'span:first-child': { color: icon } },
  });
  return mergeStyleSets({
    pill: {
      display: 'inline-flex',
      alignItems: 'center',
      gap: 4,
      minHeight: 20,
      padding: '2px 8px 2px 6px',
      // without tints a line marks the pill
      border: `1px solid ${hasTints(theme) ? 'transparent' : semanticColors.messageText}`,
      borderRadius: 10,
      color: semanticColors.messageText,
      fontSize: 12,
      lineHeight: 14,
      fontWeight: 600,
      whiteSpace: 'nowrap',
      selectors: {
        '@media (forced-colors: active)': { borderColor: 'CanvasText' },
      },
    },
    quiet: tone(semanticColors.infoBackground, semanticColors.infoIcon),
    active: {
      ...tone(palette.themeLighter, palette.themePrimary),
      // seen on a selected row as well, which has the same ground
      ...(hasTints(theme) ? { borderColor: palette.themeLight } : {}),
    },
    good: tone(semanticColors.successBackground, semanticColors.successIcon),
    warning: tone(semanticColors.warningBackground, semanticColors.warningIcon),
    severe: tone(semanticColors.severeWarningBackground, semanticColors.severeWarningIcon),
    bad: tone(semanticColors.errorBackground, semanticColors.errorIcon),
  });
});

interface StatusPillProps {
  readonly icon: React.ReactNode;
  /** Quiet unless told. */
  readonly tone?: PillTone;
  readonly children: string;
}

/** The state of a thing: always an icon and a word, never a colour alone. */
export function StatusPill({
  icon,
  tone = 'quiet',
  children,
}: StatusPillProps): React.ReactElement {
  const shared = useHubStyles();
  const styles = usePillStyles();
  return (
    <span className={`${styles.pill} ${styles[tone]}`}>
      <span className={`${shared.icon} ${shared.smallIcon}`} aria-hidden="true">
        {icon}
      </span>
      {children}
    </span>
  );
}
