import { documentResponse } from './document';
import { html } from './html';
import { signInAddress, siteHeader, type SiteHeader } from './site-header';
import { TEXTS } from './texts';

/**
 * A page that cannot be shown, with what the person can do about it.
 *
 * @param status 403 when the person lacks the right, 404 when there is no such page.
 */
export function refusalPage(header: SiteHeader, status: 403 | 404): Response {
  const texts = TEXTS[header.language];
  const { title, advice, way, address } =
    status === 403
      ? {
          title: texts.noRightTitle,
          advice: texts.noRightText,
          way: texts.changePerson,
          address: signInAddress(header.returnUrl),
        }
      : { title: texts.notFoundTitle, advice: texts.notFoundText, way: texts.goHome, address: '/' };
  return documentResponse({
    language: header.language,
    title: `${title} · ${header.site.title}`,
    head: html`<script src="/_spfx/portal/boot.js" defer></script>`,
    status,
    body: html`${siteHeader(header)}
      <main id="content" tabindex="-1" class="canvas refusal">
        <h1>${title}</h1>
        <p>${advice}</p>
        <p><a class="command primary" href="${address}">${way}</a></p>
      </main>`,
  });
}
