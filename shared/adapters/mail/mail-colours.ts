/**
 * A mail has no theme to read colours from: it is read in programs that know nothing of the hub. These are
 * the hub's own palette, light and dark (5.5:1 or more for every text in both).
 */
export const light = {
  canvas: '#faf9f8',
  card: '#ffffff',
  line: '#edebe9',
  text: '#323130',
  strong: '#201f1e',
  meta: '#605e5c',
  link: '#0b4f8a',
  button: '#0b4f8a',
  onButton: '#ffffff',
} as const;

export const dark = {
  canvas: '#1f1f1f',
  card: '#292929',
  line: '#3d3d3d',
  text: '#f0f0f0',
  strong: '#ffffff',
  meta: '#bdbdbd',
  link: '#7fb9ea',
  button: '#7fb9ea',
  onButton: '#06294a',
} as const;

export type MailColours = Readonly<Record<keyof typeof light, string>>;

const rules = (colours: MailColours, before: string): string =>
  [
    `${before}.canvas, ${before}.canvas > div { background-color: ${colours.canvas} !important; }`,
    `${before}.card, ${before}.card > table, ${before}.card > table > tbody > tr > td { background-color: ${colours.card} !important; border-color: ${colours.line} !important; }`,
    `${before}.text div, ${before}.facts th, ${before}.facts td { color: ${colours.text} !important; border-color: ${colours.line} !important; }`,
    `${before}.rule p { border-top-color: ${colours.line} !important; }`,
    `${before}.strong div { color: ${colours.strong} !important; }`,
    `${before}.meta div { color: ${colours.meta} !important; }`,
    `${before}.meta a, ${before}.text a { color: ${colours.link} !important; }`,
    `${before}.button td, ${before}.button a { background: ${colours.button} !important; color: ${colours.onButton} !important; }`,
  ].join('\n');

/**
 * Dark rules for programs that ask for them, and for those of Outlook's that mark their dark mode with
 * `data-ogsc`. Programs that turn colours round by themselves find every text with a colour and a ground.
 */
export const darkStyles = `
:root { color-scheme: light dark; supported-color-schemes: light dark; }
@media (prefers-color-scheme: dark) {
${rules(dark, '')}
}
${rules(dark, '[data-ogsc] ')}`;
