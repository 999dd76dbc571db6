import type { WindowInvokeAnswer } from '../../window-model';
import { appTokenFor } from '../app-tokens';
import { fieldsOf, invoke, isSuccess, textOf, type BotScope } from '../bot-scope';
import type { DialogRequest } from '../host/teams-host';
import type { WindowParts } from '../window-context';

/** The two invokes of a dialog: the one that fetches it, and the one that hands it in. */
export interface TaskNames {
  fetch: string;
  submit: string;
}

export const BOT_TASK: TaskNames = { fetch: 'task/fetch', submit: 'task/submit' };
export const EXTENSION_TASK: TaskNames = {
  fetch: 'composeExtension/fetchTask',
  submit: 'composeExtension/submitAction',
};

function requestOf(value: Readonly<Record<string, unknown>>): DialogRequest {
  const { title, url, height, width } = value;
  const card = fieldsOf(value['card'])['content'] ?? value['card'];
  return {
    ...(typeof title === 'string' ? { title } : {}),
    ...(typeof url === 'string' ? { url } : {}),
    ...(card === undefined ? {} : { card }),
    ...(typeof height === 'number' || typeof height === 'string' ? { height } : {}),
    ...(typeof width === 'number' || typeof width === 'string' ? { width } : {}),
  };
}

/** Whether a message extension wants to know the person before it shows anything. */
function asksSignIn({ body }: WindowInvokeAnswer): boolean {
  const type = fieldsOf(fieldsOf(body)['composeExtension'])['type'];
  return type === 'silentAuth' || type === 'auth';
}

/** The first page; where the bot wants to know the person, asked for once more with her token. */
async function firstPage(
  parts: WindowParts,
  scope: BotScope,
  name: string,
  value: object
): Promise<WindowInvokeAnswer> {
  const answer = await invoke(parts, scope, name, value);
  const app = parts.appOfBot(scope.botId);
  if (!asksSignIn(answer) || app?.resource === undefined) return answer;
  const token = await appTokenFor(parts, app.name, app.resource, true);
  if (token === undefined) return answer;
  return invoke(parts, scope, name, { ...value, authentication: { token } });
}

/**
 * A bot's dialog from the first card to the last: each answer may show another one.
 * @param more fields of the invokes' values, such as the command of a message extension
 * @returns the answer that ended it, or undefined when the person closed it
 * @throws Error when the bot does not answer
 */
export async function runTask(
  parts: WindowParts,
  scope: BotScope,
  names: TaskNames,
  data: unknown,
  more: object = {}
): Promise<unknown> {
  const context = { theme: parts.theme };
  let answer = await firstPage(parts, scope, names.fetch, { data, context, ...more });
  for (;;) {
    if (!isSuccess(answer) || asksSignIn(answer))
      throw new Error(`${names.fetch}: ${answer.status}`);
    const body = fieldsOf(answer.body);
    const task = fieldsOf(body['task']);
    if (task['type'] === 'message') {
      const card = {
        type: 'AdaptiveCard',
        version: '1.5',
        body: [{ type: 'TextBlock', wrap: true, text: textOf(task['value']) ?? '' }],
      };
      await parts.openDialog({ card }, { place: placeOf(parts, scope) });
      return body;
    }
    if (task['type'] !== 'continue') return body;
    const result = await parts.openDialog(requestOf(fieldsOf(task['value'])), {
      place: placeOf(parts, scope),
    });
    if (result === undefined) return undefined;
    answer = await invoke(parts, scope, names.submit, { data: result, context, ...more });
  }
}

/** Where a bot's dialog stands, for the context of its frame. */
function placeOf(parts: WindowParts, scope: BotScope) {
  const app = parts.appOfBot(scope.botId);
  return {
    kind: 'task',
    appId: app?.id ?? '',
    manifestVersion: app?.version ?? '',
    entityId: '',
    chatId: scope.conversationId,
  } as const;
}
