import * as React from 'react';
import type {
  PracticeDrafts,
  PracticeProblem,
  Practices,
  PublishedPractices,
} from '../../domain/practices';
import type { VocabularySource } from '../../domain/taxonomy';
import type { Hub } from '../../hub';
import type { PracticesTranslator } from '../../i18n/practices-catalogue';
import { HubError } from '../../kernel/errors';
import type { Role } from '../../kernel/policy';
import type { Result } from '../../kernel/result';
import { HubProvider } from '../hub-context';
import type { PageLocation } from '../navigation/page-location';
import type { PlaceLinks } from '../navigation/place-links';
import type { PracticePlace } from './practice-place';

export type { PracticePlace } from './practice-place';

/** Who reads the page, as the page knows her; what she may do, the service and SharePoint say. */
export interface PracticeReader {
  /** Entra object id, lower case. */
  readonly personId: string;
  readonly name: string;
  readonly missionKey?: string;
}

/** What the host of the practices gives to their components. */
export interface PracticesHost {
  /** The service, by the person's own token. */
  readonly practices: Practices;
  /** Her own drafts, with her own rights. */
  readonly drafts: PracticeDrafts;
  /** What everybody reads, with her own rights. */
  readonly published: PublishedPractices;
  readonly hub: Hub;
  /** Names of themes, countries and frameworks; each part goes on without them. */
  readonly vocabulary: VocabularySource;
  readonly translator: PracticesTranslator;
  readonly me: PracticeReader;
  /** What she is on the site: decides what is offered, never what is allowed. */
  myRoles(): Promise<readonly Role[]>;
  /** What must outlive a lost connection: texts under way. */
  readonly storage: Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;
  readonly location: PageLocation;
  /** Absolute address of the page that holds the practices, for links from other pages. */
  readonly pageUrl: string;
  /** Colleagues by name, for contacts: the directory, with her own rights or by the service. */
  findPeople(words: string): Promise<readonly PersonChoice[]>;
  /** Looks into a file before it is uploaded; the service does so again. */
  checkFile(
    file: File,
    existingNames: readonly string[]
  ): Promise<Result<ReadyFile, PracticeProblem>>;
}

/** A file that may be attached. */
export interface ReadyFile {
  /** Under which it is kept. */
  readonly name: string;
  readonly body: Uint8Array;
  /** Set where search will not find it by its words. */
  readonly hasNoText?: boolean;
}

/** Somebody who can be chosen by name. */
export interface PersonChoice {
  readonly personId: string;
  readonly name: string;
  readonly mission?: string;
  readonly post?: string;
}

/** What every component of the practices can ask for. */
export interface PracticesSurface extends PracticesHost, PlaceLinks<PracticePlace> {}

const PracticesContext = React.createContext<PracticesSurface | undefined>(undefined);

interface PracticesProviderProps {
  readonly value: PracticesSurface;
  readonly children?: React.ReactNode;
}

/** Gives the components below it the practices, the hub and the reader's language. */
export function PracticesProvider(props: PracticesProviderProps): React.ReactElement {
  const { value, children } = props;
  const { hub, translator } = value;
  const surface = React.useMemo(() => ({ hub, translator }), [hub, translator]);
  return (
    <PracticesContext.Provider value={value}>
      <HubProvider value={surface}>{children}</HubProvider>
    </PracticesContext.Provider>
  );
}

/** The practices, the reader and her language, from the surface that mounted the component. */
export function usePractices(): PracticesSurface {
  const surface = React.useContext(PracticesContext);
  if (!surface) {
    throw new HubError('unexpected', {
      message: 'A component of the practices outside PracticesProvider',
    });
  }
  return surface;
}
