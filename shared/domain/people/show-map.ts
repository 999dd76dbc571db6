import type { Actor } from '../../kernel/policy';
import { fail, ok } from '../../kernel/result';
import type { Vocabulary } from '../taxonomy';
import type { People } from './api';
import { dayOf } from './calendar-days';
import { alertsOf, sortAlerts } from './find-alerts';
import type { Knower } from './know-theme';
import { decide } from './policy';
import type { PeoplePorts } from './ports';
import { suggestedOf } from './suggest-themes';
import {
  coverageOf,
  isInForce,
  knowerRow,
  leavesSoon,
  officeCountries,
  seenContractEnd,
  topThemes,
} from './theme-coverage';
import { demandOf } from './theme-demand';
import { scopeOf, themeOf } from './theme-scope';
import type { KnowledgeMap, MapCell } from './map-views';

/** Beside the map there is room for what matters most; its cells show every gap. */
const mostAlerts = 8;

/** Countries x sub-themes with who knows them (specification 3.6); without a theme, all themes. */
export async function showMap(
  { directory, vocabulary, clock }: PeoplePorts,
  actor: Actor,
  { themeKey }: Parameters<People['map']>[0]
): ReturnType<People['map']> {
  const { allowed, reason } = decide(actor, 'map');
  if (!allowed) return fail({ code: reason });
  const [now, terms] = await Promise.all([directory.current(), vocabulary.load()]);
  const themeKeys = columnsOf(terms, themeKey);
  if (!themeKeys) return fail({ code: 'people.unknown-term', values: { field: 'themeKey' } });
  const today = dayOf(clock.now());
  const coverage = coverageOf(now, terms);
  const demandFor = demandOf(now);
  const offices = officeCountries(terms);
  const columns = themeKeys.map((key) => ({ themeKey: key, covering: coverage.covering(key) }));
  const countryKeys = rowsOf(
    offices,
    columns.flatMap(({ covering }) => covering)
  );
  const alerts = columns.flatMap((column) => {
    const demand = demandFor(column.themeKey);
    return alertsOf(actor, { ...column, demand, countryKeys: offices }, today);
  });
  const self = now.known.get(actor.id.toLowerCase());
  const suggestion = self && suggestedOf(self, terms, themeKey).at(0);
  return ok({
    themeKey: themeKey === undefined ? '' : (themeOf(terms, themeKey)?.key ?? themeKey),
    ...{ countryKeys, themeKeys },
    cells: countryKeys.flatMap((countryKey) =>
      columns.map((column) => cellOf(actor, countryKey, column, today))
    ),
    alerts: sortAlerts(alerts).slice(0, mostAlerts),
    ...(suggestion ? { suggestion } : {}),
    ...{ asOf: now.asOf, missing: now.missing },
  } satisfies KnowledgeMap);
}

/** The sub-themes, or the theme itself where it has none; undefined for no theme at all. */
function columnsOf(terms: Vocabulary, key: string | undefined): readonly string[] | undefined {
  if (key === undefined) return topThemes(terms).map((one) => one.key);
  const theme = themeOf(terms, key);
  const scope = theme && scopeOf(terms, theme.key);
  if (!scope) return undefined;
  const parts = terms
    .inSet('themes')
    .filter((one) => one.parentId === theme.id && isInForce(one))
    .map((one) => one.key);
  return parts.length > 0 ? parts : [scope.themeKey];
}

/** Countries with an office, then others where somebody knows a column. */
function rowsOf(offices: readonly string[], people: readonly Knower[]): readonly string[] {
  return [
    ...new Set([...offices, ...people.flatMap(({ known }) => known.person.countryKey ?? [])]),
  ];
}

function cellOf(
  reader: Actor,
  countryKey: string,
  { themeKey, covering }: { readonly themeKey: string; readonly covering: readonly Knower[] },
  today: string
): MapCell {
  const there = covering.filter(({ known }) => known.person.countryKey === countryKey);
  const [only, ...others] = there;
  const isFragile = only !== undefined && others.length === 0 && leavesSoon(only.known, today);
  const endsOn = isFragile ? seenContractEnd(reader, only.known) : undefined;
  return {
    ...{ countryKey, themeKey, isFragile },
    people: there.map((one) => knowerRow(reader, one)),
    ...(endsOn === undefined ? {} : { endsOn }),
  };
}
