import { mergeStyleSets } from '@fluentui/react/lib/Styling';
import { fromMedium } from '../look/hub-styles';
import { createThemedStyles } from '../look/themed-styles';

/** The styles of the search box that opens the portal. */
export const useHeroStyles = createThemedStyles(({ palette, isInverted }) => {
  const light = isInverted ? palette.neutralDark : palette.white;
  const ground = isInverted ? palette.neutralLighterAlt : palette.themeDarker;
  const far = isInverted ? palette.neutralLighter : palette.themePrimary;
  return mergeStyleSets({
    hero: {
      position: 'relative',
      padding: '16px 12px',
      background: `linear-gradient(100deg, ${ground}, ${far})`,
      color: light,
      selectors: {
        [fromMedium]: { padding: '24px 32px 20px' },
        '@media (forced-colors: active)': { border: '1px solid CanvasText', background: 'Canvas' },
        '@media print': { display: 'none' },
      },
    },
    /** The drawing may be cut off; the suggestions under the box may not. */
    drawing: { position: 'absolute', inset: 0, overflow: 'hidden', pointerEvents: 'none' },
    routes: {
      display: 'none',
      position: 'absolute',
      right: 0,
      top: 0,
      height: '100%',
      stroke: light,
      fill: 'none',
      opacity: 0.35,
      selectors: { '@container hub (min-width: 900px)': { display: 'block' } },
    },
    title: {
      position: 'relative',
      margin: '0 0 12px',
      fontSize: 20,
      lineHeight: 28,
      fontWeight: 600,
      color: light,
      selectors: { [fromMedium]: { fontSize: 28, lineHeight: 36 } },
    },
    /** On a dark ground the button is light: a blue one would be lost in the blue. */
    box: {
      position: 'relative',
      maxWidth: 760,
      zIndex: 1,
      selectors: {
        'button[type="submit"]': { background: light, borderColor: light, color: ground },
        'button[type="submit"]:focus-visible': { outlineColor: light },
      },
    },
    below: {
      position: 'relative',
      display: 'flex',
      flexWrap: 'wrap',
      alignItems: 'center',
      justifyContent: 'space-between',
      gap: '8px 24px',
      marginTop: 8,
      fontSize: 12,
      lineHeight: 18,
    },
    examples: {
      display: 'flex',
      flexWrap: 'wrap',
      alignItems: 'center',
      gap: 8,
      listStyle: 'none',
      margin: 0,
      padding: 0,
    },
    example: {
      display: 'inline-block',
      padding: '2px 8px',
      border: `1px solid ${light}`,
      borderRadius: 2,
      color: light,
      textDecoration: 'none',
      selectors: {
        ':hover': { textDecoration: 'underline' },
        ':focus-visible': { outline: `2px solid ${light}`, outlineOffset: 2 },
        '@media (pointer: coarse)': { padding: '5px 8px' },
      },
    },
  });
});
