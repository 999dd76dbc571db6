import { mergeStyleSets } from '@fluentui/react/lib/Styling';
import { fromMedium } from '../look/hub-styles';
import { createThemedStyles } from '../look/themed-styles';

const coarse = '@media (pointer: coarse)';

/** The styles of the search box and of what unfolds under it. */
export const useFormStyles = createThemedStyles(({ palette, semanticColors }) => {
  const focus = { outline: `2px solid ${palette.neutralDark}`, outlineOffset: 2 };
  return mergeStyleSets({
    place: {
      position: 'relative',
      flex: '1 1 0',
      minWidth: 0,
      maxWidth: 780,
      margin: '0 0 4px',
      selectors: { '@media print': { display: 'none' } },
    },
    form: { display: 'flex' },
    box: {
      display: 'flex',
      flex: 1,
      alignItems: 'center',
      minWidth: 0,
      border: `1px solid ${semanticColors.inputBorder}`,
      borderRight: 'none',
      borderRadius: '2px 0 0 2px',
      background: semanticColors.inputBackground,
      selectors: { ':focus-within': { ...focus, outlineOffset: 0, zIndex: 1 } },
    },
    boxIcon: { margin: '0 4px 0 10px', color: palette.themePrimary },
    input: {
      flex: 1,
      minWidth: 0,
      height: 38,
      padding: '0 8px',
      border: 'none',
      outline: 'none',
      background: 'none',
      color: semanticColors.inputText,
      font: 'inherit',
      fontSize: 16,
      selectors: { '::placeholder': { color: semanticColors.inputPlaceholderText, opacity: 1 } },
    },
    clear: {
      display: 'inline-flex',
      alignItems: 'center',
      justifyContent: 'center',
      width: 32,
      height: 32,
      padding: 0,
      border: 'none',
      borderRadius: 2,
      background: 'none',
      color: 'inherit',
      cursor: 'pointer',
      selectors: { ':focus-visible': focus },
    },
    submit: {
      borderRadius: '0 2px 2px 0',
      minWidth: 48,
      selectors: { [fromMedium]: { minWidth: 112 } },
    },
    popup: {
      position: 'absolute',
      zIndex: 20,
      insetInline: 0,
      top: 40,
      padding: '4px 0',
      border: `1px solid ${semanticColors.inputBorder}`,
      borderRadius: 2,
      background: semanticColors.menuBackground,
    },
    groupTitle: {
      padding: '6px 12px 2px',
      color: semanticColors.bodySubtext,
      fontSize: 12,
      lineHeight: 16,
      fontWeight: 600,
    },
    option: {
      display: 'flex',
      alignItems: 'flex-start',
      gap: 10,
      minHeight: 32,
      padding: '6px 12px',
      cursor: 'pointer',
      selectors: {
        ':hover': { background: palette.neutralLighter },
        '&[aria-selected=true]': {
          background: palette.themeLighter,
          color: palette.themeDarker,
          boxShadow: `inset 3px 0 0 ${palette.themePrimary}`,
          selectors: {
            '@media (forced-colors: active)': { outline: '2px solid Highlight', outlineOffset: -2 },
          },
        },
        [coarse]: { minHeight: 40, padding: '10px 12px' },
      },
    },
    optionWords: { flex: 1, minWidth: 0, overflowWrap: 'anywhere' },
    optionMore: {
      display: 'block',
      fontSize: 12,
      lineHeight: 16,
      color: semanticColors.bodySubtext,
    },
    popupFoot: {
      marginTop: 4,
      padding: '0 4px',
      borderTop: `1px solid ${palette.neutralLight}`,
    },
    helpPanel: { flex: '1 1 100%', marginBottom: 12 },
    helpButton: { minHeight: 40, whiteSpace: 'nowrap' },
    helpIntro: { margin: '0 0 8px', maxWidth: '76ch' },
    helpTable: {
      width: '100%',
      borderCollapse: 'collapse',
      selectors: {
        'th, td': {
          padding: '6px 12px 6px 0',
          borderTop: `1px solid ${palette.neutralLight}`,
          textAlign: 'left',
          verticalAlign: 'top',
          fontWeight: 400,
        },
        'thead th': { border: 'none', fontSize: 12, fontWeight: 600 },
        'tbody th': { fontWeight: 600 },
      },
    },
  });
});
