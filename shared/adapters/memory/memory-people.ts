import type { ActorDirectory, PeopleDirectory, Person, ReviewerFacts } from '../../domain/people';
import type { ReviewerFactsSource } from '../../domain/practices';
import type { Actor, Role } from '../../kernel/policy';
import { fold } from '../../kernel/text/fold';
import { tokenise } from '../../kernel/text/tokenise';

/** A person with what the groups of the site say of her. */
export interface MemoryPerson extends Person {
  readonly roles: readonly Role[];
  readonly themes?: readonly string[];
  /** What she has told in her profile. */
  readonly told?: Partial<ReviewerFacts>;
}

/** The directory in memory. */
export function createMemoryPeople(people: readonly Person[]): PeopleDirectory {
  return {
    byId: (id) => Promise.resolve(people.find((one) => one.id === id.toLowerCase())),
    byMail: (mail) => Promise.resolve(people.find((one) => one.mail === mail.toLowerCase())),
    byName: (name) => Promise.resolve(people.filter((one) => one.name === name)),
    search(words, most) {
      const wanted = tokenise(words).map(({ text }) => fold(text));
      const fits = ({ name }: Person): boolean => {
        const parts = tokenise(name).map(({ text }) => fold(text));
        return wanted.every((word) => parts.some((part) => part.startsWith(word)));
      };
      return Promise.resolve(wanted.length === 0 ? [] : people.filter(fits).slice(0, most));
    },
  };
}

/** Roles and themes in memory. */
export function createMemoryActors(people: readonly MemoryPerson[]): ActorDirectory {
  return {
    actorOf(id) {
      const found = people.find((one) => one.id === id.toLowerCase());
      return Promise.resolve(found?.isActive ? actorOf(found) : undefined);
    },
    peopleOf: (role) => Promise.resolve(people.filter(({ roles }) => roles.includes(role))),
    specialistsOf: (themeKey) =>
      Promise.resolve(people.filter(({ themes }) => themes?.includes(themeKey) ?? false)),
  };
}

/** What people in memory have told of themselves. */
export function createMemoryReviewerFacts(people: readonly MemoryPerson[]): ReviewerFactsSource {
  return {
    of: (personIds) =>
      Promise.resolve(
        new Map(
          people.flatMap(({ id, told }) =>
            told && personIds.includes(id) ? [[id, { languages: [], ...told }] as const] : []
          )
        )
      ),
  };
}

/** A person as the policies see her. */
export function actorOf({ id, roles, themes, countryKey, languages }: MemoryPerson): Actor {
  return {
    ...{ id, roles, locale: languages[0] ?? 'es' },
    ...(themes ? { themes } : {}),
    ...(countryKey === undefined ? {} : { countries: [countryKey] }),
  };
}
