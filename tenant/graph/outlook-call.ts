import { MailError, type MailErrorCode } from '../core/mail/message';
import { CoreError, accessDenied } from '../core/core-error';
import type { Person } from '../core/people';
import { GraphError } from './graph-error';
import {
  listOf,
  objectOf,
  requireRole,
  textOf,
  type GraphAnswer,
  type GraphCall,
  type GraphRoute,
} from './graph-route';
import { callerOf, personOfCall } from './user-routes';

const STATUS: Readonly<Record<MailErrorCode, number>> = {
  ErrorItemNotFound: 404,
  ErrorFolderNotFound: 404,
  ErrorInvalidRecipients: 400,
  ErrorSendAsDenied: 403,
  ErrorInvalidOperation: 400,
  ErrorInvalidProperty: 400,
  ErrorAccessDenied: 403,
  ErrorIrresolvableConflict: 412,
  ErrorCalendarCannotDoThat: 400,
  MailboxNotEnabledForRESTAPI: 404,
};

/** What mail and calendars refuse, in Exchange's words; the rest is thrown on. */
export const outlookError = (error: unknown): unknown => {
  if (error instanceof MailError)
    return new GraphError(STATUS[error.code], error.code, error.message);
  if (error instanceof CoreError && error.kind === 'user-not-found')
    return new GraphError(404, 'ErrorInvalidUser', error.message.replace(/^Resource/, 'The user'));
  if (error instanceof CoreError && error.kind === 'access-denied')
    return new GraphError(
      403,
      'ErrorAccessDenied',
      'Access is denied. Check credentials and try again.'
    );
  return error;
};

/** A route whose refusals are Exchange's. */
export const outlookRoute = (
  endpoint: string,
  run: (call: GraphCall) => GraphAnswer
): GraphRoute => ({
  endpoint,
  run(call) {
    try {
      return run(call);
    } catch (error) {
      throw outlookError(error);
    }
  },
});

/**
 * The same below the caller and below a user by name. An application reaches every mailbox by its role;
 * a person, whatever her permissions, her own only (nobody shares a mailbox here).
 */
export const inMailbox = (
  method: string,
  rest: string,
  permissions: readonly string[],
  run: (call: GraphCall, owner: Person) => GraphAnswer
): GraphRoute[] => [
  outlookRoute(`${method} /me${rest}`, (call) => {
    const owner = callerOf(call);
    requireRole(call, ...permissions);
    return run(call, owner);
  }),
  outlookRoute(`${method} /users/:user${rest}`, (call) => {
    const owner = personOfCall(call);
    requireRole(call, ...permissions);
    if (call.actor.kind === 'user' && call.actor.objectId !== owner.objectId) throw accessDenied();
    return run(call, owner);
  }),
];

/** A wish of the `Prefer` header, such as `outlook.timezone`; quotes are taken away. */
export function preferred(call: Pick<GraphCall, 'headers'>, name: string): string | undefined {
  const header = call.headers.get('prefer') ?? '';
  for (const part of header.split(/[,;](?=(?:[^"]*"[^"]*")*[^"]*$)/)) {
    const at = part.indexOf('=');
    if (at > 0 && part.slice(0, at).trim().toLowerCase() === name)
      return part
        .slice(at + 1)
        .trim()
        .replace(/^"|"$/g, '');
  }
  return undefined;
}

/** A body of a message or event. */
export function bodyOf(source: Record<string, unknown>): {
  bodyType: 'html' | 'text';
  body: string;
} {
  const given = objectOf(source, 'body');
  return {
    bodyType: textOf(given, 'contentType', 'text').toLowerCase() === 'html' ? 'html' : 'text',
    body: textOf(given, 'content', ''),
  };
}

/** `{emailAddress: {name, address}}`. */
export function addressOf(source: Record<string, unknown>): { name: string; address: string } {
  const given = objectOf(source, 'emailAddress');
  const address = textOf(given, 'address', '').trim();
  return { name: textOf(given, 'name', address), address };
}

/** A list of recipients. */
export function addressesOf(
  source: Record<string, unknown>,
  key: string
): { name: string; address: string }[] {
  return listOf(source, key).map(addressOf);
}

/** One of the words that a property takes, in any letter case. @throws GraphError 400 */
export function wordOf<Word extends string>(
  source: Record<string, unknown>,
  key: string,
  words: readonly Word[]
): Word {
  const given = textOf(source, key).toLowerCase();
  const word = words.find((known) => known.toLowerCase() === given);
  if (word === undefined)
    throw new GraphError(
      400,
      'RequestBodyRead',
      `Requested value '${given}' of '${key}' was not found.`
    );
  return word;
}

/** True or false. @throws GraphError 400 */
export function flagOf(source: Record<string, unknown>, key: string): boolean {
  const given = source[key];
  if (typeof given === 'boolean') return given;
  throw new GraphError(400, 'RequestBodyRead', `The property '${key}' must be true or false.`);
}
