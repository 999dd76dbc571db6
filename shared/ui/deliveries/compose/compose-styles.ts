import { mergeStyleSets } from '@fluentui/react/lib/Styling';
import { fromMedium } from '../../look/hub-styles';
import { createThemedStyles } from '../../look/themed-styles';

/** Styles of the form for an announcement. */
export const useComposeStyles = createThemedStyles(({ palette, semanticColors }) => {
  const line = `1px solid ${palette.neutralLight}`;
  return mergeStyleSets({
    form: { maxWidth: 760 },
    part: { margin: '0 0 24px', padding: 0, border: 'none', minWidth: 0 },
    partTitle: { margin: '0 0 8px', fontSize: 16, lineHeight: 22, fontWeight: 600 },
    text: { minHeight: 128, padding: 8, resize: 'vertical', lineHeight: 20 },
    countries: {
      display: 'grid',
      gridTemplateColumns: 'repeat(auto-fill, minmax(140px, 1fr))',
      gap: '0 12px',
    },
    found: {
      listStyle: 'none',
      margin: '4px 0 8px',
      padding: 0,
      border: line,
      borderRadius: 2,
      background: semanticColors.cardStandoutBackground,
    },
    chips: { display: 'flex', flexWrap: 'wrap', gap: 4, listStyle: 'none', margin: 0, padding: 0 },
    chip: {
      display: 'inline-flex',
      alignItems: 'center',
      gap: 4,
      minHeight: 28,
      maxWidth: '100%',
      paddingLeft: 8,
      border: line,
      borderRadius: 2,
      background: semanticColors.cardStandoutBackground,
      overflowWrap: 'anywhere',
    },
    chipButton: { minHeight: 28, minWidth: 28, padding: 6 },
    preview: { padding: 12, selectors: { [fromMedium]: { padding: 16 } } },
    previewTitle: { margin: '0 0 8px', fontSize: 16, lineHeight: 22, fontWeight: 600 },
    previewText: { margin: '0 0 8px', maxWidth: '76ch', overflowWrap: 'anywhere' },
    previewLink: { display: 'inline-block', margin: '4px 0', fontWeight: 600 },
  });
});
