import { compile, convert, type FormatCallback, type HtmlToTextOptions } from 'html-to-text';

/** Of a message as it is written: one line for each paragraph, no marks for what is bold or a title. */
const block = { format: 'block', options: { leadingLineBreaks: 1, trailingLineBreaks: 1 } };
const blocks = ['p', 'div', 'blockquote', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'table', 'tr'];
const leftOut = ['img', 'attachment', 'hr'];

const options: HtmlToTextOptions = {
  wordwrap: false,
  selectors: [
    ...blocks.map((selector) => ({ selector, ...block })),
    ...leftOut.map((selector) => ({ selector, format: 'skip' })),
    { selector: 'a', options: { ignoreHref: true } },
    { selector: 'ul', options: { itemPrefix: '- ' } },
    { selector: 'td', format: 'inlineSurround', options: { suffix: ' ' } },
  ],
};
const toText = compile(options);

/** What a person reads in a message of Teams, line by line; pictures and cards are left out. */
export function plainOfHtml(html: string): string {
  return toText(html)
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

/** Addresses that a message points to, each once: links, and addresses written out. */
export function linksIn(html: string): readonly string[] {
  const links: string[] = [];
  const keepLink: FormatCallback = (element, walk, builder) => {
    const { href } = element.attribs as Readonly<Record<string, string | undefined>>;
    if (href !== undefined && /^https?:\/\//i.test(href)) links.push(href);
    walk(element.children, builder);
  };
  const selectors = [...(options.selectors ?? []), { selector: 'a', format: 'keepLink' }];
  const text = convert(html, { ...options, selectors, formatters: { keepLink } });
  const written = text.match(/https?:\/\/[^\s<>"']+/gi) ?? [];
  const whole = (address: string): string => address.replace(/[.,;:!?)\]]+$/, '');
  return [...new Set([...links, ...written].map(whole))];
}
