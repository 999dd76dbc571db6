import type { Core } from '../../core/core';
import { CoreError } from '../../core/core-error';
import type { Person } from '../../core/people';
import type { WindowConversation } from './window-model';
import { windowConversation } from './window-messages';

export type Body = Readonly<Record<string, unknown>>;

/** What one question of the window's script says. */
export interface Asked {
  person: Person;
  /** What the address holds in the place of `*`, decoded. */
  ids: readonly string[];
  query: URLSearchParams;
  body: Body;
}

/** Method and address below `/teams/api/`, and what answers them. */
export type Route = readonly [string, (asked: Asked) => unknown];

/** @throws CoreError value-invalid */
export function text(body: Body, key: string): string {
  const value = body[key];
  if (typeof value === 'string') return value;
  throw new CoreError('value-invalid', `'${key}' must be a text.`);
}

/** The field when it is a text, to be spread into an object. */
export function optional(body: Body, key: string): Record<string, string> {
  return typeof body[key] === 'string' ? { [key]: String(body[key]) } : {};
}

/** Conversations as far as a person may enter them. */
export function createEntrance({ teams, people }: Pick<Core, 'teams' | 'people'>) {
  const mailOf = (id: string): string => people.byObjectId(id)?.mail ?? '';

  /** @throws CoreError access-denied for a conversation that is not the person's */
  const entered = (conversationId: string, { objectId }: Person): string => {
    if (teams.conversations.isMember(conversationId, objectId)) return conversationId;
    throw new CoreError('access-denied', 'You are not in this conversation.');
  };

  return {
    entered,
    all: ({ objectId }: Person): WindowConversation[] =>
      teams.conversations.listFor(objectId).map((listed) => windowConversation(listed, mailOf)),
    one: (id: string, person: Person): WindowConversation =>
      windowConversation(
        teams.conversations.forPerson(entered(id, person), person.objectId),
        mailOf
      ),
  };
}

export type Entrance = ReturnType<typeof createEntrance>;
