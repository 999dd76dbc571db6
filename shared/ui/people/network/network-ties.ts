import type { KnowledgeNetwork, PersonRow } from '../../../domain/people';

type Tie = KnowledgeNetwork['ties'][number];

/** What a person shares with another one. */
export interface TieTo {
  readonly to: PersonRow;
  readonly tie: Tie;
}

/** A network by its people. */
export interface ReadNetwork {
  /** Who shares with most people first. */
  readonly people: readonly PersonRow[];
  /** What somebody shares with whom, most first. */
  tiesOf(personId: string): readonly TieTo[];
  /** Ties with both their people, most shared first. */
  readonly pairs: readonly {
    readonly one: PersonRow;
    readonly other: PersonRow;
    readonly tie: Tie;
    readonly isAcross: boolean;
  }[];
  /** How many ties go from one country to another. */
  readonly across: number;
}

/** Reads a network; a tie to somebody who is not in it is none. */
export function readNetwork({ people, ties }: KnowledgeNetwork): ReadNetwork {
  const byId = new Map(people.map((person) => [person.personId, person]));
  const pairs = [...ties]
    .sort((a, b) => b.count - a.count)
    .flatMap((tie) => {
      const [one, other] = [byId.get(tie.one), byId.get(tie.other)];
      return one && other ? [{ one, other, tie, isAcross: isAcross(one, other) }] : [];
    });
  const tiesOf = new Map<string, TieTo[]>(people.map(({ personId }) => [personId, []]));
  for (const { one, other, tie } of pairs) {
    tiesOf.get(one.personId)?.push({ to: other, tie });
    tiesOf.get(other.personId)?.push({ to: one, tie });
  }
  const countOf = ({ personId }: PersonRow): number => tiesOf.get(personId)?.length ?? 0;
  return {
    people: [...people].sort((a, b) => countOf(b) - countOf(a)),
    tiesOf: (personId) => tiesOf.get(personId) ?? [],
    pairs,
    across: pairs.filter((pair) => pair.isAcross).length,
  };
}

/** Between two countries; where one is not known, nothing is said of borders. */
function isAcross(one: PersonRow, other: PersonRow): boolean {
  return (
    one.countryKey !== undefined &&
    other.countryKey !== undefined &&
    one.countryKey !== other.countryKey
  );
}
