import type { Theme } from '@fluentui/react/lib/Theme';

/** What marks a thing as chosen by a person: a word and a line in the accent of the site. */
export interface AccentColours {
  readonly text: string;
  readonly line: string;
}

/** WCAG 2.2, 1.4.3: contrast of text. */
const READABLE = 4.5;

/**
 * The accent of the theme where it can be read on a card, else the darkest of the theme's own
 * colours: a site's theme may have no accent, or one made for large areas.
 */
export function accentOf({ palette, semanticColors }: Theme): AccentColours {
  const card = semanticColors.cardStandoutBackground;
  const colour = [palette.accent, palette.themeDark].find(
    (candidate) => contrast(candidate, card) >= READABLE
  );
  const text = colour ?? semanticColors.bodyText;
  return { text, line: text };
}

/** Contrast of two colours written as `#rrggbb`, from 1 to 21; 0 when one cannot be read. */
export function contrast(one: string, other: string): number {
  const [a, b] = [luminance(one), luminance(other)];
  if (a === undefined || b === undefined) return 0;
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
}

/** Relative luminance as WCAG 2.2 defines it. */
function luminance(colour: string): number | undefined {
  const digits = /^#?([0-9a-f]{6}|[0-9a-f]{3})$/i.exec(colour.trim())?.[1];
  if (digits === undefined) return undefined;
  const full = digits.length === 3 ? [...digits].map((digit) => digit + digit).join('') : digits;
  const [red, green, blue] = [0, 2, 4].map((start) => {
    const part = parseInt(full.slice(start, start + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
