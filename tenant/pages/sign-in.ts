import {
  acceptedLanguages,
  nearestLanguage,
  parseLanguage,
  type Language,
} from './chrome/languages';
import { officeName } from './chrome/offices';
import { signInPage } from './chrome/sign-in-page';
import type { PagesHost, Person } from './pages-host';
import { formFields, isCrossSite, safeReturnUrl, seeOther } from './redirects';
import type { Sessions } from './sessions';

export interface SignIn {
  /** The screen, or with POST the start of a session. */
  signIn(request: Request, url: URL): Promise<Response>;
  /** Ends the session and shows the screen. */
  signOut(request: Request): Response;
  /** Remembers the language chosen in the person's menu. */
  chooseLanguage(request: Request): Promise<Response>;
}

/** Signing in as a person of the organisation: there is no password, the tenant is a model. */
export function createSignIn(host: PagesHost, sessions: Sessions, origin: string): SignIn {
  function screen(request: Request, url: URL): Response {
    const chosen = parseLanguage(url.searchParams.get('lang'));
    const language = chosen ?? nearestLanguage(acceptedLanguages(request));
    const query = (url.searchParams.get('q') ?? '').slice(0, 100);
    return signInPage({
      language,
      chosenLanguage: chosen,
      siteTitle: host.site(language).title,
      people: host.people().filter((person) => matches(person, language, query)),
      query,
      returnUrl: safeReturnUrl(url.searchParams.get('returnUrl'), origin),
    });
  }

  async function start(request: Request): Promise<Response> {
    const fields = await formFields(request);
    const siteUserId = Number(fields.get('person'));
    const known = host.people().some((person) => person.principal.siteUserId === siteUserId);
    if (!known) return seeOther('/_signin');
    sessions.close(request);
    const cookie = sessions.open(siteUserId, parseLanguage(fields.get('lang')));
    return seeOther(safeReturnUrl(fields.get('returnUrl'), origin), cookie);
  }

  return {
    async signIn(request, url) {
      if (request.method !== 'POST') return screen(request, url);
      return isCrossSite(request) ? forbidden() : start(request);
    },
    signOut(request) {
      return isCrossSite(request) ? forbidden() : seeOther('/_signin', sessions.close(request));
    },
    async chooseLanguage(request) {
      if (isCrossSite(request)) return forbidden();
      const fields = await formFields(request);
      const language = parseLanguage(fields.get('lang'));
      if (language !== undefined) sessions.setLanguage(request, language);
      return seeOther(safeReturnUrl(fields.get('returnUrl'), origin));
    },
  };
}

function forbidden(): Response {
  return new Response('This form was sent by another site.', { status: 403 });
}

/** Every word typed has to begin a word of the person's name, office, post or roles. */
function matches(person: Person, language: Language, query: string): boolean {
  const { principal, post, roles } = person;
  const office = officeName(person.office, language);
  const words = fold([principal.displayName, office, post, ...roles].join(' ')).split(' ');
  return fold(query)
    .split(' ')
    .every((typed) => words.some((word) => word.startsWith(typed)));
}

function fold(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
