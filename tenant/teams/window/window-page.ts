import { html } from '../../pages/chrome/html';
import type { Language } from '../../pages/chrome/languages';
import { WINDOW_TEXTS } from './window-texts';

/**
 * Scripts are the window's own. Tabs and pictures of cards may come from anywhere that an app's manifest or a
 * bot names: the window checks the addresses of tabs itself.
 */
const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob: https: http://localhost:*",
  "font-src 'self' data:",
  "connect-src 'self'",
  "frame-src 'self' https: http://localhost:*",
  "form-action 'self'",
  "frame-ancestors 'none'",
  "base-uri 'none'",
].join('; ');

/** The page of the window; its script draws all that is in it. @param personId whose window it becomes */
export function windowPage(language: Language, personId: string): Response {
  const page = html`<!doctype html>
    <html lang="${language}" dir="ltr" data-theme="default">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${WINDOW_TEXTS[language].title}</title>
        <link rel="icon" href="data:," />
        <link rel="stylesheet" href="/teams/static/window.css" />
        <script src="/teams/static/window.js" defer></script>
      </head>
      <body>
        <div id="window" data-person="${personId}"></div>
        <div id="dialogs"></div>
      </body>
    </html>`;
  return new Response(page.text, {
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'private, no-store',
      'content-security-policy': CONTENT_SECURITY_POLICY,
      'referrer-policy': 'same-origin',
      'x-content-type-options': 'nosniff',
    },
  });
}
