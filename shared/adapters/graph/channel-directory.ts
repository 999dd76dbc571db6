import type { ChannelDirectory } from '../../domain/communities';
import { fold } from '../../kernel/text/fold';
import { keepSuccess } from '../keep-success';
import { graphError, listOf, propertyOf, textOf, type GraphApi } from './graph-api';

interface Named {
  readonly id: string;
  readonly name: string;
}

/**
 * Teams and channels by name, for programs that tie communities to them. Needs Team.ReadBasic.All and
 * Channel.ReadBasic.All, which the service does not.
 */
export function createChannelDirectory(graph: GraphApi): ChannelDirectory {
  const named = async (first: string): Promise<readonly Named[]> => {
    const found: Named[] = [];
    for (let next = first; next !== '';) {
      const answer = await graph
        .api(next)
        .get()
        .catch((error: unknown) => {
          throw graphError(error, 'graph teams');
        });
      for (const one of listOf(propertyOf(answer, 'value'))) {
        const name = textOf(propertyOf(one, 'displayName'));
        found.push({ id: textOf(propertyOf(one, 'id')), name });
      }
      next = textOf(propertyOf(answer, '@odata.nextLink'));
    }
    return found;
  };
  const teams = keepSuccess(() => named('/teams'));
  const byName = (all: readonly Named[], name: string): Named | undefined =>
    all.find((one) => fold(one.name.trim()) === fold(name.trim()));

  return {
    async find(teamName, channelName) {
      const team = byName(await teams(), teamName);
      if (!team) return undefined;
      const channels = await named(`/teams/${encodeURIComponent(team.id)}/channels`);
      const channel = byName(channels, channelName);
      return channel && { teamId: team.id, channelId: channel.id };
    },
  };
}
