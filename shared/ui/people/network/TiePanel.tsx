import * as React from 'react';
import type { PersonRow } from '../../../domain/people';
import { useHubStyles } from '../../look/hub-styles';
import { usePeople } from '../people-context';
import { usePeopleStyles } from '../people-styles';
import { PlaceLink } from '../PlaceLink';
import { useNetworkStyles } from './network-styles';
import type { ReadNetwork } from './network-ties';
import { sharedWords } from './network-words';

interface TiePanelProps {
  readonly network: ReadNetwork;
  /** Missing while nobody is chosen. */
  readonly chosen: PersonRow | undefined;
  /** Goes to somebody in the drawing. */
  readonly onGo: (personId: string) => void;
  readonly onClose: () => void;
}

/** What the chosen person shares, and with whom: each of them is the next step of the way. */
export function TiePanel({ network, chosen, onGo, onClose }: TiePanelProps): React.ReactElement {
  const { translator } = usePeople();
  const shared = useHubStyles();
  const people = usePeopleStyles();
  const styles = useNetworkStyles();
  if (!chosen) {
    return (
      <p className={`${people.quiet} ${people.notPrinted}`}>
        {translator.t('peopleMaps.network.choose')}
      </p>
    );
  }
  const { name, personId } = chosen;
  return (
    <section className={`${shared.card} ${people.notPrinted}`}>
      <h3 className={people.partTitle}>
        {translator.t('peopleMaps.network.sharesWith', { name })}
      </h3>
      <PlaceLink to={{ view: 'profile', id: personId }}>
        {translator.t('peopleMaps.network.profile', { name })}
      </PlaceLink>
      <ul className={people.plainRows}>
        {network.tiesOf(personId).map(({ to, tie }) => (
          <li key={to.personId}>
            <div className={styles.tieTitle}>{to.name}</div>
            <div className={shared.meta}>{sharedWords(tie, translator)}</div>
            <button type="button" className={shared.quietButton} onClick={() => onGo(to.personId)}>
              {translator.t('peopleMaps.network.go', { name: to.name })}
            </button>
          </li>
        ))}
      </ul>
      <button type="button" className={shared.outlineButton} onClick={onClose}>
        {translator.t('peopleMaps.network.close')}
      </button>
    </section>
  );
}
