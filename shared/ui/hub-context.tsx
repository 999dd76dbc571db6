import * as React from 'react';
import type { Hub } from '../hub';
import type { MessageKey } from '../i18n/catalogue';
import { HubError } from '../kernel/errors';
import type { Translator } from '../kernel/translator';
import { TranslatorProvider } from './translator-context';

/** What every component of the hub can ask for. */
export interface HubSurface {
  readonly hub: Hub;
  readonly translator: Translator<MessageKey>;
}

const HubContext = React.createContext<HubSurface | undefined>(undefined);

interface HubProviderProps {
  readonly value: HubSurface;
  readonly children?: React.ReactNode;
}

/** Gives the components below it the hub and the reader's language. */
export function HubProvider({ value, children }: HubProviderProps): React.ReactElement {
  return (
    <HubContext.Provider value={value}>
      <TranslatorProvider value={value.translator}>{children}</TranslatorProvider>
    </HubContext.Provider>
  );
}

/** The hub and the reader's language, from the surface that mounted the component. */
export function useHub(): HubSurface {
  const surface = React.useContext(HubContext);
  if (!surface) {
    throw new HubError('unexpected', { message: 'A component of the hub outside HubProvider' });
  }
  return surface;
}
