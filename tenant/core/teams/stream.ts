import type { TeamsEvent } from './model';

type Listener = (event: TeamsEvent) => void;

/** Who has a window open, and what it hears. */
export function createStream() {
  const listeners = new Map<string, Set<Listener>>();

  return {
    subscribe(personId: string, listener: Listener): () => void {
      const own = listeners.get(personId) ?? new Set<Listener>();
      own.add(listener);
      listeners.set(personId, own);
      return () => {
        own.delete(listener);
        if (own.size === 0 && listeners.get(personId) === own) listeners.delete(personId);
      };
    },

    /** Tells one person's windows; the event is made only when there is one. */
    tell(personId: string, event: () => TeamsEvent): void {
      const own = listeners.get(personId);
      if (!own) return;
      const made = event();
      for (const listener of [...own]) listener(made);
    },

    /** The people with a window open. */
    listening: (): string[] => [...listeners.keys()],
  };
}

export type Stream = ReturnType<typeof createStream>;
