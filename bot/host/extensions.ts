import { z } from 'zod';
import { queryCommands, type QueryCommand } from '../../shared/teams-places';
import type { CardGate } from '../cards';
import type { Turn } from '../conversation/turn';
import type { SearchExtension } from '../search/search-extension';
import type { Activity } from './activity';
import type { WithToken } from './extension-sign-in';
import { empty, extensionMessage, resultsAnswer, type HttpAnswer } from './invoke-answers';

export interface ExtensionSettings {
  readonly extension: SearchExtension;
  readonly withToken: WithToken;
  readonly gate: CardGate;
}

type Answer = (turn: Turn, activity: Activity) => Promise<HttpAnswer>;

/** The hub inside any conversation: what is looked for, and addresses that are pasted. */
export interface Extensions {
  readonly query: Answer;
  readonly unfold: Answer;
}

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
  const { extension, withToken, gate } = settings;

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
