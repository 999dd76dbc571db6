import type { Surroundings } from '../surroundings';

const graphOrigin = 'https://graph.microsoft.com';
const authorityOrigin = 'https://login.microsoftonline.com';

/** The local tenant in the place of Microsoft's addresses; what the service sends stays the same. */
export function localTenant(origin: string): Surroundings {
  return {
    fetch: (url, init) =>
      fetch(url.replace(graphOrigin, `${origin}/graph`).replace(authorityOrigin, origin), init),
    botFramework: {
      openIdMetadata: `${origin}/botframework/v1/.well-known/openidconfiguration`,
      tokenService: origin,
    },
    authority: origin,
    localOrigins: [origin],
  };
}
