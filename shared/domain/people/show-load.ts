import type { Actor } from '../../kernel/policy';
import { fail, ok } from '../../kernel/result';
import type { Vocabulary } from '../taxonomy';
import type { People } from './api';
import { askStateOf, canBeAsked } from './ask-state';
import type { Known } from './directory';
import { isConfirmed, shownEvidence, type Knower } from './know-theme';
import { compareNames } from './name-order';
import { toRow } from './person-row';
import { decide } from './policy';
import type { PeoplePorts } from './ports';
import { isShown, shownSkills } from './shown-parts';
import { coverageOf, knowerRow, type Coverage } from './theme-coverage';
import { lineOf, themeOf } from './theme-scope';
import type { LoadLine } from './care-views';

/** Works that weigh so much speak for a person who never said anything of herself. */
const tellingScore = 2;
const mostLines = 100;
const mostThemes = 5;

/**
 * Who is asked too much, and who never although she knows (capability S48). A specialist sees those of
 * her themes alone: how much somebody is asked is not everybody's to know.
 */
export async function showLoad(
  { directory, vocabulary }: PeoplePorts,
  actor: Actor
): ReturnType<People['load']> {
  const { allowed, reason } = decide(actor, 'load');
  if (!allowed) return fail({ code: reason });
  const [now, terms] = await Promise.all([directory.current(), vocabulary.load()]);
  const coverage = coverageOf(now, terms);
  const loaded = [...now.known.values()].flatMap((known): readonly Loaded[] => {
    if (known.isFormer || known.shownAs !== undefined) return [];
    const themeKeys = knownThemes(known, terms);
    if (!isHers(actor, themeKeys, terms)) return [];
    return [{ known, themeKeys, weight: weightOf(known, themeKeys) }];
  });
  const overloaded = loaded
    .filter(({ known }) => askStateOf(known).isOverloaded)
    .sort((one, other) => other.known.asked - one.known.asked || byName(one, other));
  const neverAsked = loaded
    .filter(({ themeKeys }) => themeKeys.length > 0)
    .filter(({ known }) => known.askedInQuarter === 0 && canBeAsked(known))
    .sort((one, other) => other.weight - one.weight || byName(one, other));
  const line = (one: Loaded, other: Knower | undefined): LoadLine => ({
    person: toRow(actor, one.known),
    themeKeys: one.themeKeys.slice(0, mostThemes),
    ...(other ? { other: knowerRow(actor, other) } : {}),
  });
  return ok({
    overloaded: overloaded.slice(0, mostLines).map((one) => line(one, insteadOf(one, coverage))),
    neverAsked: neverAsked.slice(0, mostLines).map((one) => line(one, askedFor(one, coverage))),
    leftOut:
      Math.max(0, overloaded.length - mostLines) + Math.max(0, neverAsked.length - mostLines),
    ...{ asOf: now.asOf, missing: now.missing },
  });
}

interface Loaded {
  readonly known: Known;
  /** That she is confirmed in, or that her works speak for; the surest first. */
  readonly themeKeys: readonly string[];
  /** How much speaks for her. */
  readonly weight: number;
}

function knownThemes(known: Known, terms: Vocabulary): readonly string[] {
  const confirmed = shownSkills(known)
    .filter(isConfirmed)
    .map(({ themeKey }) => themeKey);
  const carried = isShown(known, 'evidence')
    ? known.items.flatMap(({ themeKeys }) =>
        themeKeys.flatMap((key) => themeOf(terms, key)?.key ?? [])
      )
    : [];
  const proven = [...new Set(carried)]
    .filter((key) => scoreIn(known, key) >= tellingScore)
    .sort((one, other) => scoreIn(known, other) - scoreIn(known, one));
  return [...new Set([...confirmed, ...proven])];
}

function scoreIn(known: Known, themeKey: string): number {
  return shownEvidence(known, themeKey)?.score ?? 0;
}

/** Whether the KM team looks, or a specialist of one of the themes. */
function isHers(
  { roles, themes = [] }: Actor,
  themeKeys: readonly string[],
  terms: Vocabulary
): boolean {
  if (roles.includes('KMTeam')) return true;
  return themeKeys.some((key) => lineOf(terms, key).some((one) => themes.includes(one)));
}

/** Another one who covers a theme of hers, can be asked, and is asked least. */
function insteadOf({ known, themeKeys }: Loaded, coverage: Coverage): Knower | undefined {
  return others(known, themeKeys, coverage)
    .filter((one) => canBeAsked(one.known))
    .sort((one, other) => one.known.asked - other.known.asked)[0];
}

/** Who is asked most of those who cover a theme of hers. */
function askedFor({ known, themeKeys }: Loaded, coverage: Coverage): Knower | undefined {
  return others(known, themeKeys, coverage)
    .filter((one) => one.known.askedInQuarter > 0)
    .sort((one, other) => other.known.askedInQuarter - one.known.askedInQuarter)[0];
}

function others(
  { person }: Known,
  themeKeys: readonly string[],
  coverage: Coverage
): readonly Knower[] {
  return themeKeys
    .flatMap((key) => coverage.covering(key))
    .filter((one) => one.known.person.id !== person.id);
}

function weightOf(known: Known, themeKeys: readonly string[]): number {
  const confirmed = shownSkills(known).filter(isConfirmed).length;
  return confirmed * 10 + Math.max(0, ...themeKeys.map((key) => scoreIn(known, key)));
}

function byName(one: Loaded, other: Loaded): number {
  return compareNames(one.known.person, other.known.person);
}
