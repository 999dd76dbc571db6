import type { PeopleProblem } from './problems';

/** Controls, direction overrides and halves of a character: a text with them lies about itself. */
const deceptive = /(?![\t\n])\p{Cc}|[\u202a-\u202e\u2066-\u2069]|\p{Cs}/gu;

/** What a person wrote, as it is kept. */
export function plainText(text: string): string {
  return text.replace(/\r\n?/g, '\n').replace(deceptive, '').trim();
}

/** @returns undefined where it fits */
export function tooLong(text: string, most: number, field: string): PeopleProblem | undefined {
  if (plainText(text).length <= most) return undefined;
  return { code: 'people.text-too-long', values: { field, most } };
}
