/** Sends the browser on with a GET. */
export function seeOther(location: string, cookie?: string): Response {
  const headers = new Headers({ location, 'cache-control': 'no-store' });
  if (cookie !== undefined) headers.set('set-cookie', cookie);
  return new Response(null, { status: 303, headers });
}

/**
 * Where to go after signing in: a place of this tenant, or the home page when the address leads to
 * another origin or back to the sign-in screen.
 *
 * @param asked an address as it came with the request; may be anything.
 */
export function safeReturnUrl(asked: string | null, origin: string): string {
  if (asked === null || !URL.canParse(asked, origin)) return '/';
  const url = new URL(asked, origin);
  if (url.origin !== new URL(origin).origin || /^\/_sign(in|out)\b/.test(url.pathname)) return '/';
  // A path that starts with two slashes would be read as another host.
  return url.pathname.replace(/^\/{2,}/, '/') + url.search + url.hash;
}

/** Whether another site made the browser send this request; such a form is never meant. */
export function isCrossSite(request: Request): boolean {
  return request.headers.get('sec-fetch-site') === 'cross-site';
}

/** The fields of a plain HTML form. */
export async function formFields(request: Request): Promise<URLSearchParams> {
  return new URLSearchParams(await request.text());
}
