import { documentResponse } from './document';
import { html } from './html';
import { signInAddress, siteHeader, type SiteHeader } from './site-header';
import { TEXTS, type PortalTexts } from './texts';

/** Why a person meets this page instead of what she asked for. */
export type Refusal = 'page-forbidden' | 'page-missing' | 'document-forbidden' | 'document-missing';

interface RefusalFacts {
  status: 403 | 404;
  title: keyof PortalTexts;
  advice: keyof PortalTexts;
}

const FACTS: Readonly<Record<Refusal, RefusalFacts>> = {
  'page-forbidden': { status: 403, title: 'noRightTitle', advice: 'noRightText' },
  'page-missing': { status: 404, title: 'notFoundTitle', advice: 'notFoundText' },
  'document-forbidden': {
    status: 403,
    title: 'documentNoRightTitle',
    advice: 'documentNoRightText',
  },
  'document-missing': {
    status: 404,
    title: 'documentMissingTitle',
    advice: 'documentMissingText',
  },
};

/** A page or document that cannot be shown, with what the person can do about it. */
export function refusalPage(header: SiteHeader, refusal: Refusal): Response {
  const texts = TEXTS[header.language];
  const { status, title, advice } = FACTS[refusal];
  // the home page would refuse her as well when the site itself is closed to her
  const isSiteClosed = refusal === 'page-forbidden';
  const way = isSiteClosed ? texts.changePerson : texts.goHome;
  const address = isSiteClosed ? signInAddress(header.returnUrl) : '/';
  return documentResponse({
    language: header.language,
    title: `${texts[title]} · ${header.site.title}`,
    head: html`<script src="/_spfx/portal/boot.js" defer></script>`,
    status,
    body: html`${siteHeader(header)}
      <main id="content" tabindex="-1" class="canvas refusal">
        <h1>${texts[title]}</h1>
        <p>${texts[advice]}</p>
        <p><a class="command primary" href="${address}">${way}</a></p>
      </main>`,
  });
}
