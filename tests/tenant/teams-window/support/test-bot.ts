import type { IncomingMessage } from 'node:http';
import { claimsOf } from '../../support/authority';
import { countCard, doneCard, formCard, ONLY_YOURS, plainCard, secretCard } from './test-cards';

/** Parts of an activity that this bot reads. */
interface Activity {
  type: string;
  id: string;
  name?: string;
  text?: string;
  value?: Record<string, unknown>;
  serviceUrl: string;
  locale?: string;
  from: { id: string; name: string; aadObjectId: string };
  conversation: { id: string; conversationType: string };
  channelData?: { theme?: string };
}

export interface BotOptions {
  clientId: string;
  /** Address of its own API, whose tokens say who a person is. */
  resource: string;
  /** Where its dialog pages are. */
  pages: string;
  /** A token for the Bot Connector. */
  connectorToken(): Promise<string>;
}

const ADAPTIVE = 'application/vnd.microsoft.card.adaptive';

const adaptive = (content: unknown): object => ({ contentType: ADAPTIVE, content });

interface Answer {
  status: number;
  body?: unknown;
}

/** The answer to a card's press, in the form of universal actions. */
const cardAnswer = (value: unknown): Answer => ({
  status: 200,
  body: { statusCode: 200, type: ADAPTIVE, value },
});

