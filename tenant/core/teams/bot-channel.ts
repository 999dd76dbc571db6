import type { Catalogue } from './apps';
import type { Activity, BotActivities, BotContext } from './bot-activities';
import type { BotChannel, InvokeAnswer, TeamsConversations } from './index';

/** How the tenant reaches bots. */
export interface BotTransport {
  /** A token of the Bot Framework for this bot. */
  tokenFor(botId: string): string;
  send(url: string, init: RequestInit): Promise<Response>;
}

/** What came of sending one activity; nothing of its contents. */
export interface BotDelivery {
  botId: string;
  activityId: string;
  type: string;
  /** How often it was sent. */
  attempts: number;
  /** The bot's last status; 0 when it did not answer. */
  status: number;
  milliseconds: number;
}

interface BotChannelOptions {
  catalogue: Catalogue;
  activities: BotActivities;
  conversations: TeamsConversations;
}

/** What came back, or why nothing did. */
type Reached = { status: number; text: string } | 'late' | 'unreachable';

/** Teams waits so long for an answer, and then sends the same activity again. */
const ANSWER_MS = 15_000;
const MOST_ATTEMPTS = 3;
const KEPT_DELIVERIES = 2000;

/** The way to bots, as Teams goes it: signed, asynchronous, and repeated when nothing is answered. */
export function createBotChannel(options: BotChannelOptions) {
  const { catalogue, activities, conversations } = options;
  const settings = { answerMs: ANSWER_MS };
  const deliveries: BotDelivery[] = [];
  const underWay = new Set<Promise<void>>();
  let transport: BotTransport | undefined;
  let closed = false;

  const post = async (botId: string, activity: Activity): Promise<Reached> => {
    const endpoint = catalogue.byBot(botId)?.bot?.endpoint ?? '';
    if (!transport || endpoint === '') return 'unreachable';
    try {
      const answer = await transport.send(endpoint, {
        method: 'POST',
        headers: {
          'content-type': 'application/json; charset=utf-8',
          authorization: `Bearer ${transport.tokenFor(botId)}`,
        },
        body: JSON.stringify(activity),
        signal: AbortSignal.timeout(settings.answerMs),
      });
      return { status: answer.status, text: await answer.text() };
    } catch (error) {
      // however the way broke, the bot was not reached or said nothing in time
      return (error as { name?: unknown }).name === 'TimeoutError' ? 'late' : 'unreachable';
    }
  };

  const note = (
    botId: string,
    activity: Activity,
    done: Pick<BotDelivery, 'attempts' | 'status' | 'milliseconds'>
  ): void => {
    deliveries.push({
      botId,
      activityId: String(activity['id']),
      type: `${String(activity['type'])}${'name' in activity ? ` ${String(activity['name'])}` : ''}`,
      ...done,
    });
    if (deliveries.length > KEPT_DELIVERIES) deliveries.shift();
  };

  const deliver = async (botId: string, activity: Activity): Promise<void> => {
    const started = performance.now();
    let attempts = 0;
    let reached: Reached = 'late';
    // a bot that is not there does not come by asking at once again
    while (reached === 'late' && attempts < MOST_ATTEMPTS && !closed) {
      attempts += 1;
      reached = await post(botId, activity);
    }
    const status = typeof reached === 'string' ? 0 : reached.status;
    note(botId, activity, { attempts, status, milliseconds: performance.now() - started });
  };

  const contextOf = (call: {
    conversationId: string;
    botId: string;
    personId: string;
  }): BotContext => {
    const { conversationId, ...rest } = call;
    return { ...rest, conversation: conversations.of(conversationId) };
  };

  const send = (botId: string, activity: Activity): void => {
    // after the change that it tells of is written
    const work = new Promise<void>((done) => setImmediate(done)).then(() =>
      closed ? undefined : deliver(botId, activity)
    );
    underWay.add(work);
    void work.finally(() => underWay.delete(work));
  };

  const invoke: BotChannel['invoke'] = async ({ name, value, ...call }) => {
    const activity = { ...activities.base(contextOf(call)), type: 'invoke', name, value };
    const started = performance.now();
    const finish = (answer: InvokeAnswer): InvokeAnswer => {
      note(call.botId, activity, {
        attempts: 1,
        status: answer.status,
        milliseconds: performance.now() - started,
      });
      return answer;
    };
    const reached = await post(call.botId, activity);
    if (reached === 'late') return finish({ status: 504, body: null });
    if (reached === 'unreachable') return finish({ status: 502, body: null });
    try {
      const { status, text } = reached;
      return finish({ status, body: text === '' ? null : JSON.parse(text) });
    } catch (error) {
      if (error instanceof SyntaxError) return finish({ status: 502, body: null });
      throw error;
    }
  };

  return {
    settings,
    /** Puts an activity on its way. */
    send,
    invoke,

    submit({ value, text, ...call }: Parameters<BotChannel['submit']>[0]): void {
      const activity = activities.base(contextOf(call));
      send(call.botId, {
        ...activity,
        type: 'message',
        value,
        ...(text === undefined ? {} : { text, textFormat: 'plain' }),
      });
    },

    async settle(): Promise<void> {
      while (underWay.size > 0) await Promise.all(underWay);
    },

    connect(given: BotTransport): void {
      transport = given;
    },
    deliveries: (): readonly BotDelivery[] => deliveries,
    close(): void {
      closed = true;
    },
  };
}
