/** Somebody who can be named in a message. */
export interface Mentionable {
  kind: 'person' | 'bot';
  id: string;
  name: string;
}

export interface NamedMention {
  kind: 'person' | 'bot';
  id: string;
  text: string;
}

const fold = (words: string): string => words.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

const MOST_OFFERED = 6;

/** Whom the words after the last `@` before the cursor may mean; undefined when nobody is being named. */
export function offered(
  text: string,
  cursor: number,
  people: readonly Mentionable[]
): { from: number; people: readonly Mentionable[] } | undefined {
  const found = /(?:^|\s)@([^\s@][^@\n]{0,40}|)$/.exec(text.slice(0, cursor));
  if (!found) return undefined;
  const written = found[1] ?? '';
  const typed = fold(written);
  const matching = people.filter(({ name }) =>
    fold(name)
      .split(/\s+/)
      .some((_, index, words) => words.slice(index).join(' ').startsWith(typed))
  );
  if (matching.length === 0) return undefined;
  return { from: cursor - written.length - 1, people: matching.slice(0, MOST_OFFERED) };
}

/** Marks the names that were chosen, as messages carry them. */
export function withMentions(
  text: string,
  chosen: readonly Mentionable[]
): { text: string; mentions: NamedMention[] } {
  let marked = text;
  const mentions: NamedMention[] = [];
  for (const { kind, id, name } of chosen) {
    if (!marked.includes(`@${name}`)) continue;
    marked = marked.replace(`@${name}`, `<at>${name}</at>`);
    mentions.push({ kind, id, text: name });
  }
  return { text: marked, mentions };
}
