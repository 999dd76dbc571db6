/** Signs that Markdown of cards reads: emphasis, links, code, entities; list, quote and heading marks at a line's start. */
const markdownSign = /[*_[\]\\`~<>&]|(?:^|\n)\s*(?:[-+#]|\d+[.)])\s|\r|\n|https?:|www\./i;
/** Cards read `{{DATE(…)}}` and `{{TIME(…)}}` in any text. */
const cardFunction = /\{(?=\{)/g;
const wordJoiner = '\u2060';
/** Not visible, but able to turn the order of what is read, or to end a text too early. */
// eslint-disable-next-line no-control-regex
const controls = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F\u202A-\u202E\u2066-\u2069]/g;

/** Whether a host shows the text as it is written, although it reads Markdown. */
export function isPlain(text: string): boolean {
  return !markdownSign.test(text) && !text.includes('{{') && inertText(text) === text;
}

export interface InertTextSettings {
  /** Where the host reads Markdown and nothing else will do: its signs get an invisible neighbour. */
  readonly inMarkdown?: boolean;
}

/** The same text for the eye, of which nothing is read as a function, a mark or a half character. */
export function inertText(text: string, { inMarkdown = false }: InertTextSettings = {}): string {
  const clean = text
    .replace(/\p{Surrogate}/gu, '\uFFFD')
    .replace(controls, '')
    .replace(cardFunction, `{${wordJoiner}`);
  return inMarkdown ? clean.replace(/([*_[\]\\`~<>&])/g, `\\$1`) : clean;
}
