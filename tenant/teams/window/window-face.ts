import { CoreError, type CoreErrorKind } from '../../core/core-error';
import { canSignIn, type Person } from '../../core/people';
import { decodePath } from '../../http/decode-path';
import { acceptedLanguages, nearestLanguage, parseLanguage } from '../../pages/chrome/languages';
import { isCrossSite, seeOther } from '../../pages/redirects';
import type { Sessions } from '../../pages/sessions';
import { createWindowApi, type WindowApiOptions } from './window-api';
import { createWindowFiles } from './window-files';
import { windowPage } from './window-page';

interface WindowOptions extends WindowApiOptions {
  sessions: Sessions;
  /** The object id of whoever a request's session belongs to. */
  signedInAs(request: Request): string | undefined;
}

const STATUS: Partial<Record<CoreErrorKind, number>> = {
  'access-denied': 403,
  'item-not-found': 404,
  'user-not-found': 404,
  'group-not-found': 404,
};

const json = (body: unknown, status = 200): Response =>
  Response.json(body, { status, headers: { 'cache-control': 'no-store' } });

/**
 * The Teams window: a page, its files, and what its script asks. A window belongs to a person for as long as
 * its browser tab is open, whoever is signed in at the portal: several people can be at work in one browser.
 */
export function createWindowFace(options: WindowOptions) {
  const { core, sessions, signedInAs } = options;
  const api = createWindowApi(options);
  const files = createWindowFiles();

  const personOf = (objectId: string | null | undefined): Person | undefined => {
    const person = objectId ? core.people.byObjectId(objectId) : undefined;
    return person && canSignIn(person) ? person : undefined;
  };

  const page = (request: Request, url: URL): Response => {
    const asked = url.searchParams.get('as');
    const person = personOf(asked ?? signedInAs(request));
    if (!person) {
      const query = new URLSearchParams({ returnUrl: url.pathname + url.search });
      return seeOther(`/_signin?${query.toString()}`);
    }
    const language =
      parseLanguage(url.searchParams.get('lang')) ??
      nearestLanguage([person.preferredLanguage, ...acceptedLanguages(request)]);
    return windowPage(language, person.objectId);
  };

  /** Starts the session of a browser tab: as the person asked for, or as who is signed in. */
  const open = async (request: Request): Promise<Response> => {
    if (isCrossSite(request)) return new Response('This page is of another site.', { status: 403 });
    const asked = (await request.json()) as { person?: unknown };
    const person = personOf(typeof asked.person === 'string' ? asked.person : signedInAs(request));
    if (!person) return json({ message: 'Nobody is signed in.' }, 401);
    const { siteUserId } = core.users.principalOf(person, 'cookie');
    return json({ session: sessions.openForTab(siteUserId) });
  };

  const icon = (name: string): Response => {
    const bytes = core.teams.apps.icon(name.replace(/\.png$/, ''), 'color');
    if (!bytes) return new Response('Not found', { status: 404 });
    return new Response(bytes, {
      headers: { 'content-type': 'image/png', 'cache-control': 'private, max-age=3600' },
    });
  };

  const ask = async (request: Request, path: string): Promise<Response> => {
    if (isCrossSite(request)) return new Response('This page is of another site.', { status: 403 });
    const person = personOf(signedInAs(request));
    if (!person) return json({ message: 'The session has ended.' }, 401);
    try {
      const answer = await api.handle(request, path, person);
      if (answer instanceof Response) return answer;
      return answer === undefined ? json({ message: 'There is nothing here.' }, 404) : json(answer);
    } catch (error) {
      if (error instanceof CoreError)
        return json({ message: error.message, kind: error.kind }, STATUS[error.kind] ?? 400);
      // neither an address nor a body that nobody can read is a defect
      if (error instanceof SyntaxError || error instanceof URIError)
        return json({ message: 'The request cannot be read.' }, 400);
      throw error;
    }
  };

  return {
    /** @returns undefined when the path is not the window's */
    async handle(request: Request): Promise<Response | undefined> {
      const url = new URL(request.url);
      if (url.pathname !== '/teams' && !url.pathname.startsWith('/teams/')) return undefined;
      const [room = '', ...rest] = url.pathname.slice('/teams/'.length).split('/');
      const path = rest.join('/');
      if (room === 'api') return ask(request, path);
      if (request.method === 'POST' && url.pathname === '/teams/open') return open(request);
      if (request.method !== 'GET') return json({ message: 'There is nothing here.' }, 404);
      if (room === 'static') return files.handle(request, path);
      if (room === 'icons') return icon(decodePath(path) ?? '');
      // a Teams link with this tenant in the place of teams.microsoft.com
      if (room === '' || room === 'l' || room === 'meet') return page(request, url);
      return json({ message: 'There is nothing here.' }, 404);
    },
  };
}

export type WindowFace = ReturnType<typeof createWindowFace>;
