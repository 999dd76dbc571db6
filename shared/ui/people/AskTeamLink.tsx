import * as React from 'react';
import { usePeople } from './people-context';

interface AskTeamLinkProps {
  readonly className: string;
}

/** The way to the KM team, where the site knows it. */
export function AskTeamLink({ className }: AskTeamLinkProps): React.ReactElement | null {
  const { askPage, translator } = usePeople();
  const [address, setAddress] = React.useState<string>();
  React.useEffect(() => {
    let wanted = true;
    askPage().then(
      (found) => wanted && setAddress(found),
      // without it the words still say whom to turn to
      () => undefined
    );
    return () => {
      wanted = false;
    };
  }, [askPage]);
  if (address === undefined) return null;
  return (
    <a className={className} href={address} target="_blank" rel="noreferrer">
      {translator.t('peoplePages.empty.ask')}
    </a>
  );
}
