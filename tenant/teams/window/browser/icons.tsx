import * as React from 'react';

// Drawn for this window on a 20 px grid; all take the colour of the words around them.
const PATHS = {
  activity: 'M10 2.5a5 5 0 0 0-5 5V11l-1.5 3h13L15 11V7.5a5 5 0 0 0-5-5zM8 16.5a2 2 0 0 0 4 0',
  add: 'M10 4v12M4 10h12',
  apps: 'M3.5 3.5h5v5h-5zM11.5 3.5h5v5h-5zM3.5 11.5h5v5h-5zM14 11v6M11 14h6',
  back: 'M12.5 3.5 6 10l6.5 6.5',
  calendar: 'M3 4.5h14v12H3zM3 8h14M6.5 2.5v4M13.5 2.5v4',
  chat: 'M2.5 3.5h15v11H9L5 18v-3.5H2.5z',
  close: 'M4.5 4.5l11 11M15.5 4.5l-11 11',
  extension: 'M3 6.5 10 3l7 3.5v7L10 17l-7-3.5zM3 6.5l7 3.5 7-3.5M10 10v7',
  like: 'M6 9v7.5H3V9zM6 9l3.5-6.5c1.4 0 2 1 1.7 2.3L10.5 8H16c.9 0 1.5.8 1.3 1.7l-1.3 5.5c-.2.8-.8 1.3-1.6 1.3H6',
  more: 'M4 10h.01M10 10h.01M16 10h.01',
  people:
    'M7 9.5A3 3 0 1 0 7 3.5a3 3 0 0 0 0 6zM2 16.5c0-3 2-5 5-5s5 2 5 5M13 9.5a2.5 2.5 0 1 0 0-5M14 11.6c2.4.3 4 2.2 4 4.9',
  remove: 'M5.5 6l.8 10.5h7.4L14.5 6M3.5 6h13M8 6V3.5h4V6',
  search: 'M12 3a5 5 0 1 1 0 10 5 5 0 0 1 0-10zM8.3 11.7 3 17',
  send: 'M3 3l14.5 7L3 17l2-7zM5 10h12',
  waffle: 'M4 4h.01M10 4h.01M16 4h.01M4 10h.01M10 10h.01M16 10h.01M4 16h.01M10 16h.01M16 16h.01',
} as const;

export type IconName = keyof typeof PATHS;

/** A decorative icon: the words beside it, or the button's name, carry the meaning. */
export function Icon({ name }: { name: IconName }): JSX.Element {
  const dots = name === 'more' || name === 'waffle';
  return (
    <svg
      className={dots ? 'icon icon-dots' : 'icon'}
      viewBox="0 0 20 20"
      aria-hidden="true"
      focusable="false"
    >
      <path d={PATHS[name]} />
    </svg>
  );
}
