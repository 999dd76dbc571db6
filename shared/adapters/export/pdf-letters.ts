/** What the fonts that every PDF reader has can show beyond Latin 1: Windows-1252, 0x80 to 0x9f. */
const moreLetters = new Set('€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ');

/** Signs that people write and that have a twin there. */
const twins: Readonly<Record<string, string>> = {
  '→': '->',
  '←': '<-',
  '⇒': '=>',
  '≥': '>=',
  '≤': '<=',
  '≠': '!=',
  '≈': '~',
  '−': '-',
  '‐': '-',
  '‑': '-',
  '―': '—',
  '′': "'",
  '″': '"',
  '✓': 'x',
  '✔': 'x',
  '●': '•',
  '▪': '•',
  '◦': '•',
  ﬁ: 'fi',
  ﬂ: 'fl',
  '\u2028': '\n',
  '\u2029': '\n',
};
const spaces = /[\u00a0\u2000-\u200a\u202f\u205f\u3000]/g;
const unseen = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]|\p{Variation_Selector}/gu;

/**
 * A text in the letters of Windows-1252, which holds all of Spanish, Portuguese and English. Letters of
 * other languages keep their base (Guaraní g̃ becomes g), signs get a twin, and what has neither, such
 * as an emoji, becomes a question mark: a reader sees that something stood there.
 */
export function pdfLetters(text: string): string {
  const plain = text.normalize('NFC').replace(spaces, ' ').replace(unseen, '');
  let letters = '';
  for (const character of plain) letters += letterOf(character);
  return letters;
}

function letterOf(character: string): string {
  if (character === '\n' || character === '\t') return character === '\t' ? ' ' : character;
  if (isHeld(character)) return character;
  // what is left of an accent after its letter
  if (/\p{M}|\p{Cc}/u.test(character)) return '';
  const twin = twins[character];
  if (twin !== undefined) return twin;
  const base = [...character.normalize('NFKD')].filter(isHeld).join('');
  return base === '' ? '?' : base;
}

function isHeld(character: string): boolean {
  const code = character.codePointAt(0) ?? 0;
  return (
    (code >= 0x20 && code < 0x7f) || (code > 0xa0 && code <= 0xff) || moreLetters.has(character)
  );
}
