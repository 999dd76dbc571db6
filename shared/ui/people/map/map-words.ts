import type { CoverageAlert, MapCell, PersonRow } from '../../../domain/people';
import type { PeopleTranslator } from '../../../i18n/people-catalogue';
import type { LabelOf } from '../../../i18n/people-sentences';
import { dayWords } from '../people-words';
import { stateOfCell } from './map-cells';

/** More countries than these are counted instead of named. */
const mostNamedCountries = 3;

/** What the map is called; every theme at once where it is about none. */
export function titleOfMap(themeKey: string, label: LabelOf, { t }: PeopleTranslator): string {
  return themeKey === ''
    ? t('peopleMaps.map.titleAll')
    : t('peopleMaps.map.title', { theme: label(themeKey) });
}

/** Of a cell with one person whose contract ends: until when, as far as the reader may know it. */
export function onlyWords({ endsOn }: MapCell, translator: PeopleTranslator): string {
  return endsOn === undefined
    ? translator.t('peopleMaps.map.onlySoon')
    : translator.t('peopleMaps.map.onlyUntil', { date: dayWords(endsOn, translator) });
}

/** A cell as it is heard: where, and who; what is seen in it stands in these words too. */
export function cellWords(cell: MapCell, label: LabelOf, translator: PeopleTranslator): string {
  return translator.t('peopleMaps.map.cell', {
    country: label(cell.countryKey),
    theme: label(cell.themeKey),
    people: peopleWords(cell, translator),
  });
}

function peopleWords(cell: MapCell, translator: PeopleTranslator): string {
  const names = cell.people.map(({ name }) => name);
  switch (stateOfCell(cell)) {
    case 'nobody':
      return translator.t('peopleMaps.map.cellNobody');
    case 'fragile':
      return translator.t('peopleMaps.map.cellOnly', {
        only: onlyWords(cell, translator),
        name: translator.list(names),
      });
    case 'covered':
      return translator.t('peopleMaps.map.cellPeople', {
        count: names.length,
        names: translator.list(names),
      });
  }
}

/** What an alert is about: “Trafficking, Bolivia and Uruguay”; many countries are a number. */
export function alertTitle(
  { themeKey, countryKeys }: CoverageAlert,
  label: LabelOf,
  translator: PeopleTranslator
): string {
  const theme = label(themeKey);
  if (countryKeys.length === 0) return theme;
  const countries =
    countryKeys.length > mostNamedCountries
      ? translator.t('peopleMaps.alerts.countries', { count: countryKeys.length })
      : translator.list(countryKeys.map(label));
  return translator.t('peopleMaps.alerts.place', { theme, countries });
}

/** Why it matters and what there is to start from, in short sentences. */
export function alertLines(
  alert: CoverageAlert,
  label: LabelOf,
  translator: PeopleTranslator
): readonly string[] {
  const { kind, documents, questions, person, endsOn, nearest } = alert;
  const lines = [translator.t('peopleMaps.alerts.waiting', { documents, questions }).trim()];
  if (kind === 'lastLeaves' && person) {
    lines.push(
      endsOn === undefined
        ? translator.t('peopleMaps.alerts.lastLeaves', { name: person.name })
        : translator.t('peopleMaps.alerts.lastLeavesOn', {
            name: person.name,
            date: dayWords(endsOn, translator),
          })
    );
  }
  if (kind === 'onlyOne' && person) {
    const words = personAndPlace(person, label);
    lines.push(translator.t('peopleMaps.alerts.onlyOne', { person: words }));
  }
  if (nearest) {
    const words = personAndPlace(nearest, label);
    lines.push(translator.t('peopleMaps.alerts.nearest', { person: words }));
  }
  return lines.filter((line) => line !== '');
}

/** Somebody with where she is; the name alone where nobody knows. */
export function personAndPlace(
  { name, mission, countryKey }: Pick<PersonRow, 'name' | 'mission' | 'countryKey'>,
  label: LabelOf
): string {
  const place = countryKey === undefined ? mission : label(countryKey);
  return place === undefined ? name : `${name}, ${place}`;
}
