import * as React from 'react';
import { useServiceHub } from '../service-hub-context';
import { TermsProvider } from './terms';

/** Gives what stands below the names of themes and countries, as the service knows them. */
export function QuestionTerms({
  children,
}: {
  readonly children?: React.ReactNode;
}): React.ReactElement {
  const { hub } = useServiceHub();
  const load = React.useCallback(() => hub.questions.choices({}), [hub]);
  return <TermsProvider load={load}>{children}</TermsProvider>;
}
