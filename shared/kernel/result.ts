/** An expected failure: something that a person can cause or mend. The surface finds its words by `code`. */
export interface Problem {
  /** Stable, for example `search.query-too-long`. */
  readonly code: string;
  /** What the words of the problem need; plain text and numbers only. */
  readonly values?: Readonly<Record<string, string | number>>;
}

export interface Success<T> {
  readonly ok: true;
  readonly value: T;
}

export interface Failure<P extends Problem = Problem> {
  readonly ok: false;
  readonly problem: P;
}

/**
 * The answer of everything that may fail for a reason that a person can understand.
 * What the infrastructure causes is thrown as a `HubError` instead.
 */
export type Result<T, P extends Problem = Problem> = Success<T> | Failure<P>;

/** Wraps a value as a success. */
export function ok<T>(value: T): Success<T> {
  return { ok: true, value };
}

/** Wraps a problem as a failure. */
export function fail<P extends Problem>(problem: P): Failure<P> {
  return { ok: false, problem };
}

/** Applies `change` to the value of a success; a failure passes through untouched. */
export function map<T, U, P extends Problem>(
  result: Result<T, P>,
  change: (value: T) => U
): Result<U, P> {
  return result.ok ? ok(change(result.value)) : result;
}

/** Goes on with a step that may itself fail; a failure passes through untouched. */
export function andThen<T, U, P extends Problem, Q extends Problem>(
  result: Result<T, P>,
  next: (value: T) => Result<U, Q>
): Result<U, P | Q> {
  return result.ok ? next(result.value) : result;
}

/** All values in order, or the first failure: for steps where one problem stops everything. */
export function all<T, P extends Problem>(results: Iterable<Result<T, P>>): Result<T[], P> {
  const values: T[] = [];
  for (const result of results) {
    if (!result.ok) {
      return result;
    }
    values.push(result.value);
  }
  return ok(values);
}

/** Values and problems side by side: for lists where each problem is shown to the person. */
export function collect<T, P extends Problem>(
  results: Iterable<Result<T, P>>
): { values: T[]; problems: P[] } {
  const values: T[] = [];
  const problems: P[] = [];
  for (const result of results) {
    if (result.ok) {
      values.push(result.value);
    } else {
      problems.push(result.problem);
    }
  }
  return { values, problems };
}
