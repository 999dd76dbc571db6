import * as React from 'react';
import type { PracticeContent } from '../../../domain/practices';
import { usePractices } from '../practices-context';
import { draftCopy } from './draft-copy';

/** Begins a draft and goes to its form. Without a connection it begins on this computer. */
export function useStartDraft(): {
  readonly isUnderWay: boolean;
  readonly start: (content: PracticeContent) => void;
} {
  const { drafts, storage, me, go } = usePractices();
  const [isUnderWay, setUnderWay] = React.useState(false);
  // one draft, however often the button is pressed on a weak connection
  const id = React.useMemo(() => crypto.randomUUID(), []);
  const start = (content: PracticeContent): void => {
    if (isUnderWay) return;
    setUnderWay(true);
    const draft = { id, content, coAuthorIds: [] };
    // first here, so that a browser that closes now loses nothing
    draftCopy(storage, me.personId, id).write({
      ...{ draft, isDirty: true, at: new Date().toISOString() },
    });
    const open = (): void => go({ view: 'draft', id });
    // the form saves what could not be saved here, and says so
    drafts.save(draft).then(open, open);
  };
  return { isUnderWay, start };
}
