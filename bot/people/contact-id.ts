import { createHash } from 'node:crypto';

/**
 * The id of a contact that begins on a card: whoever presses the button of one card twice has turned
 * to that colleague once, and two people who press the same card have not.
 * @returns a UUID of version 8, whose letters say nothing to anybody
 */
export function contactIdOf(cardId: string, askerId: string, personId: string): string {
  const digest = createHash('sha256').update(`${cardId} ${askerId} ${personId}`).digest('hex');
  const variant = ((parseInt(digest.slice(16, 17), 16) & 0x3) | 0x8).toString(16);
  return [
    digest.slice(0, 8),
    digest.slice(8, 12),
    `8${digest.slice(13, 16)}`,
    `${variant}${digest.slice(17, 20)}`,
    digest.slice(20, 32),
  ].join('-');
}
