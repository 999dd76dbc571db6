import { html, type Html } from './html';
import { icon } from './icons';
import { LANGUAGES, LANGUAGE_TAGS, type Language } from './languages';
import { TEXTS } from './texts';

/**
 * Nothing comes from another machine and no script stands inside the page; web parts may call services
 * on this machine, as they may call any on SharePoint's own pages. Two things are let in
 * because the SharePoint Framework does them, on SharePoint's own pages too: it evaluates the text
 * of RequireJS that its assembly carries, and it writes styles at run time, as Fluent UI does.
 */
const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self' 'unsafe-eval'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self' data:",
  "connect-src 'self' http://localhost:*",
  "frame-src 'self'",
  "form-action 'self'",
  "frame-ancestors 'self'",
  "base-uri 'none'",
].join('; ');

export interface DocumentParts {
  language: Language;
  title: string;
  head?: Html;
  body: Html;
  status?: number;
}

/** A whole page of the portal as a response that no cache keeps. */
export function documentResponse({ language, title, head, body, status }: DocumentParts): Response {
  const page = html`<!doctype html>
    <html lang="${language}" dir="ltr">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${title}</title>
        <link rel="icon" href="data:," />
        <link rel="stylesheet" href="/_spfx/portal/portal.css" />
        ${head}
      </head>
      <body>
        <a class="skip-link" href="#content">${TEXTS[language].skipToContent}</a>
        ${body}
      </body>
    </html>`;
  return new Response(page.text, {
    status: status ?? 200,
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'private, no-store',
      'content-security-policy': CONTENT_SECURITY_POLICY,
      'referrer-policy': 'same-origin',
      'x-content-type-options': 'nosniff',
    },
  });
}

/** A person's initials on a round ground; the name stands beside it, so readers skip it. */
export function coin(displayName: string): Html {
  const words = displayName.split(/\s+/).filter((word) => /^\p{Lu}/u.test(word));
  const initials = [words[0], words.length > 1 ? words[1] : undefined]
    .map((word) => word?.[0] ?? '')
    .join('');
  return html`<span class="coin" aria-hidden="true">${initials}</span>`;
}

/** The hub's mark: books on the site's colour. */
export function siteLogo(): Html {
  return html`<span class="site-logo">${icon('books')}</span>`;
}

/** Buttons or links for the three languages, the current one marked. */
export function languageSwitch(current: Language, item: (language: Language) => Html): Html {
  return html`<ul class="languages" aria-label="${TEXTS[current].chooseLanguage}">
    ${LANGUAGE_TAGS.map((language) => html`<li lang="${language}">${item(language)}</li>`)}
  </ul>`;
}

/** The visible name of a language, in that language. */
export function languageName(language: Language): string {
  return LANGUAGES[language].name;
}
