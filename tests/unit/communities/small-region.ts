import {
  createMemoryChannels,
  createMemoryCommunities,
  createMemoryFaq,
  createMemoryModeration,
  createMemoryProposals,
  createMemoryVoice,
  type MemoryChannel,
} from '../../../shared/adapters/memory/memory-communities';
import {
  actorOf,
  createMemoryActors,
  createMemoryPeople,
  type MemoryPerson,
} from '../../../shared/adapters/memory/memory-people';
import {
  createCommunities,
  type ChannelMessage,
  type ChannelThread,
  type Communities,
  type Community,
  type CommunityPorts,
} from '../../../shared/domain/communities';
import { createVocabulary, type Concept } from '../../../shared/domain/taxonomy';
import { fixedClock } from '../../../shared/kernel/clock';
import type { Role } from '../../../shared/kernel/policy';

/** The day on which the tests play. */
export const today = '2026-11-20';
export const now = `${today}T12:00:00.000Z`;

const theme = (key: string, parentId?: string): Concept => ({
  ...{ id: `id-${key}`, key: `theme.${key}`, setKey: 'themes' },
  ...{ labels: { es: key, pt: key, en: key }, synonyms: {} },
  ...(parentId === undefined ? {} : { parentId }),
});

export const vocabulary = createVocabulary([
  theme('counter-trafficking'),
  theme('victim-identification', 'id-counter-trafficking'),
  theme('smuggling', 'id-counter-trafficking'),
  theme('health'),
]);

export function person(
  id: string,
  roles: readonly Role[],
  change: Partial<MemoryPerson> = {}
): MemoryPerson {
  return {
    ...{ id, name: `Persona ${id}`, mail: `${id}@hub.example`, languages: ['es'] },
    ...{ countryKey: 'country.PER', isGuest: false, isActive: true, roles },
    ...change,
  };
}

export const people: readonly MemoryPerson[] = [
  person('km', ['Reader', 'KMTeam']),
  person('km2', ['Reader', 'KMTeam']),
  person('lead', ['Reader', 'Lead']),
  person('rts', ['Reader', 'RTS'], { themes: ['theme.counter-trafficking'] }),
  person('other-rts', ['Reader', 'RTS'], { themes: ['theme.health'] }),
  person('sup', ['Reader']),
  person('mod1', ['Reader']),
  person('mod2', ['Reader']),
  person('ana', ['Reader']),
  person('bia', ['Reader'], { countryKey: 'country.BRA' }),
  person('caio', ['Reader'], { countryKey: 'country.BRA' }),
  person('dora', ['Reader'], { countryKey: 'country.CHL' }),
  person('eva', ['Reader'], { countryKey: 'country.ARG' }),
  person('gone', ['Reader'], { isActive: false }),
  person('guest', ['Guest'], { isGuest: true }),
];

export function community(
  id: string,
  change: Partial<Omit<Community, 'version'>> = {}
): Omit<Community, 'version'> {
  return {
    id,
    name: { es: `Comunidad ${id}`, en: `Community ${id}` },
    purpose: { es: 'Compartir lo que funciona' },
    themeKey: 'theme.victim-identification',
    audience: 'internal',
    languages: ['es', 'pt'],
    supervisors: ['sup'],
    moderators: [
      { personId: 'mod1', from: '2026-01-01', until: '2026-12-31' },
      { personId: 'mod2', from: '2026-06-01', until: '2027-05-31' },
    ],
    rhythm: 'monthly',
    channel: { teamId: `team-${id}`, channelId: `19:${id}@thread.tacv2` },
    standing: 'maturing',
    reviewOn: '2027-06-30',
    created: '2026-01-10T12:00:00.000Z',
    steps: [],
    ...change,
  };
}

let count = 0;

export function message(
  authorId: string | undefined,
  writtenAt: string,
  text: string,
  change: Partial<ChannelMessage> = {}
): ChannelMessage {
  count += 1;
  return {
    ...{ id: `m${count}`, authorName: `Persona ${authorId ?? 'bot'}` },
    ...(authorId === undefined ? {} : { authorId }),
    ...{ writtenAt: new Date(writtenAt).toISOString(), text, sharedCount: 0, isDeleted: false },
    ...change,
  };
}

export function thread(root: ChannelMessage, ...replies: readonly ChannelMessage[]): ChannelThread {
  return { root, replies };
}

/** A region in memory: communities, what is said in their channels, and who works there. */
export function openRegion(
  communities: readonly Omit<Community, 'version'>[],
  channels: readonly MemoryChannel[],
  change: Partial<CommunityPorts> = {}
) {
  const voice = createMemoryVoice();
  const faq = createMemoryFaq();
  const ports: CommunityPorts = {
    communities: createMemoryCommunities(communities),
    moderation: createMemoryModeration(),
    proposals: createMemoryProposals(),
    channels: createMemoryChannels(() => channels),
    ...{ voice, faq },
    people: createMemoryPeople(people),
    vocabulary: { load: () => Promise.resolve(vocabulary) },
    clock: fixedClock(now),
    ...change,
  };
  const bind = createCommunities(ports);
  const as = (id: string): Communities => {
    const found = people.find((one) => one.id === id);
    if (!found) throw new Error(`nobody is called ${id}`);
    return bind(actorOf(found));
  };
  return { ports, as, voice, faq, actors: createMemoryActors(people) };
}

/** The value of a success; a failure fails the test with its code. */
export async function valueOf<T>(
  answer: Promise<{ ok: true; value: T } | { ok: false; problem: { code: string } }>
): Promise<T> {
  const result = await answer;
  if (!result.ok) throw new Error(result.problem.code);
  return result.value;
}

/** The code of a refusal. */
export async function codeOf(
  answer: Promise<{ ok: boolean; problem?: { code: string } }>
): Promise<string | undefined> {
  return (await answer).problem?.code;
}
