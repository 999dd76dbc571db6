import { SESSION_HEADER } from '../../../pages/session-header';
import type { WindowStart } from '../window-model';

/** An answer of the window's server that is no good. */
export class AskError extends Error {
  readonly status: number;

  constructor(status: number, message: string) {
    super(message);
    this.name = 'AskError';
    this.status = status;
  }
}

/** Asks the window's server in the name of this tab's person. */
export interface Ask {
  get<T>(path: string): Promise<T>;
  post<T>(path: string, body?: object): Promise<T>;
  patch<T>(path: string, body: object): Promise<T>;
  remove(path: string): Promise<void>;
  /** The live stream; ends when the connection does. */
  stream(onLine: (data: string) => void, signal: AbortSignal): Promise<void>;
  /** Any other address of the tenant, such as the sign-in authority's. */
  fetch(address: string, init: RequestInit): Promise<Response>;
}

const KEY = 'teams-session:';

/** One line of the stream that tells something. */
const DATA = 'data: ';

/** Opens the tab's own session, or goes on with it after a reload. @param personId whose window this is */
export async function openAsk(personId: string): Promise<Ask> {
  const open = async (): Promise<string> => {
    const answer = await fetch('/teams/open', {
      method: 'POST',
      body: JSON.stringify({ person: personId }),
    });
    if (!answer.ok) throw new AskError(answer.status, await answer.text());
    const { session } = (await answer.json()) as { session: string };
    sessionStorage.setItem(KEY + personId, session);
    return session;
  };
  let session = sessionStorage.getItem(KEY + personId) ?? (await open());

  const send = async (address: string, init: RequestInit): Promise<Response> => {
    const headers = new Headers(init.headers);
    headers.set(SESSION_HEADER, session);
    return fetch(address, { ...init, headers });
  };

  const ask = async (path: string, init: RequestInit): Promise<Response> => {
    let answer = await send(`/teams/api/${path}`, init);
    if (answer.status === 401) {
      // the tenant may have been started anew
      session = await open();
      answer = await send(`/teams/api/${path}`, init);
    }
    if (answer.ok) return answer;
    const { message = '' } = (await answer.json()) as { message?: string };
    throw new AskError(answer.status, message);
  };
  const json = async <T>(path: string, init: RequestInit): Promise<T> =>
    (await ask(path, init)).json() as Promise<T>;

  return {
    get: (path) => json(path, {}),
    post: (path, body = {}) => json(path, { method: 'POST', body: JSON.stringify(body) }),
    patch: (path, body) => json(path, { method: 'PATCH', body: JSON.stringify(body) }),
    async remove(path) {
      await ask(path, { method: 'DELETE' });
    },
    fetch: send,
    async stream(onLine, signal) {
      const { body } = await ask('stream', { signal });
      const reader = body?.pipeThrough(new TextDecoderStream()).getReader();
      let kept = '';
      for (let piece = await reader?.read(); piece && !piece.done; piece = await reader?.read()) {
        const lines = (kept + piece.value).split('\n\n');
        kept = lines.pop() ?? '';
        for (const line of lines) if (line.startsWith(DATA)) onLine(line.slice(DATA.length));
      }
    },
  };
}

/** All that the window needs to open. @param locale that apps should speak */
export function askStart(ask: Ask, locale: string): Promise<WindowStart> {
  return ask.get(`start?locale=${encodeURIComponent(locale)}`);
}
