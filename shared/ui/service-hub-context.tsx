import * as React from 'react';
import type { TeamsTranslator } from '../i18n/teams-catalogue';
import { HubError } from '../kernel/errors';
import type { ServiceHub } from '../service-hub';
import type { TeamsPlace } from '../teams-places';
import { TranslatorProvider } from './translator-context';

/** What components that speak to the hub's service can ask for. */
export interface ServiceSurface {
  readonly hub: ServiceHub;
  readonly translator: TeamsTranslator;
  /** Entra object id of the reader, lower case. */
  readonly readerId: string;
  /** Goes to another place of the hub in Teams, as far as the host allows. */
  open(place: TeamsPlace): void;
}

const ServiceHubContext = React.createContext<ServiceSurface | undefined>(undefined);

interface ServiceHubProviderProps {
  readonly value: ServiceSurface;
  readonly children?: React.ReactNode;
}

/** Gives the components below it the hub's service and the reader's language. */
export function ServiceHubProvider(props: ServiceHubProviderProps): React.ReactElement {
  const { value, children } = props;
  return (
    <ServiceHubContext.Provider value={value}>
      <TranslatorProvider value={value.translator}>{children}</TranslatorProvider>
    </ServiceHubContext.Provider>
  );
}

/** The hub's service and the reader's language, from the tab or web part that mounted the component. */
export function useServiceHub(): ServiceSurface {
  const surface = React.useContext(ServiceHubContext);
  if (!surface) {
    throw new HubError('unexpected', {
      message: 'A component of the hub outside ServiceHubProvider',
    });
  }
  return surface;
}
