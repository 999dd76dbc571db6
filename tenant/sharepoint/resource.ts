import type { Entity, Json } from '../odata/entity';
import type { PathArgument } from '../odata/resource-path';
import { Arguments, type Call } from './call';

export type Verb = 'GET' | 'POST' | 'MERGE' | 'PUT' | 'DELETE';

/** What a resource answers, before it is dressed in an envelope. */
export type SettledAnswer =
  | { kind: 'entity'; entity: Entity; created?: boolean }
  /** Filtered, sorted and cut by the query options of the request. */
  | { kind: 'collection'; entities: Entity[] }
  /** Already one page of a query; `next` is the token of the next page. */
  | { kind: 'page'; entities: Entity[]; next: string | undefined }
  | { kind: 'value'; name: string; value: Json }
  /** JSON of its own, in no envelope. */
  | { kind: 'plain'; body: Json }
  | { kind: 'empty'; etag?: string }
  | { kind: 'bytes'; content: Uint8Array; contentType: string };

/** An answer, or one that is known only after somebody else was asked, outside of the transaction. */
export type Answer = SettledAnswer | { kind: 'awaited'; answer: () => Promise<SettledAnswer> };

/** A kind of resource: what may be done with it, and where its path leads on. */
export interface ResourceType<S> {
  /** Unique; `name verb` is the endpoint in the capabilities table. */
  name: string;
  verbs: Partial<Record<Verb, (subject: S, call: Call) => Answer>>;
  /** By name in small letters. */
  segments?: Readonly<Record<string, Segment<S>>>;
  /** `resource(key)`. */
  key?: Segment<S>;
}

/** A step of a path, from a subject of one type to a resource of another. */
export interface Segment<S> {
  type(): ResourceFacts;
  open(subject: S, given: Arguments, call: Call): OpenResource;
}

/** What a resource type offers, apart from its subjects: for the walker and the capabilities test. */
export interface ResourceFacts {
  name: string;
  verbs: readonly Verb[];
  steps: readonly (() => ResourceFacts)[];
}

/** A resource at hand: a type together with its subject. */
export interface OpenResource {
  name: string;
  run(verb: Verb, call: Call): Answer | undefined;
  /** @returns undefined when the path does not lead on under that name */
  step(
    name: string,
    given: readonly PathArgument[] | undefined,
    call: Call
  ): OpenResource | undefined;
  key(given: readonly PathArgument[], call: Call): OpenResource | undefined;
}

/** Joins a type with its subject. */
export function openResource<S>(type: ResourceType<S>, subject: S): OpenResource {
  return {
    name: type.name,
    run: (verb, call) => type.verbs[verb]?.(subject, call),
    step(name, given, call) {
      const segment = type.segments?.[name.toLowerCase()];
      return segment?.open(subject, new Arguments(given ?? [], call.search), call);
    },
    key: (given, call) => type.key?.open(subject, new Arguments(given, call.search), call),
  };
}

/** The facts of a type. */
export function factsOf<S>(type: ResourceType<S>): ResourceFacts {
  const segments = [...Object.values(type.segments ?? {}), ...(type.key ? [type.key] : [])];
  return {
    name: type.name,
    verbs: Object.keys(type.verbs) as Verb[],
    steps: segments.map((segment) => segment.type),
  };
}

/** A step to another type. The type is given late, because resources lead to one another in circles. */
export function to<S, T>(
  type: () => ResourceType<T>,
  subject: (from: S, given: Arguments, call: Call) => T
): Segment<S> {
  return {
    type: () => factsOf(type()),
    open: (from, given, call) => openResource(type(), subject(from, given, call)),
  };
}

/** A step to something that has one verb only: a function, an action, a single value. */
export function operation<S>(
  name: string,
  verb: Verb,
  run: (subject: S, given: Arguments, call: Call) => Answer
): Segment<S> {
  const type: ResourceType<{ from: S; given: Arguments }> = {
    name,
    verbs: {
      [verb]: ({ from, given }: { from: S; given: Arguments }, call: Call) =>
        run(from, given, call),
    },
  };
  return to(
    () => type,
    (from, given) => ({ from, given })
  );
}

/** Every endpoint that can be reached from a type, as `name VERB`, sorted. */
export function endpointsOf(root: ResourceFacts): string[] {
  const seen = new Set<string>();
  const found = new Set<string>();
  const visit = (facts: ResourceFacts): void => {
    if (seen.has(facts.name)) return;
    seen.add(facts.name);
    for (const verb of facts.verbs) found.add(`${facts.name} ${verb}`);
    for (const step of facts.steps) visit(step());
  };
  visit(root);
  return [...found].sort();
}
