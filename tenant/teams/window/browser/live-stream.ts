import type { WindowNews } from '../window-model';
import type { Ask } from './ask';

const FIRST_PAUSE_MS = 500;
const LONGEST_PAUSE_MS = 10_000;
/** A browser has few connections for one host: a tab out of sight gives its own back, and looks from time to time. */
const HIDDEN_AFTER_MS = 10_000;
const HIDDEN_LOOK_MS = 5000;

interface StreamOptions {
  ask: Ask;
  onNews(news: WindowNews): void;
  /** @param connected false while nothing new would be seen */
  onConnection(connected: boolean): void;
}

/** Keeps the live stream open, also after the tenant was away. @returns how to end it */
export function keepStream({ ask, onNews, onConnection }: StreamOptions): () => void {
  let ended = false;
  let gap = false;
  let current: AbortController | undefined;
  let hiding: number | undefined;
  let looking: number | undefined;

  const wait = (milliseconds: number): Promise<void> =>
    new Promise((resolve) => window.setTimeout(resolve, milliseconds));

  const run = async (): Promise<void> => {
    let pause = FIRST_PAUSE_MS;
    const own = new AbortController();
    current = own;
    while (!ended && !own.signal.aborted) {
      try {
        const reading = ask.stream((data) => onNews(JSON.parse(data) as WindowNews), own.signal);
        if (gap) onNews({ kind: 'reconnected' });
        onConnection(true);
        await reading;
        pause = FIRST_PAUSE_MS;
      } catch {
        // whatever broke it, the next try is what helps
      }
      gap = true;
      if (ended || own.signal.aborted) return;
      onConnection(false);
      await wait(pause);
      pause = Math.min(pause * 2, LONGEST_PAUSE_MS);
    }
  };

  const onVisibility = (): void => {
    window.clearTimeout(hiding);
    if (document.visibilityState === 'hidden') {
      hiding = window.setTimeout(() => {
        current?.abort();
        current = undefined;
        looking = window.setInterval(() => onNews({ kind: 'reconnected' }), HIDDEN_LOOK_MS);
      }, HIDDEN_AFTER_MS);
      return;
    }
    window.clearInterval(looking);
    if (current === undefined) void run();
  };

  document.addEventListener('visibilitychange', onVisibility);
  void run();
  return () => {
    ended = true;
    window.clearInterval(looking);
    document.removeEventListener('visibilitychange', onVisibility);
    current?.abort();
  };
}
