import type { Actor } from '../../kernel/policy';
import type { Concept, Vocabulary } from '../taxonomy';
import { addDays } from './calendar-days';
import type { Directory, Known } from './directory';
import { isConfirmed, standingIn, type Knower } from './know-theme';
import { compareNames } from './name-order';
import { toRow } from './person-row';
import { decide } from './policy';
import { shownSkills } from './shown-parts';
import { lineOf, scopeOf } from './theme-scope';
import type { PersonRow } from './views';

/** A contract that ends within so many days is a reason to hand knowledge over now. */
const soonDays = 90;

/** Who covers the themes of a directory. */
export interface Coverage {
  /** The surest first, whether she can be asked now or not; nobody for a key that is no theme. */
  covering(themeKey: string): readonly Knower[];
  /** Everybody who covers any. */
  readonly everybody: readonly Known[];
}

/**
 * Goes through the organisation once, so that the themes of a whole vocabulary cost as little as one.
 * Who answers for a theme covers it and what is above it, but not each of its parts: else one regional
 * specialist would hide every gap below her theme.
 */
export function coverageOf({ known }: Directory, terms: Vocabulary): Coverage {
  const byTheme = new Map<string, Known[]>();
  const everybody: Known[] = [];
  for (const one of known.values()) {
    const themeKeys = new Set(coveredThemes(one).flatMap((key) => lineOf(terms, key)));
    if (themeKeys.size > 0) everybody.push(one);
    for (const key of themeKeys) {
      const there = byTheme.get(key);
      if (there) there.push(one);
      else byTheme.set(key, [one]);
    }
  }
  const kept = new Map<string, readonly Knower[]>();
  const find = (themeKey: string): readonly Knower[] => {
    const scope = scopeOf(terms, themeKey);
    if (!scope) return [];
    return (byTheme.get(scope.themeKey) ?? [])
      .flatMap((one): readonly Knower[] => {
        const standing = standingIn(one, { ...scope, above: [] });
        return standing ? [{ known: one, standing }] : [];
      })
      .sort(bySureness);
  };
  return {
    everybody,
    covering(themeKey) {
      const found = kept.get(themeKey) ?? find(themeKey);
      kept.set(themeKey, found);
      return found;
    },
  };
}

/** Themes that she herself covers: by her office, or confirmed as a practitioner or more. */
function coveredThemes(known: Known): readonly string[] {
  if (known.isFormer || known.shownAs !== undefined) return [];
  const confirmed = shownSkills(known).filter(
    (skill) => isConfirmed(skill) && skill.level !== 'learner'
  );
  return [
    ...known.specialistOf,
    ...(known.record?.focalPointOf ?? []),
    ...confirmed.map(({ themeKey }) => themeKey),
  ];
}

function bySureness(one: Knower, other: Knower): number {
  return (
    one.standing.rank - other.standing.rank ||
    other.standing.score - one.standing.score ||
    compareNames(one.known.person, other.known.person)
  );
}

/** Her contract ends soon, or HR's list says that it has ended already. */
export function leavesSoon({ record }: Known, today: string): boolean {
  return record?.contractEnd !== undefined && record.contractEnd <= addDays(today, soonDays);
}

/** The last day of her contract, for whoever may see it. */
export function seenContractEnd(reader: Actor, { person, record }: Known): string | undefined {
  if (record?.contractEnd === undefined) return undefined;
  return decide(reader, 'seeContract', { personId: person.id }).allowed
    ? record.contractEnd
    : undefined;
}

/** With what makes her cover the theme; her works stand in her profile, and would be much for a map. */
export function knowerRow(reader: Actor, { known, standing }: Knower): PersonRow {
  return toRow(
    reader,
    known,
    standing.reasons.filter(({ kind }) => kind !== 'evidence')
  );
}

/** Themes that people work with: neither given up nor a mission's own word for another one. */
export function isInForce({ deprecated, replacedBy, coreKey }: Concept): boolean {
  return deprecated !== true && replacedBy === undefined && coreKey === undefined;
}

/** All themes in force, each followed by what stands below it. */
export function allThemes(terms: Vocabulary): readonly Concept[] {
  return topThemes(terms).flatMap((top) => [top, ...terms.descendants(top.id).filter(isInForce)]);
}

export function topThemes(terms: Vocabulary): readonly Concept[] {
  return terms.inSet('themes').filter((one) => isInForce(one) && one.parentId === undefined);
}

/** Countries with an office, in the order of the vocabulary. */
export function officeCountries(terms: Vocabulary): readonly string[] {
  const keys = terms
    .inSet('missions')
    .flatMap(({ code }) => (terms.byKey(`country.${code ?? ''}`) ? [`country.${code ?? ''}`] : []));
  return [...new Set(keys)];
}
