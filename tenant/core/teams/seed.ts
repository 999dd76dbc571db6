import type { Core } from '../core';
import { CoreError } from '../core-error';
import { guidOf } from './ids';
import type { Mention } from './model';

/** A message of a seed file. People are named by their addresses. */
interface SeededMessage {
  author: string;
  /** How many days ago, from the tenant's day; and at what time, UTC. */
  daysAgo: number;
  at: string;
  text: string;
  subject: string | undefined;
  mentions: readonly string[];
  reactions: readonly { type: string; by: readonly string[] }[];
  replies: readonly SeededMessage[];
}

interface SeededChannel {
  name: string;
  description: string;
  messages: readonly SeededMessage[];
}

interface SeededTeam {
  id: string;
  displayName: string;
  description: string;
  visibility: 'public' | 'private';
  owners: readonly string[];
  members: readonly string[];
  channels: readonly SeededChannel[];
}

interface SeededChat {
  topic: string | undefined;
  members: readonly string[];
  messages: readonly SeededMessage[];
}

export interface TeamsSeed {
  teams: readonly SeededTeam[];
  chats: readonly SeededChat[];
}

type Source = Readonly<Record<string, unknown>>;

const invalid = (what: string): CoreError => new CoreError('value-invalid', `Teams: ${what}.`);

const recordOf = (value: unknown, what: string): Source => {
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return { ...value };
  throw invalid(`${what} must be an object`);
};
const textIn = (source: Source, key: string, fallback?: string): string => {
  const value = source[key] ?? fallback;
  if (typeof value === 'string') return value;
  throw invalid(`'${key}' must be a text`);
};
const listIn = (source: Source, key: string): unknown[] => {
  const value = source[key] ?? [];
  if (Array.isArray(value)) return value;
  throw invalid(`'${key}' must be a list`);
};

const messageOf = (value: unknown): SeededMessage => {
  const source = recordOf(value, 'a message');
  const { daysAgo = 0 } = source;
  const at = textIn(source, 'at', '12:00');
  if (typeof daysAgo !== 'number' || !/^\d\d:\d\d$/.test(at))
    throw invalid(`'daysAgo' must be a number and 'at' a time like 14:05`);
  return {
    author: textIn(source, 'author'),
    daysAgo,
    at,
    text: textIn(source, 'text'),
    subject: source['subject'] === undefined ? undefined : textIn(source, 'subject'),
    mentions: listIn(source, 'mentions').map(String),
    reactions: listIn(source, 'reactions').map((entry) => {
      const reaction = recordOf(entry, 'a reaction');
      return { type: textIn(reaction, 'type'), by: listIn(reaction, 'by').map(String) };
    }),
    replies: listIn(source, 'replies').map(messageOf),
  };
};

/** Reads teams and chats from outside. @throws CoreError value-invalid */
export function parseTeamsSeed(value: unknown): TeamsSeed {
  const source = recordOf(value, 'the seed');
  return {
    teams: listIn(source, 'teams').map((entry) => {
      const team = recordOf(entry, 'a team');
      const displayName = textIn(team, 'displayName');
      return {
        id: textIn(team, 'id', guidOf(`team ${displayName}`)).toLowerCase(),
        displayName,
        description: textIn(team, 'description', ''),
        visibility: team['visibility'] === 'public' ? 'public' : 'private',
        owners: listIn(team, 'owners').map(String),
        members: listIn(team, 'members').map(String),
        channels: listIn(team, 'channels').map((channel) => {
          const part = recordOf(channel, 'a channel');
          return {
            name: textIn(part, 'name'),
            description: textIn(part, 'description', ''),
            messages: listIn(part, 'messages').map(messageOf),
          };
        }),
      };
    }),
    chats: listIn(source, 'chats').map((entry) => {
      const chat = recordOf(entry, 'a chat');
      return {
        topic: chat['topic'] === undefined ? undefined : textIn(chat, 'topic'),
        members: listIn(chat, 'members').map(String),
        messages: listIn(chat, 'messages').map(messageOf),
      };
    }),
  };
}

const DAY_MS = 86_400_000;

/**
 * Makes what the seed describes; teams and chats that are there already stay as they are.
 * @throws CoreError user-not-found for an address that nobody has
 */
export function seedTeams(core: Core, seed: TeamsSeed): { teams: number; messages: number } {
  const { rooms, conversations, messages } = core.teams;
  let written = 0;

  const personId = (mail: string): string => {
    const person = core.people.byMail(mail.toLowerCase());
    if (person) return person.objectId;
    throw new CoreError('user-not-found', `Nobody has the address '${mail}'.`);
  };

  const timeOf = ({ daysAgo, at }: SeededMessage): number => {
    const today = Math.floor(core.clock.now() / DAY_MS) * DAY_MS;
    const [hours = 0, minutes = 0] = at.split(':').map(Number);
    const time = today - daysAgo * DAY_MS + (hours * 60 + minutes) * 60_000;
    // nothing is written in the future, whatever the hour of the start
    return Math.min(time, core.clock.now() - 60_000);
  };

  const mentionOf = (mail: string): Mention => ({
    kind: 'person',
    id: personId(mail),
    text: core.people.byObjectId(personId(mail))?.displayName ?? mail,
  });

  const write = (conversationId: string, message: SeededMessage, replyToId?: string): void => {
    const { id } = messages.post({
      conversationId,
      author: { kind: 'person', id: personId(message.author) },
      text: message.text,
      mentions: message.mentions.map(mentionOf),
      sentAt: timeOf(message),
      silent: true,
      ...(message.subject === undefined ? {} : { subject: message.subject }),
      ...(replyToId === undefined ? {} : { replyToId }),
    });
    written += 1;
    for (const { type, by } of message.reactions)
      for (const mail of by) messages.react(id, personId(mail), type, true, true);
    for (const reply of message.replies) write(conversationId, reply, id);
  };

  const addTeam = (team: SeededTeam): void => {
    if (!core.directory.groups().some(({ id }) => id === team.id))
      core.directory.addGroup({
        id: team.id,
        displayName: team.displayName,
        description: team.description,
        kind: 'unified',
        members: [...team.owners, ...team.members],
        owners: team.owners,
      });
    if (rooms.teams().some(({ id }) => id === team.id)) return;
    rooms.addTeam({ groupId: team.id, visibility: team.visibility });
    for (const { name, description, messages: seeded } of team.channels) {
      const general = rooms.channels(team.id).find((channel) => channel.isGeneral);
      const channel =
        name === 'General' && general ? general : rooms.addChannel(team.id, name, description);
      for (const message of seeded) write(channel.id, message);
    }
  };

  const addChat = (chat: SeededChat): void => {
    const ids = chat.members.map(personId);
    const [one = '', other = ''] = ids;
    const known =
      chat.topic !== undefined &&
      conversations.listFor(one).some(({ topic }) => topic === chat.topic);
    if (known) return;
    const { id } =
      ids.length === 2 && chat.topic === undefined
        ? conversations.oneOnOne(one, other)
        : conversations.addGroup(ids, chat.topic);
    if (messages.page(id, { top: 1 }).messages.length > 0) return;
    for (const message of chat.messages) write(id, message);
  };

  for (const team of seed.teams) addTeam(team);
  for (const chat of seed.chats) addChat(chat);
  return { teams: seed.teams.length, messages: written };
}
