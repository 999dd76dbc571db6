import { useTheme, type Theme } from '@fluentui/react/lib/Theme';

/**
 * A hook that gives a component its styles under the theme of the place where it stands.
 * They are made once for each theme, however many cards a page shows.
 */
export function createThemedStyles<Styles>(make: (theme: Theme) => Styles): () => Styles {
  const made = new WeakMap<Theme, Styles>();
  return function useThemedStyles(): Styles {
    const theme = useTheme();
    const known = made.get(theme);
    if (known) return known;
    const styles = make(theme);
    made.set(theme, styles);
    return styles;
  };
}
