import { fold } from '../../kernel/text/fold';
import { inSlices, type Steps } from '../../kernel/turns';
import type { Vocabulary } from '../taxonomy';
import type { Directory, Known } from './directory';
import { workWordsOf, type WorkWords } from './does-what';
import { namePartsOf } from './match-names';
import { traitsOf, type Traits } from './person-traits';
import type { SearchSide } from './views';

/** A person with what a search compares, each part made when it is asked for first. */
export class IndexedPerson {
  /** As names are sorted: accents and case apart. */
  readonly spelled: string;
  readonly nameParts: readonly string[];
  private readonly kept: { work?: WorkWords | 'none'; traits: Partial<Record<Side, Traits>> };

  constructor(
    readonly known: Known,
    readonly terms: Vocabulary
  ) {
    this.spelled = fold(known.person.name);
    this.nameParts = namePartsOf(known);
    this.kept = { traits: {} };
  }

  /** Undefined of who does nothing here any more. */
  get work(): WorkWords | undefined {
    this.kept.work ??= workWordsOf(this.known) ?? 'none';
    return this.kept.work === 'none' ? undefined : this.kept.work;
  }

  traits(side: SearchSide | undefined): Traits {
    return (this.kept.traits[side ?? 'both'] ??= traitsOf(this.known, this.terms, side));
  }

  /** Makes everything that a search may ask for. */
  prepare(): this {
    void this.work;
    for (const side of [undefined, 'knows', 'does'] as const) this.traits(side);
    return this;
  }
}

type Side = SearchSide | 'both';

/** Folding names and sorting out themes takes a while. */
const slice = 100;

/** Of each directory; a change of one person makes a new directory with the same others in it. */
const indexes = new WeakMap<Directory, readonly IndexedPerson[]>();
const people = new WeakMap<Known, IndexedPerson>();

/** Everybody of a directory who is shown under her own name, in the order of names. */
export function indexOf(directory: Directory, terms: Vocabulary): readonly IndexedPerson[] {
  const kept = indexes.get(directory);
  if (kept && (kept.length === 0 || kept[0]?.terms === terms)) return kept;
  const made = [...directory.known.values()]
    .filter(({ shownAs }) => shownAs === undefined)
    .map((known) => indexedOf(known, terms))
    .sort(compareSpelled);
  indexes.set(directory, made);
  return made;
}

/** Makes ready what the first search would wait for; in turns, so that nobody waits for it now. */
export function* prepareIndex(directory: Directory, terms: Vocabulary): Steps<undefined> {
  yield* inSlices(directory.known.values(), slice, (known) => {
    if (known.shownAs === undefined) indexedOf(known, terms).prepare();
  });
  indexOf(directory, terms);
  return undefined;
}

function indexedOf(known: Known, terms: Vocabulary): IndexedPerson {
  const before = people.get(known);
  if (before?.terms === terms) return before;
  const indexed = new IndexedPerson(known, terms);
  people.set(known, indexed);
  return indexed;
}

/** Namesakes always come in the same order. */
export function compareSpelled(one: IndexedPerson, other: IndexedPerson): number {
  if (one.spelled !== other.spelled) return one.spelled < other.spelled ? -1 : 1;
  return one.known.person.id < other.known.person.id ? -1 : 1;
}
