import type { Principal } from '../core/principal';
import { EntraError } from '../entra/entra-error';
import type { PagesHost } from './pages-host';
import { isCrossSite } from './redirects';

/**
 * Gives the page's scripts a delegated token of the signed-in person, as SharePoint does for its
 * web parts. Only a page of this origin can read the answer.
 *
 * @param url names the wanted `resource`, such as `https://graph.microsoft.com`.
 */
export async function userToken(
  request: Request,
  url: URL,
  host: PagesHost,
  principal: Principal | undefined
): Promise<Response> {
  const resource = url.searchParams.get('resource') ?? '';
  if (principal === undefined) return answer({ error: 'login_required' }, 401);
  if (isCrossSite(request)) return answer({ error: 'access_denied' }, 403);
  if (resource === '') return answer({ error: 'invalid_resource' }, 400);
  try {
    return answer(await host.mintUserToken(principal, resource), 200);
  } catch (error) {
    if (!(error instanceof EntraError)) throw error;
    const description = `AADSTS${error.number}: ${error.message}`;
    return answer({ error: error.error, error_description: description }, error.status);
  }
}

function answer(body: object, status: number): Response {
  return Response.json(body, { status, headers: { 'cache-control': 'no-store' } });
}
