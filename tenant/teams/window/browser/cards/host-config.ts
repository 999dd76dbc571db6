/** Colours are variables of the window's style sheet, so that a card follows a change of theme by itself. */
const colour = (name: string): { default: string; subtle: string } => ({
  default: `var(--card-${name})`,
  subtle: `var(--card-${name}-subtle)`,
});

const foreground = {
  default: colour('text'),
  dark: colour('text'),
  light: colour('text'),
  accent: colour('accent'),
  good: colour('good'),
  warning: colour('warning'),
  attention: colour('attention'),
};

const container = (background: string): object => ({
  backgroundColor: `var(--card-${background})`,
  borderColor: 'var(--line)',
  foregroundColors: foreground,
});

/** How Teams draws adaptive cards: sizes, spaces, at most six actions. */
export const HOST_CONFIG = {
  supportsInteractivity: true,
  fontFamily: 'inherit',
  fontSizes: { small: 12, default: 14, medium: 16, large: 18, extraLarge: 24 },
  fontWeights: { lighter: 400, default: 400, bolder: 600 },
  lineHeights: { small: 16, default: 20, medium: 22, large: 24, extraLarge: 32 },
  spacing: { small: 4, default: 8, medium: 12, large: 16, extraLarge: 24, padding: 16 },
  separator: { lineThickness: 1, lineColor: 'var(--line)' },
  imageSizes: { small: 32, medium: 52, large: 100 },
  containerStyles: {
    default: container('background'),
    emphasis: container('emphasis'),
    accent: container('accent-ground'),
    good: container('good-ground'),
    warning: container('warning-ground'),
    attention: container('attention-ground'),
  },
  inputs: {
    label: {
      inputSpacing: 'small',
      requiredInputs: { weight: 'bolder', suffix: ' *', suffixColor: 'default' },
      optionalInputs: { weight: 'bolder' },
    },
    errorMessage: { color: 'attention', spacing: 'small', weight: 'default' },
  },
  actions: {
    maxActions: 6,
    spacing: 'default',
    buttonSpacing: 8,
    showCard: { actionMode: 'inline', inlineTopMargin: 12 },
    actionsOrientation: 'horizontal',
    actionAlignment: 'left',
    iconPlacement: 'leftOfTitle',
  },
  adaptiveCard: { allowCustomStyle: false },
  imageSet: { imageSize: 'medium', maxImageHeight: 100 },
  factSet: {
    title: { weight: 'bolder', wrap: true, maxWidth: 130 },
    value: { wrap: true },
    spacing: 12,
  },
  textBlock: { headingLevel: 3 },
};
