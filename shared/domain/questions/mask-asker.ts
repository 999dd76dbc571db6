import { fold } from '../../kernel/text/fold';
import { tokenise } from '../../kernel/text/tokenise';
import type { Asker } from './question';

/** What stands where a name stood. */
const gap = '…';
/** Shorter parts of a name (de, da, la) are words of the language. */
const shortestPart = 3;

/**
 * A text in which a hidden asker does not name herself: people sign out of habit, and mail programs
 * sign for them. Her address, her account and every part of her name are left out; a word that is
 * spelled like a part of her name is lost too, which costs less than a name that is told.
 */
export function withoutAsker(text: string, { name, mail, personId }: Asker): string {
  const parts = new Set(
    [...tokenise(name), ...tokenise(mail.split('@')[0] ?? '')]
      .map((token) => fold(token.text))
      .filter((part) => part.length >= shortestPart)
  );
  const bare = [mail, personId, name].reduce(withoutExact, text);
  let kept = '';
  let position = 0;
  for (const { text: word, start, end } of tokenise(bare)) {
    if (!isOfName(fold(word), parts)) continue;
    kept += bare.slice(position, start) + gap;
    position = end;
  }
  return kept + bare.slice(position);
}

/** Also with the ending that English puts behind a name, and where two parts are written as one. */
function isOfName(word: string, parts: ReadonlySet<string>): boolean {
  if (parts.has(word) || parts.has(word.replace(/['’]s$/, ''))) return true;
  return [...parts].some((part) => part.length > shortestPart && word.includes(part));
}

function withoutExact(text: string, secret: string): string {
  if (secret.trim() === '') return text;
  const escaped = secret.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return text.replace(new RegExp(escaped, 'gi'), gap);
}
