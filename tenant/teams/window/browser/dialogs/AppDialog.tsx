import * as React from 'react';
import { drawCard } from '../cards/draw-card';
import type { DialogRequest } from '../host/teams-host';
import { TabFrame } from '../tabs/TabFrame';
import { useTeamsWindow } from '../window-context';
import { Dialog } from './Dialog';
import type { DialogOrigin } from './dialog-origin';

interface AppDialogProps {
  request: DialogRequest;
  origin: DialogOrigin;
  /** @param result undefined when it was closed without one */
  onEnd(result: unknown): void;
}

/** A card as the whole of a dialog: its submit hands in. */
function DialogCard({ card, onEnd }: { card: unknown; onEnd(result: unknown): void }): JSX.Element {
  const { openLink, texts } = useTeamsWindow();
  const place = React.useRef<HTMLDivElement>(null);
  const [failed, setFailed] = React.useState(false);
  React.useEffect(() => {
    const content: unknown = typeof card === 'string' ? JSON.parse(card) : card;
    const drawn = drawCard(content, (press) => {
      if (press.kind === 'open') openLink(press.url);
      else onEnd(press.data ?? {});
    });
    setFailed(drawn === undefined);
    place.current?.replaceChildren(...(drawn ? [drawn.element] : []));
    place.current?.querySelector<HTMLElement>('input, select, textarea, button')?.focus();
    // another card of the same flow is another dialog
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [card]);
  return (
    <>
      <div ref={place} className="card-body" />
      {failed && <p role="alert">{texts.cardFailed}</p>}
    </>
  );
}

/** A dialog of an app: a card, or a page in a frame. */
export function AppDialog({ request, origin, onEnd }: AppDialogProps): JSX.Element {
  const [size, setSize] = React.useState<Pick<DialogRequest, 'width' | 'height'>>({});
  const { title = '', url, card } = request;
  const width = size.width ?? request.width;
  const height = size.height ?? request.height;
  return (
    <Dialog
      title={title}
      {...(width === undefined ? {} : { width })}
      {...(height === undefined ? {} : { height })}
      onClose={() => onEnd(undefined)}
    >
      {url === undefined ? (
        <DialogCard card={card} onEnd={onEnd} />
      ) : (
        <TabFrame
          key={url}
          title={title}
          address={url}
          place={{ ...origin.place, kind: 'task' }}
          onReady={(frame) => origin.opened?.(frame)}
          extra={{
            completeDialog: onEnd,
            resizeDialog: setSize,
            parent: () => origin.frame,
          }}
        />
      )}
    </Dialog>
  );
}
