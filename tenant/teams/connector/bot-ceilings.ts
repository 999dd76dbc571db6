import type { TenantClock } from '../../core/clock';
import { ConnectorError } from './connector-error';

interface Ceiling {
  most: number;
  milliseconds: number;
}

interface Window {
  start: number;
  spent: number;
}

const SECOND = 1000;

/** Source: Teams, "Optimize your bot with rate limiting": of one app in one tenant, over all it asks. */
const APP: Ceiling = { most: 50, milliseconds: SECOND };
/** Of one app in one conversation, for what it sends; for what it reads there is twice as much. */
const CONVERSATION: readonly Ceiling[] = [
  { most: 7, milliseconds: SECOND },
  { most: 8, milliseconds: 2 * SECOND },
  { most: 60, milliseconds: 30 * SECOND },
  { most: 1800, milliseconds: 3600 * SECOND },
];
const READS = 2;
/** Windows that are over are dropped when so many are kept. */
const MOST_WINDOWS = 200_000;

/** Counts what bots ask, refused or not, and refuses beyond what is published. Windows start on the clock. */
export function createBotCeilings(clock: TenantClock, isEnforced: () => boolean) {
  const windows = new Map<string, Window & { end: number }>();
  const settings = { capacity: 1 };
  const counts = { accepted: 0, refused: 0 };

  /** @returns milliseconds until the window is over, when the ceiling is passed */
  const charge = (key: string, { most, milliseconds }: Ceiling, share: number): number => {
    const now = clock.now();
    const start = Math.floor(now / milliseconds) * milliseconds;
    const known = windows.get(key);
    const window = known?.start === start ? known : { start, spent: 0, end: start + milliseconds };
    window.spent += 1;
    windows.set(key, window);
    return window.spent > most * share ? window.end - now : 0;
  };

  const dropOld = (): void => {
    if (windows.size < MOST_WINDOWS) return;
    const now = clock.now();
    for (const [key, { end }] of windows) if (end <= now) windows.delete(key);
  };

  return {
    /** The share of the app's ceiling that is given: 0.5 in a storm. */
    settings,
    counts,

    /**
     * @param conversationId where; undefined for what belongs to none
     * @throws ConnectorError 429 with Retry-After
     */
    charge(botId: string, conversationId: string | undefined, isRead: boolean): void {
      dropOld();
      const waits = [charge(`app ${botId}`, APP, settings.capacity)];
      if (conversationId !== undefined)
        for (const ceiling of CONVERSATION)
          waits.push(
            charge(
              `${isRead ? 'read' : 'send'} ${ceiling.milliseconds} ${botId} ${conversationId}`,
              ceiling,
              isRead ? READS : 1
            )
          );
      const wait = Math.max(...waits);
      if (wait === 0 || !isEnforced()) {
        counts.accepted += 1;
        return;
      }
      counts.refused += 1;
      throw new ConnectorError(429, 'TooManyRequests', 'API calls quota exceeded.', {
        retryAfter: Math.max(1, Math.ceil(wait / SECOND)),
      });
    },
  };
}

export type BotCeilings = ReturnType<typeof createBotCeilings>;
