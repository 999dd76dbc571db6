import type { Problem } from '../../kernel/result';
import type { TermSetKey } from './concept';

/** No concept of the set has the name; `nearestId` is the closest one, where one is close. */
export interface UnknownLabel extends Problem {
  readonly code: 'taxonomy.unknown-label';
  readonly values: {
    readonly label: string;
    readonly setKey: TermSetKey;
    readonly nearestId?: string;
  };
}

/** Several concepts of the set have the name, so that choosing one would be a guess. */
export interface AmbiguousLabel extends Problem {
  readonly code: 'taxonomy.ambiguous-label';
  readonly values: {
    readonly label: string;
    readonly setKey: TermSetKey;
    /** Ids of the concepts, joined by a space. */
    readonly candidateIds: string;
  };
}

/** Why what a person wrote could not be tied to one concept. */
export type TaxonomyProblem = UnknownLabel | AmbiguousLabel;
