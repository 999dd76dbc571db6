import type { WindowApp, WindowAttachment, WindowCommand } from '../../window-model';
import { appTokenFor } from '../app-tokens';
import { fieldsOf, invoke, isSuccess, textOf, type BotScope } from '../bot-scope';
import type { WindowParts } from '../window-context';

/** What a message extension answered. */
export type ExtensionAnswer =
  | { kind: 'results'; attachments: readonly WindowAttachment[] }
  | { kind: 'words'; text: string }
  | { kind: 'sign-in'; text: string };

const COUNT = 25;

function answerOf(parts: WindowParts, body: unknown): ExtensionAnswer & { silent?: boolean } {
  const { type, attachments, text, suggestedActions } = fieldsOf(
    fieldsOf(body)['composeExtension']
  );
  if (type === 'result') {
    const list = (Array.isArray(attachments) ? attachments : []) as readonly WindowAttachment[];
    return { kind: 'results', attachments: list };
  }
  if (type === 'message') return { kind: 'words', text: textOf(text) ?? '' };
  if (type === 'auth' || type === 'silentAuth' || type === 'config') {
    const [action] = (fieldsOf(suggestedActions)['actions'] ?? []) as unknown[];
    return {
      kind: 'sign-in',
      text: textOf(fieldsOf(action)['title']) ?? parts.texts.signInApp,
      silent: type === 'silentAuth',
    };
  }
  return { kind: 'results', attachments: [] };
}

/** Asks, and when the bot wants to know the person, once more with a token for its API. */
async function ask(
  parts: WindowParts,
  app: WindowApp,
  scope: BotScope,
  name: string,
  value: object,
  mayAsk: boolean
): Promise<ExtensionAnswer> {
  const first = await invoke(parts, scope, name, value);
  if (!isSuccess(first)) throw new Error(`${name}: ${first.status}`);
  const answer = answerOf(parts, first.body);
  if (answer.kind !== 'sign-in' || app.resource === undefined) return answer;
  if (!answer.silent && !mayAsk) return answer;
  const token = await appTokenFor(parts, app.name, app.resource, mayAsk);
  if (token === undefined) return { kind: 'sign-in', text: answer.text };
  const second = await invoke(parts, scope, name, { ...value, authentication: { token } });
  if (!isSuccess(second)) throw new Error(`${name}: ${second.status}`);
  return answerOf(parts, second.body);
}

/** Searches with a command. @param mayAsk whether the person may be asked for her consent now */
export function queryExtension(
  parts: WindowParts,
  app: WindowApp,
  scope: BotScope,
  command: WindowCommand,
  words: string,
  mayAsk: boolean
): Promise<ExtensionAnswer> {
  const [parameter] = command.parameters;
  const parameters =
    words === '' && command.initialRun
      ? [{ name: 'initialRun', value: 'true' }]
      : [{ name: parameter?.name ?? 'query', value: words }];
  const value = {
    commandId: command.id,
    parameters,
    queryOptions: { skip: 0, count: COUNT },
  };
  return ask(parts, app, scope, 'composeExtension/query', value, mayAsk);
}

/** What to insert for a result: the bot decides when its preview has an `invoke` tap, else the card itself. */
export async function selectResult(
  parts: WindowParts,
  scope: BotScope,
  attachment: WindowAttachment
): Promise<WindowAttachment> {
  const tap = fieldsOf(fieldsOf(attachment.preview?.content)['tap']);
  if (tap['type'] !== 'invoke') return attachment;
  const answer = await invoke(parts, scope, 'composeExtension/selectItem', tap['value']);
  const chosen = answerOf(parts, answer.body);
  return (chosen.kind === 'results' ? chosen.attachments[0] : undefined) ?? attachment;
}

/** The app that unfolds a link, by the domains in its manifest. */
export function unfolderOf(apps: readonly WindowApp[], address: string): WindowApp | undefined {
  if (!URL.canParse(address)) return undefined;
  const { hostname, host } = new URL(address);
  return apps.find(
    ({ installed, botId, linkDomains }) =>
      installed &&
      botId !== undefined &&
      linkDomains.some((domain) =>
        domain.startsWith('*.')
          ? hostname.endsWith(domain.slice(1))
          : domain === hostname || domain === host
      )
  );
}

/** The card of a link, or undefined when the bot has none for this person. */
export async function unfold(
  parts: WindowParts,
  app: WindowApp,
  scope: BotScope,
  url: string
): Promise<WindowAttachment | undefined> {
  const answer = await ask(parts, app, scope, 'composeExtension/queryLink', { url }, false);
  return answer.kind === 'results' ? answer.attachments[0] : undefined;
}

/** The last address in a text. */
export function addressIn(text: string): string | undefined {
  return text.match(/https?:\/\/[^\s<>"]+/g)?.at(-1);
}
