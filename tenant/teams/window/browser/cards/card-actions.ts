import { appTokenFor } from '../app-tokens';
import { callOf, fieldsOf, invoke, isSuccess, textOf, type BotScope } from '../bot-scope';
import { BOT_TASK, runTask } from '../dialogs/task-flow';
import type { WindowParts } from '../window-context';

/** What a press came to: a card in the place of the old one, words to the person, or nothing to see. */
export type CardOutcome =
  | { kind: 'done' }
  | { kind: 'card'; card: unknown }
  | { kind: 'words'; text: string }
  | { kind: 'failed'; text?: string }
  /** The bot wants to know who presses; `again` asks for consent and presses once more. */
  | { kind: 'sign-in'; text: string; again: () => Promise<CardOutcome> };

export const CARD_TYPE = 'application/vnd.microsoft.card.adaptive';
const MESSAGE_TYPE = 'application/vnd.microsoft.activity.message';
const LOGIN_TYPE = 'application/vnd.microsoft.activity.loginRequest';

export interface ExecuteRequest {
  id?: string;
  title?: string;
  verb?: string;
  data?: unknown;
}

function outcomeOf(status: number, body: unknown): CardOutcome {
  const { statusCode, type, value } = fieldsOf(body);
  const code = typeof statusCode === 'number' ? statusCode : status;
  if (code === 200 && type === CARD_TYPE) return { kind: 'card', card: value };
  if (code === 200 && type === MESSAGE_TYPE) return { kind: 'words', text: textOf(value) ?? '' };
  if (code >= 200 && code < 300) return { kind: 'done' };
  const text = textOf(fieldsOf(value)['message']);
  return { kind: 'failed', ...(text === undefined ? {} : { text }) };
}

/** Presses an `Action.Execute`, or does an automatic refresh. */
export async function execute(
  parts: WindowParts,
  scope: BotScope,
  action: ExecuteRequest,
  trigger: 'manual' | 'automatic'
): Promise<CardOutcome> {
  const value = { action: { type: 'Action.Execute', ...action }, trigger };
  const press = (more: object) =>
    invoke(parts, scope, 'adaptiveCard/action', { ...value, ...more });
  const first = await press({});
  const login = fieldsOf(first.body);
  if (login['type'] !== LOGIN_TYPE) return outcomeOf(first.status, first.body);

  const request = fieldsOf(login['value']);
  const resource = fieldsOf(request['tokenExchangeResource']);
  const name = parts.appOfBot(scope.botId)?.name ?? '';
  const again = async (mayAsk: boolean): Promise<CardOutcome | undefined> => {
    const token = await appTokenFor(parts, name, textOf(resource['uri']) ?? '', mayAsk);
    if (token === undefined) return undefined;
    const authentication = {
      id: resource['id'],
      connectionName: request['connectionName'],
      token,
    };
    const second = await press({ authentication });
    return outcomeOf(second.status, second.body);
  };
  const silent = await again(false);
  if (silent) return silent;
  return {
    kind: 'sign-in',
    text: textOf(request['text']) ?? parts.texts.signInApp,
    again: async () => (await again(true)) ?? { kind: 'done' },
  };
}

/** Posts words as the person's own, as `imBack` and `messageBack` do. */
async function postBack(
  parts: WindowParts,
  scope: BotScope,
  shown: string | undefined,
  text: string,
  value: unknown
): Promise<CardOutcome> {
  if (shown === undefined) {
    await parts.ask.post('submit', { ...callOf(parts, scope), text, value });
    return { kind: 'done' };
  }
  await parts.ask.post(`conversations/${encodeURIComponent(scope.conversationId)}/messages`, {
    text: shown,
    locale: parts.locale,
    ...(scope.threadId === undefined ? {} : { replyToId: scope.threadId }),
    ...(value === undefined ? {} : { value }),
  });
  return { kind: 'done' };
}

/** A button in the form that hero cards, suggested replies and `data.msteams` share. */
export interface BackAction {
  type?: unknown;
  title?: unknown;
  text?: unknown;
  displayText?: unknown;
  value?: unknown;
}

/** Presses such a button. @param data of the card that it stands on, with what was filled in */
export async function pressBack(
  parts: WindowParts,
  scope: BotScope,
  action: BackAction,
  data: unknown
): Promise<CardOutcome> {
  const value = textOf(action.value);
  switch (action.type) {
    case 'imBack':
      return postBack(parts, scope, value ?? '', value ?? '', undefined);
    case 'messageBack': {
      const shown = textOf(action.displayText);
      return postBack(parts, scope, shown, textOf(action.text) ?? '', action.value ?? data);
    }
    case 'openUrl':
    case 'signin':
      return parts.openLink(value ?? '') ? { kind: 'done' } : { kind: 'failed' };
    case 'task/fetch':
      await runTask(parts, scope, BOT_TASK, data);
      return { kind: 'done' };
    case 'invoke': {
      const asked = fieldsOf(action.value);
      if (asked['type'] === 'task/fetch') {
        await runTask(parts, scope, BOT_TASK, asked);
        return { kind: 'done' };
      }
      const answer = await invoke(parts, scope, 'actionableMessage/executeAction', action.value);
      return isSuccess(answer) ? { kind: 'done' } : { kind: 'failed' };
    }
    default:
      await parts.ask.post('submit', { ...callOf(parts, scope), value: data });
      return { kind: 'done' };
  }
}

/** Presses an `Action.Submit`, whose data may say by `msteams` what it really is. */
export function submit(parts: WindowParts, scope: BotScope, data: unknown): Promise<CardOutcome> {
  const { msteams, ...rest } = fieldsOf(data);
  const special = fieldsOf(msteams);
  return pressBack(parts, scope, special, special['type'] === undefined ? data : rest);
}
