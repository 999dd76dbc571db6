import type { Theme } from '@fluentui/react/lib/Theme';

/** Whether areas of the theme can be told apart by their colour; a high-contrast theme has lines instead. */
export function hasTints({ semanticColors }: Theme): boolean {
  return semanticColors.infoBackground !== semanticColors.cardStandoutBackground;
}
