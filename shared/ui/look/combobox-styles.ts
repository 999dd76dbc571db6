import { mergeStyleSets } from '@fluentui/react/lib/Styling';
import { hasTints } from './has-tints';
import { createThemedStyles } from './themed-styles';

/** Fields with proposals, and what was chosen from them. */
export const useComboboxStyles = createThemedStyles((theme) => {
  const { palette, semanticColors } = theme;
  const focus = { outline: `2px solid ${palette.neutralDark}`, outlineOffset: 2 };
  return mergeStyleSets({
    place: { position: 'relative' },
    popup: {
      position: 'absolute',
      zIndex: 20,
      insetInline: 0,
      top: '100%',
      maxHeight: 280,
      margin: 0,
      padding: '4px 0',
      overflowY: 'auto',
      border: `1px solid ${semanticColors.inputBorder}`,
      borderRadius: 2,
      background: semanticColors.menuBackground,
    },
    choice: {
      minHeight: 32,
      padding: '6px 12px',
      cursor: 'pointer',
      selectors: {
        ':hover': { background: palette.neutralLighter },
        '&[aria-selected=true]': {
          background: palette.themeLighter,
          color: palette.themeDarker,
          boxShadow: `inset 3px 0 0 ${palette.themePrimary}`,
        },
        '@media (pointer: coarse)': { minHeight: 40, padding: '10px 12px' },
      },
    },
    choiceMore: {
      display: 'block',
      color: semanticColors.bodySubtext,
      fontSize: 12,
      lineHeight: 16,
    },
    chips: {
      listStyle: 'none',
      padding: 0,
      display: 'flex',
      flexWrap: 'wrap',
      gap: 8,
      margin: '0 0 8px',
    },
    chip: {
      display: 'inline-flex',
      alignItems: 'center',
      minHeight: 24,
      paddingLeft: 8,
      border: `1px solid ${palette.themeLight}`,
      borderRadius: 2,
      background: palette.themeLighter,
      color: hasTints(theme) ? palette.themeDark : palette.themePrimary,
      fontSize: 12,
      lineHeight: 16,
      fontWeight: 600,
      overflowWrap: 'anywhere',
    },
    chipButton: {
      display: 'inline-flex',
      alignItems: 'center',
      justifyContent: 'center',
      width: 24,
      minHeight: 24,
      padding: 0,
      border: 'none',
      background: 'none',
      color: 'inherit',
      cursor: 'pointer',
      selectors: {
        ':focus-visible': { ...focus, outlineOffset: -2 },
        '@media (pointer: coarse)': { width: 40, minHeight: 40 },
      },
    },
  });
});
