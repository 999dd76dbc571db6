import type { Actor } from '../../kernel/policy';
import { canBeAsked } from './ask-state';
import type { Known } from './directory';
import type { Knower } from './know-theme';
import { toRef } from './person-row';
import { knowerRow, leavesSoon, seenContractEnd } from './theme-coverage';
import { isWanted, sumOver, type ThemeDemand } from './theme-demand';
import type { CoverageAlert } from './map-views';

export interface AlertFacts {
  readonly themeKey: string;
  readonly covering: readonly Knower[];
  readonly demand: ThemeDemand;
  /** Where there is an office: elsewhere nobody is expected. */
  readonly countryKeys: readonly string[];
}

const kinds = ['lastLeaves', 'nobody', 'onlyOne', 'oneCountry'] as const;

/** What a theme lacks (specification 3.7); dates of contracts only for whoever may see them. */
export function alertsOf(
  reader: Actor,
  facts: AlertFacts,
  today: string
): readonly CoverageAlert[] {
  return [...lastOnes(reader, facts, today), ...gaps(reader, facts), ...narrow(facts, today)];
}

/** What cannot wait first; then where most is asked and written. */
export function sortAlerts(alerts: readonly CoverageAlert[]): readonly CoverageAlert[] {
  return [...alerts].sort(
    (one, other) =>
      kinds.indexOf(one.kind) - kinds.indexOf(other.kind) ||
      other.questions - one.questions ||
      other.documents - one.documents
  );
}

/** In each country whose only one leaves; with her the theme may be lost to the whole region. */
function lastOnes(
  reader: Actor,
  { themeKey, covering, demand }: AlertFacts,
  today: string
): readonly CoverageAlert[] {
  return [...byCountry(covering)].flatMap(([countryKey, people]): readonly CoverageAlert[] => {
    const [only, ...others] = people;
    if (!only || others.length > 0 || !leavesSoon(only.known, today)) return [];
    const endsOn = seenContractEnd(reader, only.known);
    const countryKeys = countryKey === '' ? [] : [countryKey];
    const successor = nearestTo(
      covering.filter((one) => one !== only),
      countryKeys
    );
    return [
      {
        kind: 'lastLeaves',
        ...{ themeKey, countryKeys, person: toRef(only.known) },
        ...sumOver(demand, countryKeys),
        ...(endsOn === undefined ? {} : { endsOn }),
        ...(successor ? { nearest: knowerRow(reader, successor) } : {}),
      },
    ];
  });
}

/** Countries with documents or questions, and nobody who is confirmed. */
function gaps(
  reader: Actor,
  { themeKey, covering, demand, countryKeys }: AlertFacts
): readonly CoverageAlert[] {
  const covered = new Set(covering.map(({ known }) => known.person.countryKey));
  const wanting = countryKeys.filter(
    (key) => !covered.has(key) && isWanted(demand.byCountry.get(key) ?? nothing)
  );
  if (covering.length === 0) {
    return isWanted(demand.total)
      ? [{ kind: 'nobody', themeKey, countryKeys: wanting, ...demand.total }]
      : [];
  }
  if (wanting.length === 0) return [];
  const nearest = nearestTo(covering, wanting);
  return [
    {
      kind: 'nobody',
      ...{ themeKey, countryKeys: wanting, ...sumOver(demand, wanting) },
      ...(nearest ? { nearest: knowerRow(reader, nearest) } : {}),
    },
  ];
}

const nothing = { documents: 0, questions: 0 };

/** One person alone in the region, or several in one country. */
function narrow(
  { themeKey, covering, demand }: AlertFacts,
  today: string
): readonly CoverageAlert[] {
  const [first, ...others] = covering;
  if (!first) return [];
  const countries = [...byCountry(covering).keys()];
  const about = { themeKey, countryKeys: countries.filter((key) => key !== ''), ...demand.total };
  if (others.length === 0) {
    // said already, and more urgently
    if (leavesSoon(first.known, today)) return [];
    return [{ kind: 'onlyOne', ...about, person: toRef(first.known) }];
  }
  return countries.length === 1 && countries[0] !== '' ? [{ kind: 'oneCountry', ...about }] : [];
}

/** Who has worked in one of the countries and can be asked; else who can be asked; else the surest. */
function nearestTo(
  covering: readonly Knower[],
  countryKeys: readonly string[]
): Knower | undefined {
  const knowsThere = ({ profile }: Known): boolean =>
    !profile.hidden.includes('countries') &&
    profile.countriesWorked.some((key) => countryKeys.includes(key));
  const free = covering.filter(({ known }) => canBeAsked(known));
  return free.find(({ known }) => knowsThere(known)) ?? free[0] ?? covering[0];
}

/** Whose country nobody knows stands under the empty key. */
function byCountry(covering: readonly Knower[]): ReadonlyMap<string, readonly Knower[]> {
  const found = new Map<string, Knower[]>();
  for (const one of covering) {
    const key = one.known.person.countryKey ?? '';
    found.set(key, [...(found.get(key) ?? []), one]);
  }
  return found;
}
