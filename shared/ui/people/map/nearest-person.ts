import type { KnowledgeMap, MapCell, PersonRow } from '../../../domain/people';

/**
 * Who can be turned to where nobody is: the one whom an alert names, else the surest of the theme in
 * another country of the map.
 */
export function nearestOf(
  { alerts, cells }: Pick<KnowledgeMap, 'alerts' | 'cells'>,
  { themeKey, countryKey }: Pick<MapCell, 'themeKey' | 'countryKey'>
): PersonRow | undefined {
  const alert = alerts.find(
    (one) => one.nearest && one.themeKey === themeKey && one.countryKeys.includes(countryKey)
  );
  if (alert?.nearest) return alert.nearest;
  return cells.find((cell) => cell.themeKey === themeKey && cell.people.length > 0)?.people[0];
}
