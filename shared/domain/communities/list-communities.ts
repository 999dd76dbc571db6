import { ok, type Result } from '../../kernel/result';
import type { CommunityView } from './api';
import type { ChannelLink } from './community';
import type { CommunityProblem } from './problems';
import { hasEnded, type Workbench } from './workbench';

/**
 * The communities that the person may see, by name; without the names of people, which cost a request each.
 * @param filter themeKey where given, only communities of this theme and those below it
 */
export async function listCommunities(
  bench: Workbench,
  { themeKey, withEnded = false }: { readonly themeKey?: string; readonly withEnded?: boolean }
): Promise<readonly CommunityView[]> {
  const [all, vocabulary] = await Promise.all([
    bench.ports.communities.list(),
    themeKey === undefined ? undefined : bench.vocabulary(),
  ]);
  const theme = themeKey === undefined ? undefined : vocabulary?.byKey(themeKey);
  const below = theme ? (vocabulary?.descendants(theme.id).map(({ key }) => key) ?? []) : [];
  const wanted = all.filter(
    (community) =>
      (withEnded || !hasEnded(community)) &&
      (themeKey === undefined ||
        community.themeKey === themeKey ||
        below.includes(community.themeKey))
  );
  const seen = await Promise.all(
    wanted.map(async (community) => {
      const { allowed } = await bench.right('see', community);
      return allowed ? [await bench.view(community, { withPeople: false })] : [];
    })
  );
  const nameOf = ({ community: { name } }: CommunityView): string =>
    name[bench.actor.locale] ?? name.es ?? Object.values(name)[0] ?? '';
  return seen.flat().sort((a, b) => nameOf(a).localeCompare(nameOf(b), bench.actor.locale));
}

export async function showCommunity(
  bench: Workbench,
  communityId: string
): Promise<Result<CommunityView, CommunityProblem>> {
  const found = await bench.community(communityId);
  return found.ok ? ok(await bench.view(found.value, { withPeople: true })) : found;
}

/** The community that talks in a channel; one that has ended only where no other does. */
export async function showCommunityOfChannel(
  bench: Workbench,
  channel: ChannelLink
): Promise<CommunityView | undefined> {
  const all = await bench.ports.communities.list();
  const here = all.filter((community) => isSameChannel(community.channel, channel));
  const found = here.find((community) => !hasEnded(community)) ?? here[0];
  if (!found || !(await bench.right('see', found)).allowed) return undefined;
  return bench.view(found, { withPeople: true });
}

export function isSameChannel(one: ChannelLink | undefined, other: ChannelLink): boolean {
  return (
    one !== undefined &&
    one.teamId.toLowerCase() === other.teamId.toLowerCase() &&
    one.channelId.toLowerCase() === other.channelId.toLowerCase()
  );
}
