import * as React from 'react';

interface MenuProps {
  /** Name of the button. */
  label: string;
  button: React.ReactNode;
  children: React.ReactNode;
  className?: string;
}

/** A button that shows a panel until one is done with it. */
export function Menu({ label, button, children, className = '' }: MenuProps): JSX.Element {
  const [open, setOpen] = React.useState(false);
  const root = React.useRef<HTMLDivElement>(null);
  const opener = React.useRef<HTMLButtonElement>(null);
  const panel = React.useRef<HTMLDivElement>(null);

  // in a list that scrolls it may begin below what is seen
  React.useLayoutEffect(() => {
    if (open) panel.current?.scrollIntoView({ block: 'nearest' });
  }, [open]);

  React.useEffect(() => {
    if (!open) return undefined;
    const close = (event: Event): void => {
      if (event.target instanceof Node && !root.current?.contains(event.target)) setOpen(false);
    };
    document.addEventListener('pointerdown', close);
    document.addEventListener('focusin', close);
    return () => {
      document.removeEventListener('pointerdown', close);
      document.removeEventListener('focusin', close);
    };
  }, [open]);

  return (
    // the keys of the whole panel end here
    // eslint-disable-next-line jsx-a11y/no-static-element-interactions
    <div
      ref={root}
      className={`menu ${className}`}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || !open) return;
        event.stopPropagation();
        setOpen(false);
        opener.current?.focus();
      }}
    >
      <button
        ref={opener}
        type="button"
        className="icon-button"
        aria-expanded={open}
        title={label}
        onClick={() => setOpen(!open)}
      >
        {button}
        <span className="hidden-words">{label}</span>
      </button>
      {open && (
        // a press on one of its buttons is the end of the menu
        // eslint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-static-element-interactions
        <div
          ref={panel}
          className="menu-panel"
          onClick={(event) => {
            const pressed = event.target instanceof Element && event.target.closest('button, a');
            if (pressed && !pressed.closest('[data-stays]')) setOpen(false);
          }}
        >
          {children}
        </div>
      )}
    </div>
  );
}
