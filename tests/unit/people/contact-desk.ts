import type { ContactPlan, ContactTopic, PeopleProblem } from '../../../shared/domain/people';
import { newId } from '../../../shared/kernel/ids';
import type { Result } from '../../../shared/kernel/result';
import {
  ana,
  everybody,
  got,
  jo,
  LABOUR,
  martinez,
  openPeopleDesk,
  profileOf,
  SITE,
  skillOf,
  type DeskSettings,
  type PeopleDesk,
} from './people-desk';

export const topic: ContactTopic = { kind: 'theme', themeKey: LABOUR };
export const guide = { title: 'Guía de ferias', url: `${SITE}/Documents/guia.pdf` };

/** Jô knows labour migration best, Iván too. */
export const knowing = (more: DeskSettings = {}): PeopleDesk =>
  openPeopleDesk({
    people: everybody.filter(({ name }) => name !== 'Renata Olivera'),
    ...more,
    first: {
      profiles: [profileOf(jo), profileOf(martinez)],
      skills: [skillOf(jo, LABOUR, { level: 'expert' }), skillOf(martinez, LABOUR)],
      ...more.first,
    },
  });

let made = 1;
/** Each contact has an id of its own. */
export function nextId(): string {
  return newId(() => {
    made = (made * 16807) % 2147483647;
    return made / 2147483647;
  });
}

export interface Turning {
  readonly to?: typeof ana;
  readonly contactId?: string;
  readonly topic?: ContactTopic;
  readonly channel?: 'chat' | 'mail';
  readonly locale?: 'es' | 'pt' | 'en';
  readonly isInsisted?: boolean;
}

export async function turn(
  desk: PeopleDesk,
  { to = jo, ...more }: Turning = {},
  asker = ana
): Promise<Result<ContactPlan, PeopleProblem>> {
  return (await desk.as(asker)).contact({
    ...{ contactId: nextId(), personId: to.id, topic, channel: 'chat', locale: 'es' },
    ...more,
  });
}

/** How many contacts are written down. */
export const since = async ({ lists }: PeopleDesk): Promise<number> =>
  (await lists.contacts.since('2026-01-01')).length;

/** As many colleagues as make her overloaded have turned to her. */
export async function overload(desk: PeopleDesk, times = 8): Promise<void> {
  for (let time = 0; time < times; time += 1) got(await turn(desk, { isInsisted: true }));
}
