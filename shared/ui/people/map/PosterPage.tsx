import * as React from 'react';
import type { KnowledgeMap, MapCell } from '../../../domain/people';
import type { PeopleTranslator } from '../../../i18n/people-catalogue';
import type { LabelOf } from '../../../i18n/people-sentences';
import { dayWords } from '../people-words';
import { rowsOfMap, stateOfCell } from './map-cells';
import { onlyWords, titleOfMap } from './map-words';

interface PosterPageProps {
  readonly map: KnowledgeMap;
  readonly label: LabelOf;
  readonly translator: PeopleTranslator;
}

/** The map for a wall: every name, and where nobody is. */
export function PosterPage({ map, label, translator }: PosterPageProps): React.ReactElement {
  const { t } = translator;
  return (
    <>
      <h1>{titleOfMap(map.themeKey, label, translator)}</h1>
      <p>{t('peopleMaps.map.printed', { date: dayWords(map.asOf, translator) })}</p>
      <table>
        <caption>{t('peopleMaps.map.caption')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('peopleMaps.map.country')}</th>
            {map.themeKeys.map((themeKey) => (
              <th key={themeKey} scope="col">
                {label(themeKey)}
              </th>
            ))}
            <th scope="col" className="number">
              {t('peopleMaps.map.covered')}
            </th>
          </tr>
        </thead>
        <tbody>
          {rowsOfMap(map).map(({ countryKey, cells, covered }) => (
            <tr key={countryKey}>
              <th scope="row">{label(countryKey)}</th>
              {cells.map((cell) => (
                <PosterCell key={cell.themeKey} cell={cell} translator={translator} />
              ))}
              <td className="number">
                {t('peopleMaps.map.coveredOf', { count: covered, all: cells.length })}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}

interface PosterCellProps {
  readonly cell: MapCell;
  readonly translator: PeopleTranslator;
}

function PosterCell({ cell, translator }: PosterCellProps): React.ReactElement {
  const state = stateOfCell(cell);
  if (state === 'nobody') {
    return (
      <td className="nobody">
        <span>{translator.t('peopleMaps.map.nobody')}</span>
      </td>
    );
  }
  return (
    <td className={state}>
      <ul>
        {cell.people.map(({ personId, name }) => (
          <li key={personId}>{name}</li>
        ))}
      </ul>
      {state === 'fragile' && <em>{onlyWords(cell, translator)}</em>}
    </td>
  );
}
