import type { LocalService } from './local-service';

const SESSION = 'x-tenant-session';
const OAUTH = 'application/vnd.microsoft.card.oauth';
const ADAPTIVE = 'application/vnd.microsoft.card.adaptive';

export interface TeamsMessage {
  readonly id: string;
  readonly conversationId: string;
  /** The message that it answers, in a channel. */
  readonly replyTo?: string;
  readonly from: { readonly kind: string; readonly id: string };
  readonly text: string;
  readonly attachments: readonly { readonly contentType: string; readonly content?: unknown }[];
  readonly suggestions: readonly { readonly title: string }[];
}

export interface InvokeAnswer {
  readonly status: number;
  readonly body: unknown;
}

/** A button as a card holds it. */
export interface Button {
  readonly type: string;
  readonly title: string;
  readonly verb?: string;
  readonly url?: string;
  readonly data?: Readonly<Record<string, unknown>>;
}

/** Somebody in the Teams window, by what the window's own script asks for. */
export interface PersonInTeams {
  readonly conversationId: string;
  /** Her object id. */
  readonly personId: string;
  /** Writes to the bot and waits for its next message; signs in silently as Teams does. */
  say(text: string, locale?: string): Promise<TeamsMessage>;
  /** Presses a button of a card with what was written into its inputs. */
  press(
    message: TeamsMessage,
    verb: string,
    inputs?: Readonly<Record<string, unknown>>
  ): Promise<InvokeAnswer>;
  /** Any invoke in her chat with the bot. */
  invoke(name: string, value: unknown, replyToId?: string): Promise<InvokeAnswer>;
  /** Writes into a channel, or below a message of it. */
  post(channelId: string, text: string, replyToId?: string): Promise<TeamsMessage>;
  /** An invoke of the command `report` and the like, which somebody chose on a message's menu. */
  invokeOn(
    message: TeamsMessage,
    name: string,
    value: Readonly<Record<string, unknown>>
  ): Promise<InvokeAnswer>;
  /** Takes one of her own messages away. */
  remove(message: TeamsMessage): Promise<void>;
  /** The same as a press, as hosts without Action.Execute send it. */
  submit(message: TeamsMessage, value: unknown): Promise<void>;
  messages(): Promise<readonly TeamsMessage[]>;
  /** Id of the bot's last message. */
  newest(): Promise<string>;
  /** Waits for the bot's first message after one; its very first unless told. */
  next(after?: string): Promise<TeamsMessage>;
  react(message: TeamsMessage, type: string): Promise<void>;
  /** A token for the hub's API, as the window gets it for a tab. */
  token(): Promise<string>;
}