/** A small bot over plain HTTP that does everything the window has to show. */
export function createTestBot(options: BotOptions) {
  const { clientId, resource, pages, connectorToken } = options;
  const heard: Activity[] = [];
  const tokens: string[] = [];

  const send = async (activity: Activity, content: object): Promise<void> => {
    const { serviceUrl, conversation } = activity;
    const address = `${serviceUrl}v3/conversations/${encodeURIComponent(conversation.id)}/activities`;
    const answer = await fetch(address, {
      method: 'POST',
      headers: {
        authorization: `Bearer ${await connectorToken()}`,
        'content-type': 'application/json',
      },
      body: JSON.stringify({ type: 'message', from: { id: `28:${clientId}` }, ...content }),
    });
    if (!answer.ok) throw new Error(`The connector refused: ${await answer.text()}`);
  };

  const signInResource = { id: 'exchange-1', uri: resource };

  const MESSAGES: Readonly<Record<string, (activity: Activity) => object>> = {
    card: () => ({ summary: 'A card', attachments: [adaptive(countCard)] }),
    plain: () => ({ attachments: [adaptive(plainCard)] }),
    refresh: ({ from }) => ({
      attachments: [
        adaptive({
          ...plainCard,
          refresh: {
            action: { type: 'Action.Execute', title: 'Refresh', verb: 'seen' },
            userIds: [from.id],
          },
        }),
      ],
    }),
    dialog: () => ({ attachments: [adaptive(formCard)] }),
    secret: () => ({ attachments: [adaptive(secretCard)] }),
    suggest: () => ({
      text: 'Choose one.',
      suggestedActions: {
        actions: [
          { type: 'imBack', title: 'Hello there', value: 'hello' },
          { type: 'imBack', title: 'A card', value: 'card' },
        ],
      },
    }),
    markdown: () => ({
      text: 'This is **bold**, a [link](https://example.org/a) and <script>alert(1)</script>',
      textFormat: 'markdown',
    }),
    hero: () => ({
      attachments: [
        {
          contentType: 'application/vnd.microsoft.card.hero',
          content: {
            title: 'A hero',
            text: 'With a button',
            buttons: [{ type: 'messageBack', title: 'Tell', text: 'told', displayText: 'I tell' }],
          },
        },
      ],
    }),
    who: () => ({
      attachments: [
        {
          contentType: 'application/vnd.microsoft.card.oauth',
          content: {
            text: 'Who are you?',
            connectionName: 'hub',
            tokenExchangeResource: signInResource,
            buttons: [{ type: 'signin', title: 'Sign in', value: 'https://example.org/' }],
          },
        },
      ],
    }),
  };

  const pressed = ({ value = {}, from }: Activity): Answer => {
    const { action, authentication } = value as {
      action: { verb?: string; data?: Record<string, unknown> };
      authentication?: { token?: string };
    };
    switch (action.verb) {
      case 'seen':
        return cardAnswer(doneCard(`${ONLY_YOURS}, ${from.name}`));
      case 'words':
        return {
          status: 200,
          body: {
            statusCode: 200,
            type: 'application/vnd.microsoft.activity.message',
            value: 'Noted.',
          },
        };
      case 'fail':
        return { status: 500 };
      case 'secret':
        if (!authentication?.token) {
          return {
            status: 200,
            body: {
              statusCode: 401,
              type: 'application/vnd.microsoft.activity.loginRequest',
              value: { text: 'Please sign in', tokenExchangeResource: signInResource },
            },
          };
        }
        return cardAnswer(
          doneCard(`The token is ${String(claimsOf(authentication.token)['upn'])}'s`)
        );
      default:
        return cardAnswer(doneCard(`Done: ${JSON.stringify(action.data)}`));
    }
  };

  const result = (title: string): object => ({
    ...adaptive(doneCard(title)),
    preview: {
      contentType: 'application/vnd.microsoft.card.thumbnail',
      content: { title, text: 'A document', tap: { type: 'invoke', value: { title } } },
    },
  });
  const results = (...attachments: readonly object[]): Answer => ({
    status: 200,
    body: { composeExtension: { type: 'result', attachmentLayout: 'list', attachments } },
  });

  const INVOKES: Readonly<Record<string, (activity: Activity) => Answer>> = {
    'adaptiveCard/action': pressed,
    'signin/tokenExchange': ({ value = {} }) => {
      tokens.push(String(value['token']));
      return { status: 200, body: { id: value['id'] } };
    },
    'task/fetch': ({ value = {} }) => {
      const { kind } = (value['data'] ?? {}) as { kind?: string };
      const page = { title: 'A page', url: `${pages}/dialog.html`, width: 500, height: 300 };
      const card = { title: 'A form', card: adaptive(formCardIn), width: 'medium' };
      return {
        status: 200,
        body: { task: { type: 'continue', value: kind === 'page' ? page : card } },
      };
    },
    'task/submit': ({ value = {} }) => ({
      status: 200,
      body: { task: { type: 'message', value: `Got ${JSON.stringify(value['data'])}` } },
    }),
    'composeExtension/query': ({ value = {} }) => {
      const [parameter] = value['parameters'] as { name: string; value: string }[];
      return results(result(`First of ${parameter?.value ?? ''}`), result('Second'));
    },
    'composeExtension/selectItem': ({ value = {} }) =>
      results(adaptive(doneCard(`Chosen: ${String(value['title'])}`))),
    'composeExtension/fetchTask': ({ value = {} }) => ({
      status: 200,
      body: {
        task: {
          type: 'continue',
          value: { title: `Flag ${String(value['commandId'])}`, card: adaptive(formCardIn) },
        },
      },
    }),
    'composeExtension/submitAction': ({ value = {} }) => {
      const { id, body } = value['messagePayload'] as { id: string; body: { content: string } };
      const words = `Flagged ${id}: ${body.content} ${JSON.stringify(value['data'])}`;
      return { status: 200, body: { task: { type: 'message', value: words } } };
    },
    'composeExtension/queryLink': ({ value = {} }) =>
      results(result(`Page ${String(value['url'])}`)),
  };

  const answer = async (activity: Activity): Promise<Answer> => {
    heard.push(activity);
    if (activity.type === 'invoke')
      return INVOKES[activity.name ?? '']?.(activity) ?? { status: 501 };
    if (activity.type !== 'message') return { status: 200 };
    const text = (activity.text ?? '').replace(/<at>.*?<\/at>/g, '').trim();
    const content = MESSAGES[text.toLowerCase()]?.(activity) ?? {
      text: activity.value
        ? `Value ${JSON.stringify(activity.value)}`
        : `You said: ${text} (${activity.locale ?? ''})`,
    };
    // acknowledged at once, answered after, as bots should
    setTimeout(() => void send(activity, content), 0);
    return { status: 202 };
  };

  return {
    heard,
    /** Tokens of people that were handed over in silent sign-ins. */
    tokens,
    async handle(request: IncomingMessage): Promise<Answer> {
      const chunks: Buffer[] = [];
      for await (const chunk of request) chunks.push(chunk as Buffer);
      return answer(JSON.parse(Buffer.concat(chunks).toString()) as Activity);
    },
  };
}

/** The card inside the dialog. */
const formCardIn = {
  type: 'AdaptiveCard',
  version: '1.5',
  body: [
    {
      type: 'Input.Text',
      id: 'name',
      label: 'Your name',
      isRequired: true,
      errorMessage: 'Say who you are',
    },
  ],
  actions: [{ type: 'Action.Submit', title: 'Hand in' }],
};
