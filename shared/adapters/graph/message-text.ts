import { compile, type FormatCallback, type HtmlToTextOptions } from 'html-to-text';

/** Of a message as it is written: one line for each paragraph, no marks for what is bold or a title. */
const block = { format: 'block', options: { leadingLineBreaks: 1, trailingLineBreaks: 1 } };

/** Keeps where a link leads to, and writes what a person reads of it. */
const keepLink: FormatCallback = (element, walk, builder) => {
  const { links } = builder.metadata as { readonly links: string[] };
  const { href } = element.attribs as Readonly<Record<string, string | undefined>>;
  if (href !== undefined && /^https?:\/\//i.test(href)) links.push(href);
  walk(element.children, builder);
};

const options: HtmlToTextOptions = {
  wordwrap: false,
  formatters: { keepLink },
  selectors: [
    ...['p', 'div', 'blockquote', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'table', 'tr'].map(
      (selector) => ({ selector, ...block })
    ),
    ...['img', 'attachment', 'hr'].map((selector) => ({ selector, format: 'skip' })),
    { selector: 'a', format: 'keepLink' },
    { selector: 'ul', options: { itemPrefix: '- ' } },
    { selector: 'td', format: 'inlineSurround', options: { suffix: ' ' } },
  ],
};
const convert = compile(options);

/** What a person reads in a message of Teams, line by line; pictures and cards are left out. */
export function plainOfHtml(html: string): string {
  return textOf(html, []);
}

/** Addresses that a message points to, each once: links, and addresses written out. */
export function linksIn(html: string): readonly string[] {
  const links: string[] = [];
  const written = textOf(html, links).match(/https?:\/\/[^\s<>"']+/gi) ?? [];
  const whole = (address: string): string => address.replace(/[.,;:!?)\]]+$/, '');
  return [...new Set([...links, ...written].map(whole))];
}

/** @param links where addresses are added that the text leads to */
function textOf(html: string, links: string[]): string {
  return convert(html, { links })
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}
