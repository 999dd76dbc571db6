import { z } from 'zod';
import { queryCommands, type QueryCommand } from '../../shared/teams-places';
import type { CardGate } from '../cards';
import type { Turn } from '../conversation/turn';
import type { PersonSessions } from '../person-sessions';
import type { SearchExtension } from '../search/search-extension';
import type { Activity } from './activity';
import { isSignedOut } from './failures';
import {
  empty,
  extensionMessage,
  extensionSignIn,
  resultsAnswer,
  type HttpAnswer,
} from './invoke-answers';
import type { PersonSignIn } from './person-sign-in';

export interface ExtensionSettings {
  readonly extension: SearchExtension;
  readonly signIn: PersonSignIn;
  readonly sessions: PersonSessions;
  readonly gate: CardGate;
}

type Answer = (turn: Turn, activity: Activity) => Promise<HttpAnswer>;

/** The hub inside any conversation: what is looked for, and addresses that are pasted. */
export interface Extensions {
  readonly query: Answer;
  readonly unfold: Answer;
}

const authentication = z.object({ authentication: z.object({ token: z.string().min(1) }) });
const visibleSignIn = z.object({ state: z.string().min(1).max(200) });
const asked = z.object({
  commandId: z.string().max(100).optional(),
  parameters: z
    .array(z.object({ name: z.string().max(100), value: z.unknown().optional() }))
    .max(20)
    .optional(),
  queryOptions: z.object({ skip: z.number().int().min(0).max(1000).optional() }).optional(),
});
const linked = z.object({ url: z.string().max(4000) });

export function createExtensions(settings: ExtensionSettings): Extensions {
  const { extension, signIn, sessions, gate } = settings;

  /** Runs something that needs the person's token, in a window that has no bot to ask her. */
  const withToken = async (
    turn: Turn,
    activity: Activity,
    run: () => Promise<HttpAnswer>
  ): Promise<HttpAnswer> => {
    const given = authentication.safeParse(activity.value);
    const seen = visibleSignIn.safeParse(activity.value);
    if (given.success) await signIn.exchange(activity, given.data.authentication.token);
    if (seen.success) await signIn.token(activity, seen.data.state);
    try {
      return await run();
    } catch (error) {
      if (!isSignedOut(error)) throw error;
      sessions.close(turn.actor.id);
      const { link } = await signIn.resource(activity);
      const isVisible = given.success || seen.success;
      return extensionSignIn(link, turn.translator.t('bot.signIn.button'), isVisible);
    }
  };

  const query = (turn: Turn, activity: Activity): Promise<HttpAnswer> => {
    const read = asked.safeParse(activity.value);
    if (!read.success) return Promise.resolve({ status: 400 });
    const { commandId = queryCommands.search, parameters = [], queryOptions } = read.data;
    const { finders } = extension;
    if (!Object.hasOwn(finders, commandId)) return Promise.resolve({ status: 400 });
    const find = finders[commandId as QueryCommand];
    const text = parameters
      .filter(({ name }) => name !== 'initialRun')
      .map(({ value }) => (typeof value === 'string' ? value : ''))
      .join(' ')
      .trim();
    return withToken(turn, activity, async () => {
      const found = await find(turn, text, queryOptions?.skip ?? 0);
      if (found.length > 0) return resultsAnswer(found, gate);
      const nothing =
        commandId === queryCommands.expert ? 'peopleBot.mention.nobody' : 'bot.extension.nothing';
      return extensionMessage(turn.translator.t(nothing));
    });
  };

  const unfold = (turn: Turn, activity: Activity): Promise<HttpAnswer> => {
    const read = linked.safeParse(activity.value);
    if (!read.success) return Promise.resolve({ status: 400 });
    return withToken(turn, activity, async () => {
      const found = await extension.unfold(turn, read.data.url);
      return found ? resultsAnswer([found], gate) : empty;
    });
  };

  return { query, unfold };
}
