import { fail, ok } from './result';
import type { Problem, Result } from './result';

/** For each state, the events that may happen in it and the state that each leads to. */
export type Transitions<State extends string> = {
  readonly [From in State]?: Readonly<Record<string, State>>;
};

type KeysOfEach<Union> = Union extends unknown ? keyof Union & string : never;

/** The names of all events of a table of transitions. */
export type EventOf<Table> = KeysOfEach<NonNullable<Table[keyof Table]>>;

export interface WorkflowDefinition<State extends string, Table extends Transitions<State>> {
  readonly states: readonly State[];
  readonly initial: NoInfer<State>;
  /** A state without events may be left out: nothing follows it. */
  readonly transitions: Table;
}

export interface EventNotAllowed extends Problem {
  readonly code: 'workflow.event-not-allowed';
  readonly values: { readonly state: string; readonly event: string };
}

export interface Workflow<State extends string, Event extends string> {
  readonly states: readonly State[];
  readonly initial: State;
  /** The state after `event`, or why it cannot happen now. */
  next(state: State, event: Event): Result<State, EventNotAllowed>;
  /** The events that a surface may offer in `state`, in the order of the table. */
  eventsFrom(state: State): readonly Event[];
  /** Every state that can come about from the initial one. */
  reachable(): ReadonlySet<State>;
}

/**
 * Makes a workflow from a table. States and events are inferred from it, so a misspelt one does not
 * compile.
 */
export function defineWorkflow<
  const State extends string,
  const Table extends Transitions<NoInfer<State>>,
>(definition: WorkflowDefinition<State, Table>): Workflow<State, EventOf<Table>> {
  // A Map, and own entries only: an event named `constructor` must not find Object's.
  const table = new Map<State, ReadonlyMap<string, State>>(
    definition.states.map((state): [State, ReadonlyMap<string, State>] => [
      state,
      new Map(Object.entries<State>(definition.transitions[state] ?? {})),
    ])
  );

  const eventsFrom = (state: State): readonly EventOf<Table>[] => [
    ...((table.get(state)?.keys() ?? []) as Iterable<EventOf<Table>>),
  ];

  return {
    states: definition.states,
    initial: definition.initial,
    next(state, event) {
      const target = table.get(state)?.get(event);
      return target === undefined
        ? fail({ code: 'workflow.event-not-allowed', values: { state, event } })
        : ok(target);
    },
    eventsFrom,
    reachable() {
      const found = new Set<State>([definition.initial]);
      // A Set yields what is added while it is walked, so this visits each state once.
      for (const state of found) {
        for (const target of table.get(state)?.values() ?? []) {
          found.add(target);
        }
      }
      return found;
    },
  };
}
