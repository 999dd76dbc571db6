import type { RecordField, RecordProblem } from './problems';

/**
 * Characters that make a text lie about itself or break where it is shown: control characters other
 * than white space, direction overrides (Unicode Technical Report 36) and halves of a character.
 */
const deceptiveCharacters = /(?![\t\n\r])\p{Cc}|[\u202a-\u202e\u2066-\u2069]|\p{Cs}/gu;

/**
 * Checks a text of a record.
 * @param longest in UTF-16 units, as SharePoint counts
 */
export function textProblems(
  field: RecordField,
  text: string,
  longest: number,
  isRequired: boolean
): readonly RecordProblem[] {
  if (text === '') {
    return isRequired ? [{ code: 'library.field-missing', values: { field } }] : [];
  }
  const problems: RecordProblem[] = [];
  if (text.length > longest) {
    const values = { field, length: text.length, longest };
    problems.push({ code: 'library.field-too-long', values });
  }
  // Decoders put U+FFFD where bytes were not in the encoding that the source claims.
  if (text.includes('\ufffd')) problems.push({ code: 'library.bad-encoding', values: { field } });
  const found = [...new Set(text.match(deceptiveCharacters) ?? [])].map(visible).join(' ');
  if (found !== '') {
    problems.push({ code: 'library.forbidden-characters', values: { field, found } });
  }
  return problems;
}

/** A character as a person can see it: control characters by their number. */
export function visible(character: string): string {
  const point = character.codePointAt(0) ?? 0;
  return /[\p{C}\p{Z}]/u.test(character)
    ? `U+${point.toString(16).toUpperCase().padStart(4, '0')}`
    : character;
}
