import * as React from 'react';
import type { WindowAttachment } from '../../window-model';
import { fieldsOf, textOf } from '../bot-scope';

/** Texts of an adaptive card in their order, for a preview of it. */
function textsOfCard(content: unknown): string[] {
  const card = fieldsOf(content);
  if (card['type'] === 'TextBlock') return [textOf(card['text']) ?? ''].filter(Boolean);
  const children = ['body', 'items', 'columns'].flatMap((key) => {
    const value = card[key];
    return Array.isArray(value) ? (value as unknown[]) : [];
  });
  return children.flatMap(textsOfCard);
}

const plain = (text: string): string =>
  text.replace(/\[([^\]]*)\]\([^)]*\)/g, '$1').replace(/\*\*|__|<[^>]*>/g, '');

/** Title and line of a result, from its preview or from the card itself. */
export function wordsOf(attachment: WindowAttachment): { title: string; line: string } {
  const shown = attachment.preview ?? attachment;
  const { title, text, subtitle } = fieldsOf(shown.content);
  if (typeof title === 'string')
    return { title: plain(title), line: plain(textOf(text) ?? textOf(subtitle) ?? '') };
  const [first = '', second = ''] = textsOfCard(shown.content);
  return { title: plain(first), line: plain(second) };
}

/** One result of a message extension. */
export function ResultLine({ attachment }: { attachment: WindowAttachment }): JSX.Element {
  const { title, line } = wordsOf(attachment);
  return (
    <>
      <span className="result-title">{title}</span>
      {line !== '' && <span className="meta">{line}</span>}
    </>
  );
}
