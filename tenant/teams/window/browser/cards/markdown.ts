import DOMPurify from 'dompurify';
import MarkdownIt from 'markdown-it';

// links and words only, as Teams takes them: no pictures, no HTML of the author's
const markdown = new MarkdownIt({ html: false, linkify: true, breaks: true });
markdown.disable(['image', 'table']);

/** Markup that messages may have, whoever wrote them. */
const ALLOWED_TAGS = [
  'a',
  'at',
  'b',
  'blockquote',
  'br',
  'code',
  'del',
  'div',
  'em',
  'h1',
  'h2',
  'h3',
  'hr',
  'i',
  'li',
  'ol',
  'p',
  'pre',
  's',
  'span',
  'strong',
  'sub',
  'sup',
  'table',
  'tbody',
  'td',
  'th',
  'thead',
  'tr',
  'u',
  'ul',
];

function clean(dirty: string): string {
  return DOMPurify.sanitize(dirty, {
    ALLOWED_TAGS,
    ALLOWED_ATTR: ['href', 'lang', 'title', 'start'],
    ALLOWED_URI_REGEXP: /^(?:https?|mailto|tel):/i,
  });
}

const escapeText = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');

/** Mentions stay what they are when the rest of a text is taken literally. */
const keepMentions = (text: string): string =>
  text.replace(/&lt;at&gt;(.*?)&lt;\/at&gt;/g, '<at>$1</at>');

/** Safe markup of a text in Markdown. */
export function fromMarkdown(text: string): string {
  const mentions: string[] = [];
  const kept = text.replace(/<at>(.*?)<\/at>/g, (_, words: string) => {
    mentions.push(words);
    return `\uE000${mentions.length - 1}\uE001`;
  });
  const rendered = markdown.render(kept).replace(/\uE000(\d+)\uE001/g, (_, index: string) => {
    return `<at>${escapeText(mentions[Number(index)] ?? '')}</at>`;
  });
  return clean(rendered);
}

/** Safe markup of a text as it was typed. */
export function fromPlain(text: string): string {
  const linked = keepMentions(escapeText(text)).replace(
    /https?:\/\/[^\s<]+[^\s<.,;:!?)\]]/g,
    (address) => `<a href="${address.replace(/"/g, '%22')}">${address}</a>`
  );
  return clean(linked.replace(/\n/g, '<br>'));
}

/** Safe markup of a text in HTML; places of attachments are left out, since these stand below. */
export function fromHtml(text: string): string {
  return clean(text.replace(/<attachment\b[^>]*>(?:\s*<\/attachment>)?/gi, ''));
}
