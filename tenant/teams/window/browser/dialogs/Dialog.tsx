import * as React from 'react';
import { Icon } from '../icons';
import { useTeamsWindow } from '../window-context';

interface DialogProps {
  title: string;
  width?: number | string;
  height?: number | string;
  onClose(): void;
  children: React.ReactNode;
}

/** Teams' own names of sizes, in pixels. */
const WIDTHS: Readonly<Record<string, number>> = { small: 360, medium: 600, large: 960 };
const HEIGHTS: Readonly<Record<string, number>> = { small: 250, medium: 450, large: 720 };

const sizeOf = (
  size: number | string | undefined,
  named: Readonly<Record<string, number>>
): string | undefined => {
  const pixels = typeof size === 'string' ? (named[size] ?? Number(size)) : size;
  return pixels === undefined || Number.isNaN(pixels) ? undefined : `${pixels}px`;
};

/** A dialog over the window, in the browser's own modal layer. */
export function Dialog({ title, width, height, onClose, children }: DialogProps): JSX.Element {
  const { texts } = useTeamsWindow();
  const element = React.useRef<HTMLDialogElement>(null);
  // closed before it leaves the page, so that the browser gives the focus back
  React.useLayoutEffect(() => {
    const dialog = element.current;
    dialog?.showModal();
    return () => dialog?.close();
  }, []);
  return (
    <dialog
      ref={element}
      className="dialog"
      aria-label={title === '' ? texts.dialog : title}
      style={{ width: sizeOf(width, WIDTHS) ?? '600px' }}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
    >
      <header>
        <h2>{title}</h2>
        <button
          type="button"
          className="icon-button"
          aria-label={texts.close}
          title={texts.close}
          onClick={onClose}
        >
          <Icon name="close" />
        </button>
      </header>
      <div className="dialog-body" style={{ minHeight: sizeOf(height, HEIGHTS) }}>
        {children}
      </div>
    </dialog>
  );
}
