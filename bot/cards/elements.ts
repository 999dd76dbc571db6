import type { CardElement } from './card';
import { isPlain, inertText } from './inert-text';

export interface TextLook {
  readonly weight?: 'Default' | 'Bolder';
  readonly size?: 'Small' | 'Default' | 'Medium';
  readonly isSubtle?: boolean;
  /** The language of the text, where it is not the card's. */
  readonly lang?: string;
  readonly spacing?: 'None' | 'Small' | 'Default' | 'Medium';
  readonly id?: string;
}

/**
 * A text as it is, whoever wrote it: nothing in it becomes a link, a list, bold or a date. Cards read
 * Markdown in a TextBlock, so that what has a sign of it is shown as a run, which no host reads.
 */
export function text(content: string, look: TextLook = {}): CardElement {
  if (isPlain(content)) return { type: 'TextBlock', text: content, wrap: true, ...look };
  const { spacing, id, ...runLook } = look;
  return {
    type: 'RichTextBlock',
    inlines: [{ type: 'TextRun', text: inertText(content), ...runLook }],
    ...(spacing ? { spacing } : {}),
    ...(id === undefined ? {} : { id }),
  };
}

/** The card's question or title; a heading for screen readers. */
export function heading(content: string): CardElement {
  const look = { weight: 'Bolder', size: 'Medium' } as const;
  return isPlain(content)
    ? { type: 'TextBlock', text: content, wrap: true, style: 'heading', ...look }
    : text(content, look);
}

/** Title on the left, one short fact on the right, as in "Until Mon 7 Dec". */
export function headingWithFact(content: string, fact: string): CardElement {
  return {
    type: 'ColumnSet',
    columns: [
      { type: 'Column', width: 'stretch', items: [heading(content)] },
      {
        type: 'Column',
        width: 'auto',
        items: [text(fact, { size: 'Small', weight: 'Bolder' })],
      },
    ],
  };
}

/** Small and quiet: why it came, where it is from. */
export function note(content: string): CardElement {
  return text(content, { isSubtle: true, size: 'Small' });
}

/** A longer text with its paragraphs, one element for each line that is not empty. */
export function paragraphs(content: string, look: TextLook = {}): readonly CardElement[] {
  return content
    .split(/\r\n|[\r\n\u2028\u2029]/)
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((line) => text(line, look));
}

export interface Piece {
  readonly text: string;
  readonly isMarked?: boolean;
  /** Opens this address; only https and the hub's own leave the service. */
  readonly url?: string;
  readonly lang?: string;
}

/** Text in pieces: some of them bold, some of them links. */
export function pieces(parts: readonly Piece[], look: TextLook = {}): CardElement {
  const { spacing, id, ...runLook } = look;
  return {
    type: 'RichTextBlock',
    inlines: parts.map((part) => ({
      type: 'TextRun',
      text: inertText(part.text),
      ...runLook,
      ...(part.isMarked ? { weight: 'Bolder' } : {}),
      ...(part.lang === undefined ? {} : { lang: part.lang }),
      ...(part.url === undefined
        ? {}
        : { selectAction: { type: 'Action.OpenUrl', url: part.url, title: part.text } }),
    })),
    ...(spacing ? { spacing } : {}),
    ...(id === undefined ? {} : { id }),
  };
}

/** A title that opens an address. */
export function link(title: string, url: string, lang?: string): CardElement {
  return pieces([{ text: title, url, ...(lang === undefined ? {} : { lang }) }], {
    weight: 'Bolder',
  });
}

/** Up to three facts with keys of one word; empty values are left out. */
export function facts(entries: readonly (readonly [string, string])[]): CardElement | undefined {
  const filled = entries.filter(([, value]) => value.trim() !== '');
  if (filled.length === 0) return undefined;
  // facts read Markdown too and have no run, so that its signs are broken apart here
  return {
    type: 'FactSet',
    facts: filled.map(([title, value]) => ({
      title,
      value: inertText(value, { inMarkdown: true }),
    })),
  };
}

/** A part of the card with a line above it. */
export function section(...parts: readonly (CardElement | undefined)[]): CardElement {
  return {
    type: 'Container',
    separator: true,
    spacing: 'Medium',
    items: parts.filter((part) => part !== undefined),
  };
}
