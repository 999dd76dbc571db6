import { CoreError } from '../core/core-error';
import { MODERATION, type ModerationStatus } from '../core/item';
import type { ItemStamps } from '../core/items';
import type { Call } from './call';

/** @throws CoreError value-invalid */
const statusOf = (value: unknown): ModerationStatus => {
  const status = Object.values(MODERATION).find((known) => String(known) === String(value).trim());
  if (status !== undefined) return status;
  throw new CoreError('value-invalid', `'${String(value)}' is not an approval status.`);
};

/**
 * What a column says about an item's approval; undefined for all other columns.
 * @param name internal name of the column
 */
export function moderationOf(
  name: string,
  value: unknown
): { status?: ModerationStatus; comment?: string } | undefined {
  if (name === '_ModerationStatus') return { status: statusOf(value) };
  if (name === '_ModerationComments') return { comment: typeof value === 'string' ? value : '' };
  return undefined;
}

const STAMPS = {
  Author: 'authorId',
  Editor: 'editorId',
  Created: 'created',
  Modified: 'modified',
} as const satisfies Record<string, keyof ItemStamps>;

const isStamp = (name: string): name is keyof typeof STAMPS => name in STAMPS;

/**
 * Who made or changed an item and when: whoever imports documents sets these with bNewDocumentUpdate
 * (unverified beyond what people report). Times are ISO or in the site's locale, in UTC.
 * @throws CoreError value-invalid, user-not-found
 */
export function stampOf(call: Call, name: string, text: string): ItemStamps | undefined {
  if (!isStamp(name)) return undefined;
  if (name === 'Created' || name === 'Modified') {
    const moment = Date.parse(/^\d{4}-/.test(text) ? text : `${text} UTC`);
    if (Number.isNaN(moment))
      throw new CoreError('value-invalid', `Column '${name}' takes a date and not '${text}'.`);
    return { [STAMPS[name]]: moment };
  }
  const [, login = text] = /['"]Key['"]\s*:\s*['"]([^'"]+)['"]/.exec(text) ?? [];
  return { [STAMPS[name]]: call.core.users.ensure(login).id };
}
