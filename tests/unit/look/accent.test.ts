import { createTheme } from '@fluentui/react/lib/Theme';
import { accentOf, contrast } from '../../../shared/ui/look/accent';

describe('The colour that says a person chose something', () => {
  test('is the accent of the site', () => {
    const theme = createTheme({ palette: { accent: '#a4480a' } });
    expect(accentOf(theme).text).toBe('#a4480a');
  });

  test('gives way to the theme’s dark colour where the accent cannot be read', () => {
    const theme = createTheme({ palette: { accent: '#ffd23f', themeDark: '#0b4f8a' } });
    expect(accentOf(theme).text).toBe('#0b4f8a');
  });

  test('can be read on a card in a dark theme too', () => {
    const theme = createTheme({
      isInverted: true,
      palette: { accent: '#3a1a00', themeDark: '#b9d8f2', white: '#292929' },
      semanticColors: { cardStandoutBackground: '#292929' },
    });
    expect(contrast(accentOf(theme).text, '#292929')).toBeGreaterThanOrEqual(4.5);
  });

  test('is measured as WCAG measures contrast', () => {
    expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 5);
    expect(contrast('#fff', '#777777')).toBeCloseTo(4.48, 2);
    expect(contrast('transparent', '#ffffff')).toBe(0);
  });
});
