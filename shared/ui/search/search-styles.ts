import { keyframes, mergeStyleSets } from '@fluentui/react/lib/Styling';
import { useTheme, type Theme } from '@fluentui/react/lib/Theme';
import * as React from 'react';
import { fromMedium, fromWide } from '../look/hub-styles';

const forcedColors = '@media (forced-colors: active)';
const printed = '@media print';

function searchStyles(theme: Theme) {
  const { palette, semanticColors } = theme;
  const focus = { outline: `2px solid ${palette.neutralDark}`, outlineOffset: 2 };
  const plainList = { listStyle: 'none', margin: 0, padding: 0 };
  const field = {
    width: '100%',
    height: 32,
    padding: '0 8px',
    border: `1px solid ${semanticColors.inputBorder}`,
    borderRadius: 2,
    background: semanticColors.inputBackground,
    color: semanticColors.inputText,
    font: 'inherit',
    selectors: { ':focus-visible': focus },
  };
  return mergeStyleSets({
    page: {
      selectors: {
        mark: {
          padding: '0 1px',
          fontWeight: 600,
          color: 'inherit',
          background: palette.themeLighter,
          borderBottom: `1px solid ${palette.themePrimary}`,
        },
      },
    },
    form: {
      display: 'flex',
      maxWidth: 780,
      margin: '0 0 16px',
      selectors: { [printed]: { display: 'none' } },
    },
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
    clear: iconButton(focus, 32),
    submit: {
      borderRadius: '0 2px 2px 0',
      minWidth: 48,
      selectors: { [fromMedium]: { minWidth: 112 } },
    },
    submitWord: {
      position: 'absolute',
      width: 1,
      height: 1,
      overflow: 'hidden',
      clip: 'rect(0 0 0 0)',
      selectors: {
        [fromMedium]: { position: 'static', width: 'auto', height: 'auto', clip: 'auto' },
      },
    },
    columns2: {
      display: 'grid',
      gridTemplateColumns: 'minmax(0, 1fr)',
      gap: 12,
      selectors: { [fromWide]: { gridTemplateColumns: '220px minmax(0, 1fr)', gap: 24 } },
    },
    main: { minWidth: 0 },
    toolbar: {
      display: 'flex',
      flexWrap: 'wrap',
      alignItems: 'center',
      gap: '4px 12px',
      marginBottom: 8,
      selectors: { [printed]: { selectors: { 'button, label': { display: 'none' } } } },
    },
    status: { flex: '1 1 200px', minHeight: 20, margin: 0, fontWeight: 600 },
    sort: { display: 'inline-flex' },
    select: {
      minHeight: 32,
      padding: '0 8px',
      border: `1px solid ${semanticColors.inputBorder}`,
      borderRadius: 2,
      background: semanticColors.inputBackground,
      color: semanticColors.inputText,
      font: 'inherit',
      selectors: { ':focus-visible': focus, '@media (pointer: coarse)': { minHeight: 40 } },
    },
    facets: { selectors: { [printed]: { display: 'none' } } },
    facetsButton: {
      border: `1px solid ${semanticColors.inputBorder}`,
      selectors: { [fromWide]: { display: 'none' } },
    },
    facetsFolded: { display: 'none', selectors: { [fromWide]: { display: 'block' } } },
    facetsHeader: {
      display: 'flex',
      alignItems: 'center',
      justifyContent: 'space-between',
      minHeight: 32,
    },
    facetsTitle: { margin: 0, fontSize: 16, lineHeight: 22, fontWeight: 600 },
    facet: { padding: '4px 0 8px', borderTop: `1px solid ${palette.neutralLight}` },
    facetHeading: { margin: 0, font: 'inherit' },
    facetToggle: {
      display: 'flex',
      alignItems: 'center',
      justifyContent: 'space-between',
      gap: 8,
      width: '100%',
      minHeight: 32,
      padding: 0,
      border: 'none',
      background: 'none',
      color: semanticColors.bodyText,
      font: 'inherit',
      fontWeight: 600,
      textAlign: 'left',
      cursor: 'pointer',
      selectors: { ':focus-visible': focus, svg: { width: 12, height: 12 } },
    },
    facetDetail: { color: semanticColors.bodySubtext, fontWeight: 400 },
    facetList: { ...plainList, maxHeight: 420, overflowY: 'auto' },
    facetValue: {
      display: 'flex',
      alignItems: 'flex-start',
      gap: 8,
      padding: '3px 0',
      selectors: { '@media (pointer: coarse)': { padding: '8px 0' } },
    },
    facetLabel: { display: 'flex', flex: 1, gap: 8, minHeight: 24, cursor: 'pointer' },
    checkbox: {
      flex: 'none',
      width: 16,
      height: 16,
      margin: '2px 0',
      accentColor: palette.themePrimary,
      selectors: { ':focus-visible': focus },
    },
    facetCount: {
      color: semanticColors.bodySubtext,
      fontSize: 12,
      lineHeight: 20,
      fontVariantNumeric: 'tabular-nums',
    },
    more: { padding: '4px 0', fontSize: 12, minHeight: 24 },
    columns: {
      display: 'flex',
      alignItems: 'flex-end',
      gap: 1,
      height: 40,
      borderBottom: `1px solid ${palette.neutralTertiary}`,
    },
    column: {
      flex: 1,
      minWidth: 1,
      background: palette.neutralTertiaryAlt,
      selectors: { [forcedColors]: { background: 'GrayText', forcedColorAdjust: 'none' } },
    },
    columnChosen: {
      background: palette.themePrimary,
      selectors: { [forcedColors]: { background: 'Highlight' } },
    },
    columnEnds: {
      display: 'flex',
      justifyContent: 'space-between',
      color: semanticColors.bodySubtext,
      fontSize: 12,
    },
    yearFields: { display: 'flex', gap: 8, marginTop: 8 },
    yearField: { display: 'flex', flexDirection: 'column', gap: 2, flex: 1, minWidth: 0 },
    yearInput: field,
    facetFind: { ...field, marginBottom: 4 },
    fieldError: { margin: '4px 0', color: semanticColors.errorText, fontSize: 12 },
    applied: { ...plainList, display: 'flex', flexWrap: 'wrap', gap: 8, marginBottom: 12 },
    appliedChip: {
      display: 'inline-flex',
      alignItems: 'center',
      minHeight: 28,
      padding: '0 2px 0 8px',
      background: palette.themeLighter,
      color: palette.themeDarker,
      fontSize: 12,
      fontWeight: 600,
      selectors: { [forcedColors]: { border: '1px solid CanvasText' } },
    },
    removeChip: { ...iconButton(focus, 24), fontSize: 12 },
    results: plainList,
    // fading the old results would take their contrast away
    running: {
      height: 2,
      marginBottom: 6,
      background: palette.themePrimary,
      animation: `${keyframes({ from: { opacity: 1 }, to: { opacity: 0.2 } })} 0.8s ease-in-out infinite alternate`,
      selectors: { '@media (prefers-reduced-motion: reduce)': { animation: 'none' } },
    },
    resting: { height: 2, marginBottom: 6 },
    result: {
      display: 'flex',
      gap: 12,
      marginBottom: 8,
      breakInside: 'avoid',
      selectors: { ':hover': { borderColor: palette.neutralTertiary } },
    },
    kindIcon: { marginTop: 2, fontSize: 20, lineHeight: 20, color: palette.themePrimary },
    resultBody: { flex: 1, minWidth: 0, overflowWrap: 'anywhere', selectors: { p: { margin: 0 } } },
    resultTitle: { margin: '0 0 4px', fontSize: 16, lineHeight: 22, fontWeight: 600 },
    passage: { maxWidth: '76ch', paddingTop: 6 },
    why: {
      display: 'flex',
      gap: 6,
      paddingTop: 6,
      color: semanticColors.bodySubtext,
      fontSize: 12,
      lineHeight: 16,
      selectors: { strong: { color: semanticColors.bodyText, fontWeight: 600 } },
    },
    chips: { ...plainList, display: 'flex', flexWrap: 'wrap', gap: 8, paddingTop: 8 },
    chip: {
      padding: '3px 8px',
      border: `1px solid ${palette.themeLight}`,
      borderRadius: 2,
      background: palette.themeLighterAlt,
      color: palette.themeDark,
      fontSize: 12,
      lineHeight: 16,
    },
    pager: {
      display: 'flex',
      alignItems: 'center',
      justifyContent: 'center',
      gap: 16,
      padding: '12px 0',
      selectors: { [printed]: { display: 'none' } },
    },
  });
}

function iconButton(focus: object, size: number) {
  return {
    display: 'inline-flex',
    alignItems: 'center',
    justifyContent: 'center',
    width: size,
    height: size,
    padding: 0,
    border: 'none',
    borderRadius: 2,
    background: 'none',
    color: 'inherit',
    cursor: 'pointer',
    selectors: { ':focus-visible': focus, svg: { width: 12, height: 12 } },
  } as const;
}

/** The styles of the search page under the theme of the place where it stands. */
export function useSearchStyles(): ReturnType<typeof searchStyles> {
  const theme = useTheme();
  return React.useMemo(() => searchStyles(theme), [theme]);
}
