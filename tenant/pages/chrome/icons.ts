import { Html } from './html';

// Drawn for this portal on a 16 px grid; all take the colour of the text around them.
const PATHS = {
  apps: 'M2 2h2.6v2.6H2zM6.7 2h2.6v2.6H6.7zM11.4 2H14v2.6h-2.6zM2 6.7h2.6v2.6H2zM6.7 6.7h2.6v2.6H6.7zM11.4 6.7H14v2.6h-2.6zM2 11.4h2.6V14H2zM6.7 11.4h2.6V14H6.7zM11.4 11.4H14V14h-2.6z',
  books:
    'M1.5 2h3v12h-3V2zm.9.9v10.2h1.2V2.9H2.4zM5.5 2h3v12h-3V2zm.9.9v10.2h1.2V2.9H6.4zm2.9-.1 2.9-.7 2.7 11.3-2.9.7L9.3 2.8zm1.1.7 2.3 9.5 1.2-.3-2.3-9.5-1.2.3z',
  edit: 'M11.6 1.6a1.7 1.7 0 0 1 2.4 2.4l-8.7 8.7-3.7 1.3 1.3-3.7 8.7-8.7zm.7.7-1 1 1 1 1-1a.7.7 0 0 0-1-1zm-1.7 1.7L3.7 10.9 3.1 12.5l1.6-.6L11.6 5z',
  cancel: 'M8 7.3 12.6 2.7l.7.7L8.7 8l4.6 4.6-.7.7L8 8.7l-4.6 4.6-.7-.7L7.3 8 2.7 3.4l.7-.7z',
  person:
    'M8 8a3.5 3.5 0 1 1 0-7 3.5 3.5 0 0 1 0 7zm0-1a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5zM1.5 15c0-3.6 2.9-6 6.5-6s6.5 2.4 6.5 6h-1c0-3-2.4-5-5.5-5s-5.5 2-5.5 5z',
  save: 'M2 2h10l2 2v10H2V2zm1 1v10h1V9h8v4h1V4.4L11.6 3H11v3H5V3H3zm3 0v2h4V3H6zm-1 7v3h6v-3H5z',
  search:
    'M9.8 1a5.2 5.2 0 1 1-3.3 9.2l-4.6 4.6-.7-.7 4.6-4.6A5.2 5.2 0 0 1 9.8 1zm0 1a4.2 4.2 0 1 0 0 8.4 4.2 4.2 0 0 0 0-8.4z',
  signOut: 'M2 2h7v1H3v10h6v1H2V2zm8.7 2.3 3.7 3.7-3.7 3.7-.7-.7L12.5 8.5H6v-1h6.5L10 5z',
} as const;

export type IconName = keyof typeof PATHS;

/** A decorative icon; the words beside it carry the meaning. */
export function icon(name: IconName): Html {
  return new Html(
    `<svg class="icon" viewBox="0 0 16 16" aria-hidden="true" focusable="false"><path fill-rule="evenodd" d="${PATHS[name]}"/></svg>`
  );
}
