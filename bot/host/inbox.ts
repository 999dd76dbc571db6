import type { Activity } from './activity';

/** What has come in and is being worked on. */
export interface Inbox {
  /** Whether the activity is new; Teams sends one again that it got no answer to. */
  isNew(activity: Activity): boolean;
  /** Does a piece of work after what the same conversation asked for before; never rejects. */
  later(conversationId: string, work: () => Promise<void>): void;
  /** Waits until all work is done. */
  settle(): Promise<void>;
}

/** Teams gives up long before; a clock may differ by minutes. */
const rememberedMs = 30 * 60 * 1000;
const mostRemembered = 20_000;

/** @param now milliseconds since 1970 */
export function createInbox(now: () => number): Inbox {
  const seen = new Map<string, number>();
  const lastOf = new Map<string, Promise<void>>();

  const forget = (): void => {
    const oldest = now() - rememberedMs;
    // a Map keeps the order of insertion, so that the oldest stand first
    for (const [key, at] of seen) {
      if (at > oldest && seen.size <= mostRemembered) break;
      seen.delete(key);
    }
  };

  return {
    isNew({ id, type, conversation }) {
      if (id === undefined) return true;
      forget();
      const key = `${conversation.id} ${type} ${id}`;
      if (seen.has(key)) return false;
      seen.set(key, now());
      return true;
    },

    later(conversationId, work) {
      const before = lastOf.get(conversationId) ?? Promise.resolve();
      const mine = before.then(work).catch(() => undefined);
      lastOf.set(conversationId, mine);
      void mine.then(() => {
        if (lastOf.get(conversationId) === mine) lastOf.delete(conversationId);
      });
    },

    async settle() {
      while (lastOf.size > 0) await Promise.all(lastOf.values());
    },
  };
}
