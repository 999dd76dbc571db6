import type { Recipient, RecipientDirectory } from '../../domain/deliveries';
import type { PeopleDirectory, Person } from '../../domain/people';
import type { VocabularySource } from '../../domain/taxonomy';
import { graphError, listOf, propertyOf, textOf, type GraphApi } from './graph-api';
import { accountProperties, personOf } from './people-directory';

export interface RecipientDirectorySettings {
  /** With the right to read the basics of all accounts: `User.Read.All`. */
  readonly graph: GraphApi;
  readonly people: Pick<PeopleDirectory, 'byId' | 'search'>;
  /** Offices and their countries. */
  readonly vocabulary: VocabularySource;
}

const pageSize = 500;

/** Who messages go to: staff with an open account; guests get nothing of the hub's. */
export function createRecipientDirectory(settings: RecipientDirectorySettings): RecipientDirectory {
  const { graph, people, vocabulary } = settings;

  return {
    async find(personIds) {
      const found = await Promise.all(personIds.map((id) => people.byId(id)));
      return found.flatMap(recipientOf);
    },

    async search(words, most) {
      return (await people.search(words, most)).flatMap(recipientOf);
    },

    async *audience(audience) {
      const terms = await vocabulary.load();
      let path: string | undefined = `/users?$select=${accountProperties}&$top=${pageSize}`;
      while (path !== undefined) {
        const answer: unknown = await graph
          .api(path)
          .get()
          .catch((error: unknown) => {
            throw graphError(error, 'graph audience');
          });
        const page = listOf(propertyOf(answer, 'value'))
          .flatMap((account) => personOf(account, terms))
          .flatMap(recipientOf);
        yield audience.kind === 'countries'
          ? page.filter(
              ({ countryKey }) =>
                countryKey !== undefined && audience.countryKeys.includes(countryKey)
            )
          : page;
        path = textOf(propertyOf(answer, '@odata.nextLink')) || undefined;
      }
    },
  };
}

function recipientOf(person: Person | undefined): readonly Recipient[] {
  if (!person?.isActive || person.isGuest) return [];
  const { id, name, mission, mail, countryKey, languages } = person;
  return [
    {
      personId: id,
      name,
      ...(mission === undefined ? {} : { mission }),
      // the region's common language, where she has told none
      locale: languages[0] ?? 'es',
      ...(countryKey === undefined ? {} : { countryKey }),
      ...(mail === '' ? {} : { mail }),
    },
  ];
}
