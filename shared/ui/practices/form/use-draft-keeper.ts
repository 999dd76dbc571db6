import * as React from 'react';
import { usePractices } from '../practices-context';
import { draftCopy } from './draft-copy';
import {
  createDraftKeeper,
  type DraftKeeper,
  type Keeping,
  type KeeperStart,
} from './draft-keeper';

export interface KeptDraft extends Keeping {
  readonly keeper: DraftKeeper;
}

/**
 * The draft as it is written, saved as it goes. When the connection or the window comes back it is
 * saved at once; when the page goes, this computer keeps what is not saved.
 * @param start must stay the same object as long as it is the same draft
 */
export function useDraftKeeper(start: KeeperStart): KeptDraft {
  const { drafts, storage, me } = usePractices();
  const keeper = React.useMemo(
    () =>
      createDraftKeeper(
        {
          drafts,
          copy: draftCopy(storage, me.personId, start.draft.id),
          now: () => new Date(),
          after(ms, run) {
            const timer = setTimeout(run, ms);
            return () => clearTimeout(timer);
          },
        },
        start
      ),
    [drafts, storage, me.personId, start]
  );
  const [keeping, setKeeping] = React.useState(() => keeper.current());
  React.useEffect(() => {
    setKeeping(keeper.current());
    const stop = keeper.listen(() => setKeeping(keeper.current()));
    const tryAgain = (): void => {
      const { state } = keeper.current();
      if (state === 'waiting' || state === 'unsaved') void keeper.saveNow();
    };
    const onLeave = (): void => keeper.copyNow();
    const onVisible = (): void => (document.hidden ? onLeave() : tryAgain());
    const onUnload = (event: BeforeUnloadEvent): void => {
      const { state, copiedAt } = keeper.current();
      keeper.copyNow();
      // only what is kept nowhere is worth a question
      if (state !== 'saved' && copiedAt === undefined) event.preventDefault();
    };
    window.addEventListener('online', tryAgain);
    window.addEventListener('focus', tryAgain);
    window.addEventListener('pagehide', onLeave);
    window.addEventListener('beforeunload', onUnload);
    document.addEventListener('visibilitychange', onVisible);
    return () => {
      stop();
      window.removeEventListener('online', tryAgain);
      window.removeEventListener('focus', tryAgain);
      window.removeEventListener('pagehide', onLeave);
      window.removeEventListener('beforeunload', onUnload);
      document.removeEventListener('visibilitychange', onVisible);
      keeper.end();
    };
  }, [keeper]);
  return { ...keeping, keeper };
}
