/** What the one who is named to carry on a colleague's work says to it. */
export const successionStates = ['asked', 'accepted', 'declined'] as const;
export type SuccessionState = (typeof successionStates)[number];

/** How it stands with the successor of a record. */
export interface Succession {
  readonly state: SuccessionState;
  /** ISO 8601: since when it is so. */
  readonly since: string;
  /** ISO 8601: when the message that asks her was handed over. */
  readonly toldAt?: string;
}

interface Ref {
  readonly personId: string;
  readonly name: string;
}

/** For whoever names successors: who is named, and what she says to it. */
export interface NamedSuccessor {
  readonly person: Ref;
  readonly state: SuccessionState;
  /** ISO 8601; missing where the hub does not know since when. */
  readonly since?: string;
}

/** For the one who is named: whose work it is, and what she has said to it. */
export interface OwnSuccession extends NamedSuccessor {
  readonly isFormer: boolean;
  /** YYYY-MM-DD: the last day, where the hub knows it. */
  readonly leftOn?: string;
  /** What colleagues turn to that person for, the strongest first; at most three. */
  readonly themeKeys: readonly string[];
}

interface Named {
  readonly successorId?: string;
  readonly succession?: Succession;
}

/** A record from before successors were asked has a name and no answer: she is still to be asked. */
export function stateOf({ succession }: Named): SuccessionState {
  return succession?.state ?? 'asked';
}

/** How it stands when somebody is named: another one is asked anew, the same one keeps her answer. */
export function successionFor(
  kept: Named | undefined,
  successorId: string | undefined,
  at: string
): Succession | undefined {
  if (successorId === undefined) return undefined;
  return kept?.successorId === successorId ? kept.succession : { state: 'asked', since: at };
}
