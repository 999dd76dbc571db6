import * as React from 'react';
import type { People } from '../../domain/people';
import type { VocabularySource } from '../../domain/taxonomy';
import type { Hub } from '../../hub';
import type { PeopleTranslator } from '../../i18n/people-catalogue';
import { HubError } from '../../kernel/errors';
import type { Role } from '../../kernel/policy';
import { HubProvider } from '../hub-context';
import type { PageLocation } from '../navigation/page-location';
import type { PlaceLinks } from '../navigation/place-links';
import type { PeoplePlace } from './people-place';

export type { PeoplePlace } from './people-place';

/** Who reads the page, as the page knows her; what she may do, the service says. */
export interface PeopleReader {
  /** Entra object id, lower case. */
  readonly personId: string;
  readonly name: string;
}

/** What the host of the people gives to their components. */
export interface PeopleHost {
  /** The service, by the person's own token. */
  readonly people: People;
  readonly hub: Hub;
  /** Names of themes, countries and missions; each part goes on without them. */
  readonly vocabulary: VocabularySource;
  readonly translator: PeopleTranslator;
  readonly me: PeopleReader;
  /** What she is on the site: decides what is offered, never what is allowed. */
  myRoles(): Promise<readonly Role[]>;
  /** What must outlive a lost connection: texts under way. */
  readonly storage: Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;
  readonly location: PageLocation;
  /** Absolute address of the page that holds the people, for links from other pages. */
  readonly pageUrl: string;
  /** Address of a theme's page. @param themeKey such as `theme.counter-trafficking` */
  themePage(themeKey: string): string;
  /** Address of the search for words. */
  searchPage(words: string): string;
  /** Where the KM team is asked; missing until the service has made it known. */
  askPage(): Promise<string | undefined>;
}

/** What every component of the people can ask for. */
export interface PeopleSurface extends PeopleHost, PlaceLinks<PeoplePlace> {}

const PeopleContext = React.createContext<PeopleSurface | undefined>(undefined);

interface PeopleProviderProps {
  readonly value: PeopleSurface;
  readonly children?: React.ReactNode;
}

/** Gives the components below it the people, the hub and the reader's language. */
export function PeopleProvider({ value, children }: PeopleProviderProps): React.ReactElement {
  const { hub, translator } = value;
  const surface = React.useMemo(() => ({ hub, translator }), [hub, translator]);
  return (
    <PeopleContext.Provider value={value}>
      <HubProvider value={surface}>{children}</HubProvider>
    </PeopleContext.Provider>
  );
}

/** The people, the reader and her language, from the surface that mounted the component. */
export function usePeople(): PeopleSurface {
  const surface = React.useContext(PeopleContext);
  if (!surface) {
    throw new HubError('unexpected', {
      message: 'A component of the people outside PeopleProvider',
    });
  }
  return surface;
}
