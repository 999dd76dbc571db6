import { isHubError, type HubError } from '../../kernel/errors';
import { graphError, listOf, propertyOf, type GraphApi } from './graph-api';

/** So long a yes is believed: apps are taken away seldom. After a no, somebody may be adding the app. */
const freshMs = 5 * 60 * 1000;

/**
 * Whether the hub's app is in a team. The resource-specific permission
 * TeamsAppInstallation.Read.Group is enough; it comes with the app itself, so that a refusal means
 * that the app is not there.
 * @param appId id of the app in its package
 * @param now milliseconds
 */
export function createTeamApps(
  graph: GraphApi,
  appId: string,
  now: () => number = Date.now
): { isInstalled(teamId: string): Promise<boolean> } {
  /** When it was last seen, by team. */
  const seen = new Map<string, number>();

  const ask = async (teamId: string): Promise<boolean> => {
    const filter = encodeURIComponent(`teamsApp/externalId eq '${appId}'`);
    const path = `/teams/${encodeURIComponent(teamId)}/installedApps?$expand=teamsApp&$filter=${filter}`;
    try {
      const answer = await graph.api(path).get();
      return listOf(propertyOf(answer, 'value')).length > 0;
    } catch (error) {
      const failure = graphError(error, 'graph team apps');
      if (isAbsent(failure)) return false;
      throw failure;
    }
  };

  return {
    async isInstalled(teamId) {
      if (now() - (seen.get(teamId) ?? -Infinity) < freshMs) return true;
      const isThere = await ask(teamId);
      if (isThere) seen.set(teamId, now());
      else seen.delete(teamId);
      return isThere;
    },
  };
}

function isAbsent(failure: HubError): boolean {
  return isHubError(failure) && (failure.code === 'no-right' || failure.code === 'not-found');
}
