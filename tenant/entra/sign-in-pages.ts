import { documentResponse } from '../pages/chrome/document';
import { html, type Html } from '../pages/chrome/html';
import type { Language } from '../pages/chrome/languages';
import { SIGN_IN_TEXTS } from './sign-in-texts';

const fill = (text: string, values: Readonly<Record<string, string>>): string =>
  text.replace(/\{(\w+)\}/g, (whole, key: string) => values[key] ?? whole);

const page = (language: Language, title: string, body: Html, status = 200): Response =>
  documentResponse({
    language,
    title,
    status,
    body: html`<main id="content" tabindex="-1" class="canvas refusal">
      <h1>${title}</h1>
      ${body}
    </main>`,
  });

const hidden = (fields: URLSearchParams): Html[] =>
  [...fields].map(([name, value]) => html`<input type="hidden" name="${name}" value="${value}" />`);

const answers = (language: Language): Html => {
  const texts = SIGN_IN_TEXTS[language];
  return html`<p>
    <button class="command primary" name="answer" value="accept">${texts.accept}</button>
    <button class="command" name="answer" value="cancel">${texts.cancel}</button>
  </p>`;
};

/** Lets a form of the page lead to another origin, which the portal's policy would forbid. */
function leadingTo(response: Response, origin: string): Response {
  const policy = response.headers.get('content-security-policy') ?? '';
  response.headers.set(
    'content-security-policy',
    policy.replace("form-action 'self'", `form-action 'self' ${origin}`)
  );
  return response;
}

interface ConsentPage {
  language: Language;
  app: string;
  person: string;
  permissions: readonly string[];
  /** Where the form is sent. */
  action: string;
  /** The authorization request, to be taken up again. */
  request: URLSearchParams;
  redirectUri: string;
}

/** Asks a person whether an application may act for her. */
export function consentPage(facts: ConsentPage): Response {
  const texts = SIGN_IN_TEXTS[facts.language];
  const body = html`<p>${fill(texts.consentText, { app: facts.app, person: facts.person })}</p>
    <ul>
      ${facts.permissions.map((permission) => html`<li>${permission}</li>`)}
    </ul>
    <form method="post" action="${facts.action}">
      ${hidden(facts.request)}${answers(facts.language)}
    </form>`;
  const { protocol, host } = new URL(facts.redirectUri);
  return leadingTo(page(facts.language, texts.consentTitle, body), `${protocol}//${host}`);
}

/** Tells a person that only an administrator can consent. */
export function adminNeededPage(language: Language, app: string, back: string): Response {
  const texts = SIGN_IN_TEXTS[language];
  const body = html`<p>${fill(texts.adminText, { app })}</p>
    <p><a class="command primary" href="${back}">${texts.cancel}</a></p>`;
  return page(language, texts.adminTitle, body);
}

/** Asks for the code that a device shows. */
export function devicePage(language: Language, action: string, unknownCode: boolean): Response {
  const texts = SIGN_IN_TEXTS[language];
  const body = html`<p>${unknownCode ? texts.deviceUnknown : texts.deviceText}</p>
    <form method="post" action="${action}">
      <label for="code">${texts.codeLabel}</label>
      <input id="code" name="code" autocomplete="off" required />
      <button class="command primary">${texts.next}</button>
    </form>`;
  return page(language, texts.deviceTitle, body);
}

/** Asks whether the person means to sign in to this application. */
export function deviceConfirmPage(
  language: Language,
  facts: { action: string; code: string; app: string; person: string }
): Response {
  const texts = SIGN_IN_TEXTS[language];
  const body = html`<p>${fill(texts.deviceConfirm, { app: facts.app, person: facts.person })}</p>
    <form method="post" action="${facts.action}">
      <input type="hidden" name="code" value="${facts.code}" />
      ${answers(language)}
    </form>`;
  return page(language, texts.deviceTitle, body);
}

/** The end of a sign-in on a device. */
export function deviceEndPage(language: Language, accepted: boolean): Response {
  const texts = SIGN_IN_TEXTS[language];
  const text = accepted ? texts.deviceDone : texts.deviceDeclined;
  return page(language, texts.deviceTitle, html`<p>${text}</p>`);
}

/** A request that is so wrong that nobody may be sent back with it. */
export function signInErrorPage(language: Language, description: string): Response {
  const { errorTitle } = SIGN_IN_TEXTS[language];
  return page(language, errorTitle, html`<p>${description}</p>`, 400);
}
