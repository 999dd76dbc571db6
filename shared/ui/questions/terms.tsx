import * as React from 'react';
import { pickLabel, type LocalizedText } from '../../kernel/locale';
import { useServiceHub } from '../service-hub-context';

/** A theme or a country that a question can be about. */
export interface TermChoice {
  readonly key: string;
  readonly labels: LocalizedText;
}

/** The themes and countries of the hub, as the service knows them. */
export interface TermChoices {
  readonly themes: readonly TermChoice[];
  readonly countries: readonly TermChoice[];
}

const noTerms: TermChoices = { themes: [], countries: [] };

const TermsContext = React.createContext<TermChoices>(noTerms);

interface TermsProviderProps {
  readonly load: () => Promise<TermChoices>;
  readonly children?: React.ReactNode;
}

/** Fetches the labels once for all that stands below; until they come, and without them, keys are shown. */
export function TermsProvider({ load, children }: TermsProviderProps): React.ReactElement {
  const [terms, setTerms] = React.useState(noTerms);
  React.useEffect(() => {
    let wanted = true;
    load().then(
      (loaded) => wanted && setTerms(loaded),
      // questions can be read, asked and answered without the names of themes
      () => undefined
    );
    return () => {
      wanted = false;
    };
  }, [load]);
  return <TermsContext.Provider value={terms}>{children}</TermsContext.Provider>;
}

export interface Terms extends TermChoices {
  theme(key: string): string;
  country(key: string): string;
}

/** Names of themes and countries in the reader's language. */
export function useTerms(): Terms {
  const { translator } = useServiceHub();
  const choices = React.useContext(TermsContext);
  const name = (among: readonly TermChoice[], key: string): string => {
    const found = among.find((choice) => choice.key === key);
    return pickLabel(found?.labels ?? {}, translator.locale)?.text ?? withoutPrefix(key);
  };
  return {
    ...choices,
    theme: (key) => name(choices.themes, key),
    country: (key) => name(choices.countries, key),
  };
}

/** `theme.counter-trafficking` as far as a person can read it. */
function withoutPrefix(key: string): string {
  return key.slice(key.indexOf('.') + 1).replace(/-/g, ' ');
}
