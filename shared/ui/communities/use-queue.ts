import * as React from 'react';
import type { ModerationItem, ModerationQueue } from '../../domain/communities';

/** What an item has become stands where it belongs now: among what waits, or among what was done. */
export function withItem(queue: ModerationQueue, item: ModerationItem): ModerationQueue {
  const isOther = ({ itemId }: ModerationItem): boolean => itemId !== item.itemId;
  const waits = (item.state === 'open' || item.state === 'waiting') && item.kinds.length > 0;
  const before = queue.items.findIndex((one) => !isOther(one));
  const items = queue.items.filter(isOther);
  const recent = queue.recent.filter(isOther);
  if (!waits) return { ...queue, items, recent: [item, ...recent] };
  // In its old place where it had one, so that nothing jumps; else first, where it is seen.
  const place = before === -1 ? 0 : before;
  return { ...queue, items: [...items.slice(0, place), item, ...items.slice(place)], recent };
}

export interface QueueState {
  readonly queue: ModerationQueue;
  readonly replace: (item: ModerationItem) => void;
}

/** Keeps what was read, changed by what the person does; reading again takes its place. */
export function useQueue(read: ModerationQueue): QueueState {
  const [queue, setQueue] = React.useState(read);
  React.useEffect(() => setQueue(read), [read]);
  const replace = React.useCallback(
    (item: ModerationItem) => setQueue((current) => withItem(current, item)),
    []
  );
  return { queue, replace };
}
