import type { Actor } from '../../kernel/policy';
import { fail, ok } from '../../kernel/result';
import type { People } from './api';
import type { Directory, Known } from './directory';
import type { Evidence, EvidenceKind } from './evidence';
import { evidenceReason, shownEvidence, standingIn } from './know-theme';
import { compareNames } from './name-order';
import { toRow } from './person-row';
import { decide } from './policy';
import type { PeoplePorts } from './ports';
import { isShown } from './shown-parts';
import { scopeOf, type ThemeScope } from './theme-scope';
import type { KnowledgeNetwork } from './map-views';
import type { PersonRow } from './views';

/** More than so many nobody can follow in a drawing. */
const mostPeople = 60;
const mostNamed = 5;
/** What people do together; an answer or a reuse is one person's. */
const sharedKinds: readonly EvidenceKind[] = ['document', 'practice', 'community', 'event'];

/** Who has worked with whom on a theme, by what they made together (specification 3.6). */
export async function showNetwork(
  { directory, vocabulary }: PeoplePorts,
  actor: Actor,
  { themeKey }: Parameters<People['network']>[0]
): ReturnType<People['network']> {
  const { allowed, reason } = decide(actor, 'network');
  if (!allowed) return fail({ code: reason });
  const [now, terms] = await Promise.all([directory.current(), vocabulary.load()]);
  const scope = scopeOf(terms, themeKey);
  if (!scope) return fail({ code: 'people.unknown-term', values: { field: 'themeKey' } });
  const works = sharedWorks(now, scope);
  const ties = closestTies(tiesOf(works));
  const tied = new Set(ties.flatMap(({ one, other }) => [one, other]));
  const people = [...tied].flatMap((id) => now.known.get(id) ?? []);
  return ok({
    themeKey: scope.themeKey,
    people: people.map((known) => rowOf(actor, known, scope)).sort(compareNames),
    ties,
    leftOut: new Set(works.flatMap((work) => work.personIds)).size - people.length,
    ...{ asOf: now.asOf, missing: now.missing },
  });
}

interface SharedWork {
  readonly item: Evidence;
  readonly personIds: readonly string[];
}

/** Whoever hides what she worked on, or has left, is in no network. */
function sharedWorks({ known }: Directory, { within }: ThemeScope): readonly SharedWork[] {
  const works = new Map<string, { readonly item: Evidence; readonly personIds: Set<string> }>();
  for (const one of known.values()) {
    if (one.isFormer || one.shownAs !== undefined || !isShown(one, 'evidence')) continue;
    for (const item of one.items) {
      if (!sharedKinds.includes(item.kind) || !item.themeKeys.some((key) => within.has(key)))
        continue;
      const key = `${item.kind}:${item.id}`;
      const there = works.get(key) ?? { item, personIds: new Set<string>() };
      there.personIds.add(one.person.id);
      works.set(key, there);
    }
  }
  return [...works.values()]
    .filter(({ personIds }) => personIds.size > 1)
    .map(({ item, personIds }) => ({ item, personIds: [...personIds].sort() }))
    .sort((one, other) => other.item.on.localeCompare(one.item.on));
}

type Tie = KnowledgeNetwork['ties'][number];
type Shared = Tie['shared'][number];

/** Every two people with what they share; the closest first. */
function tiesOf(works: readonly SharedWork[]): readonly Tie[] {
  const ties = new Map<string, Tie & { count: number; readonly shared: Shared[] }>();
  for (const { item, personIds } of works) {
    // of a crowd some are enough: whoever is close to others shares more than this
    const few = personIds.slice(0, mostPeople);
    for (const [place, one] of few.entries()) {
      for (const other of few.slice(place + 1)) {
        const key = `${one} ${other}`;
        const tie = ties.get(key) ?? { one, other, shared: [], count: 0 };
        tie.count += 1;
        const { kind, title } = item;
        if (title !== undefined && tie.shared.length < mostNamed) tie.shared.push({ kind, title });
        ties.set(key, tie);
      }
    }
  }
  return [...ties.values()].sort((one, other) => other.count - one.count);
}

/** Ties of as many people as a drawing has room for, so that nobody stands in it alone. */
function closestTies(ties: readonly Tie[]): readonly Tie[] {
  const drawn = new Set<string>();
  for (const { one, other } of ties) {
    const added = [one, other].filter((id) => !drawn.has(id));
    if (drawn.size + added.length <= mostPeople) for (const id of added) drawn.add(id);
  }
  return ties.filter(({ one, other }) => drawn.has(one) && drawn.has(other));
}

function rowOf(reader: Actor, known: Known, scope: ThemeScope): PersonRow {
  const sum = shownEvidence(known, scope.themeKey);
  const reasons = standingIn(known, scope)?.reasons;
  return toRow(reader, known, reasons ?? (sum ? [evidenceReason(scope.themeKey, sum)] : []));
}