/** @param mail of somebody who has the app */
export async function inTeams(local: LocalService, mail: string): Promise<PersonInTeams> {
  const { tenantOrigin, tenant, configuration } = local;
  const send = async (method: string, path: string, body?: unknown, session?: string) => {
    const answer = await tenant.handle(
      new Request(`${tenantOrigin}/teams/${path}`, {
        method,
        headers: {
          'content-type': 'application/json',
          'sec-fetch-site': 'same-origin',
          ...(session === undefined ? {} : { [SESSION]: session }),
        },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      })
    );
    if (!answer.ok) throw new Error(`${method} ${path}: ${answer.status} ${await answer.text()}`);
    return answer.json() as Promise<unknown>;
  };
  const person = await personId(local, mail);
  const { session } = (await send('POST', 'open', { person })) as { session: string };
  const api = (method: string, path: string, body?: unknown): Promise<unknown> =>
    send(method, `api/${path}`, body, session);
  const chat = (await api('POST', `apps/${configuration.teamsAppId}/chat`, {})) as { id: string };
  const conversationId = chat.id;
  const botId = configuration.clientId;

  const messages = async (): Promise<readonly TeamsMessage[]> => {
    const page = (await api(
      'GET',
      `conversations/${encodeURIComponent(conversationId)}/messages`
    )) as { messages: TeamsMessage[] };
    return [...page.messages].sort((a, b) => Number(a.id) - Number(b.id));
  };
  const ofBot = async (): Promise<readonly TeamsMessage[]> =>
    (await messages()).filter(({ from }) => from.kind === 'app');
  const token = async (): Promise<string> =>
    ((await api('POST', 'token', { resource: configuration.apiId })) as { token: string }).token;
  const invoke = async (name: string, value: unknown, replyToId?: string): Promise<InvokeAnswer> =>
    (await api('POST', 'invoke', {
      ...{ botId, conversationId, name, value },
      ...(replyToId === undefined ? {} : { replyToId }),
    })) as InvokeAnswer;

  /** What the window does with a card that asks to sign in. */
  const signIn = async (message: TeamsMessage): Promise<boolean> => {
    const card = message.attachments.find(({ contentType }) => contentType === OAUTH);
    if (!card) return false;
    const { connectionName, tokenExchangeResource } = card.content as {
      connectionName: string;
      tokenExchangeResource: { id: string };
    };
    const value = { id: tokenExchangeResource.id, connectionName, token: await token() };
    await invoke('signin/tokenExchange', value);
    return true;
  };

  const newest = async (): Promise<string> => (await ofBot()).at(-1)?.id ?? '0';
  const next = async (after = '0'): Promise<TeamsMessage> => {
    let last = after;
    for (let attempt = 0; attempt < 600; attempt += 1) {
      const found = (await ofBot()).find(({ id }) => Number(id) > Number(last));
      if (found) {
        if (!(await signIn(found))) return found;
        last = found.id;
      }
      await new Promise((resolve) => setTimeout(resolve, 25));
    }
    throw new Error('The bot said nothing within fifteen seconds.');
  };

  return {
    ...{ conversationId, personId: person, invoke, messages, newest, next, token },
    async say(text, locale) {
      const before = await newest();
      await api('POST', `conversations/${encodeURIComponent(conversationId)}/messages`, {
        text,
        ...(locale === undefined ? {} : { locale }),
      });
      return next(before);
    },
    async press(message, verb, inputs = {}) {
      const button = buttonsOf(message).find((one) => one.verb === verb);
      if (!button) throw new Error(`The card has no button ${verb}.`);
      const data = { ...button.data, ...inputs };
      const action = { type: 'Action.Execute', verb, data };
      return invoke('adaptiveCard/action', { action, trigger: 'manual' }, message.id);
    },
    async post(channelId, text, replyToId) {
      return (await api('POST', `conversations/${encodeURIComponent(channelId)}/messages`, {
        text,
        ...(replyToId === undefined ? {} : { replyToId }),
      })) as TeamsMessage;
    },
    async invokeOn({ id, conversationId: place, replyTo }, name, value) {
      return (await api('POST', 'invoke', {
        ...{ botId, conversationId: place, name },
        ...(place === conversationId ? {} : { threadId: replyTo ?? id }),
        value: { ...value, commandContext: 'message', messageId: id },
      })) as InvokeAnswer;
    },
    async remove({ id }) {
      await api('DELETE', `messages/${encodeURIComponent(id)}`);
    },
    async submit(message, value) {
      await api('POST', 'submit', { botId, conversationId, replyToId: message.id, value });
    },
    async react(message, type) {
      await api('POST', `messages/${encodeURIComponent(message.id)}/reaction`, {
        ...{ type, present: true },
      });
    },
  };
}

async function personId(local: LocalService, mail: string): Promise<string> {
  const token = await local.token(mail, 'https://graph.microsoft.com');
  const { oid } = JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString()) as {
    oid: string;
  };
  return oid;
}

/** The card of a message. */
export function cardOf(message: TeamsMessage): Readonly<Record<string, unknown>> {
  const found = message.attachments.find(({ contentType }) => contentType === ADAPTIVE);
  if (!found) throw new Error(`The message holds no card: ${message.text}`);
  return found.content as Readonly<Record<string, unknown>>;
}

export function buttonsOf(message: TeamsMessage): readonly Button[] {
  return (cardOf(message)['actions'] ?? []) as readonly Button[];
}

/** Every text that a card shows, in its order. */
export function textsOf(card: unknown): readonly string[] {
  if (Array.isArray(card)) return card.flatMap(textsOf);
  if (typeof card !== 'object' || card === null) return [];
  return Object.entries(card).flatMap(([key, value]) =>
    (key === 'text' || key === 'title') && typeof value === 'string' ? [value] : textsOf(value)
  );
}

/** What a dialog shows: a page of it, or its last word. */
export function dialogOf(answer: InvokeAnswer): {
  readonly type: string;
  readonly title: string;
  readonly words: string;
  readonly card?: Readonly<Record<string, unknown>>;
} {
  const { type, value } = (answer.body as { task: { type: string; value: unknown } }).task;
  if (typeof value === 'string') return { type, title: '', words: value };
  const { title, card } = value as {
    title: string;
    card: { content: Readonly<Record<string, unknown>> };
  };
  return { type, title, card: card.content, words: textsOf(card.content).join('\n') };
}

/** What a card's answer holds: the card that takes its place, or a word. */
export function answerOf(answer: InvokeAnswer): { readonly type: string; readonly value: unknown } {
  return answer.body as { readonly type: string; readonly value: unknown };
}
