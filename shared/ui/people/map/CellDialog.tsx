import { mergeStyleSets } from '@fluentui/react/lib/Styling';
import * as React from 'react';
import type { KnowledgeMap, MapCell, PersonRow } from '../../../domain/people';
import { HubDialog } from '../../look/HubDialog';
import { useHubStyles } from '../../look/hub-styles';
import { AvailabilityPill } from '../AvailabilityPill';
import { LevelSquares } from '../LevelSquares';
import { usePeople } from '../people-context';
import { placeWords } from '../people-words';
import { usePeopleStyles } from '../people-styles';
import { PersonCoin } from '../PersonCoin';
import { PersonLink } from '../PersonLink';
import { PlaceLink } from '../PlaceLink';
import { emptyListQuery } from '../list/list-query';
import { useTerms } from '../use-terms';
import { nearestOf } from './nearest-person';
import { stateOfCell } from './map-cells';
import { onlyWords } from './map-words';

const styles = mergeStyleSets({ ends: { margin: '0 0 12px' } });

interface CellDialogProps {
  readonly map: KnowledgeMap;
  readonly cell: MapCell;
  /** Missing where the reader may not propose anybody. */
  readonly onPropose?: () => void;
  readonly onClose: () => void;
}

/** Everybody who knows a theme in a country; where nobody does, who is nearest and what can be done. */
export function CellDialog({ map, cell, onPropose, onClose }: CellDialogProps): React.ReactElement {
  const { translator } = usePeople();
  const { label } = useTerms();
  const shared = useHubStyles();
  const people = usePeopleStyles();
  const { themeKey, countryKey } = cell;
  const state = stateOfCell(cell);
  const nearest = state === 'nobody' ? nearestOf(map, cell) : undefined;
  return (
    <HubDialog
      title={translator.t('peopleMaps.cell.title', {
        theme: label(themeKey),
        country: label(countryKey),
      })}
      onClose={onClose}
    >
      {state === 'nobody' && <p>{translator.t('peopleMaps.cell.nobody')}</p>}
      {nearest && (
        <>
          <h3 className={people.partTitle}>{translator.t('peopleMaps.cell.nearest')}</h3>
          <CellPerson person={nearest} />
        </>
      )}
      {state === 'fragile' && (
        <p className={styles.ends}>
          <strong>{onlyWords(cell, translator)}.</strong> {translator.t('peopleMaps.cell.fragile')}
        </p>
      )}
      <ul className={people.plainRows}>
        {cell.people.map((person) => (
          <li key={person.personId}>
            <CellPerson person={person} />
          </li>
        ))}
      </ul>
      <div className={people.actions}>
        {onPropose && (
          <button type="button" className={shared.outlineButton} onClick={onPropose}>
            {translator.t('peopleMaps.map.propose')}
          </button>
        )}
        <PlaceLink
          to={{ view: 'list', query: { ...emptyListQuery, filter: { themeKeys: [themeKey] } } }}
        >
          {translator.t('peopleMaps.cell.search')}
        </PlaceLink>
      </div>
    </HubDialog>
  );
}

function CellPerson({ person }: { readonly person: PersonRow }): React.ReactElement {
  const shared = useHubStyles();
  const styles = usePeopleStyles();
  const skill = person.reasons.find((reason) => reason.kind === 'skill');
  const terms = useTerms();
  const facts = placeWords(person, terms.label);
  return (
    <div className={styles.person}>
      <PersonCoin name={person.name} />
      <div className={styles.personWords}>
        <PersonLink person={person} />
        {facts !== '' && <div className={shared.meta}>{facts}</div>}
        <div className={styles.facts}>
          {skill?.kind === 'skill' && <LevelSquares level={skill.level} />}
          <AvailabilityPill asking={person.asking} />
        </div>
      </div>
    </div>
  );
}
