import { BOT_FRAMEWORK } from '../../entra/tokens';
import type { SigningKeys } from '../../entra/signing-keys';

/** By what a bot checks the connector's tokens: below `/botframework`, as at login.botframework.com. */
export const botMetadataEndpoints = [
  'GET /botframework/v1/.well-known/openidconfiguration',
  'GET /botframework/v1/keys',
] as const;

/** Key ids with the channels that may use them. */
const ENDORSED = ['msteams'];

/** @returns undefined when the path is not of the metadata */
export function botMetadata(
  request: Request,
  origin: string,
  keys: () => SigningKeys
): Response | undefined {
  const asked = `${request.method} ${new URL(request.url).pathname}`;
  const endpoint = botMetadataEndpoints.find((one) => one === asked);
  if (!endpoint) return undefined;
  if (endpoint === 'GET /botframework/v1/.well-known/openidconfiguration')
    return Response.json({
      issuer: BOT_FRAMEWORK,
      authorization_endpoint: 'https://invalid.botframework.com',
      jwks_uri: `${origin}/botframework/v1/keys`,
      id_token_signing_alg_values_supported: ['RS256'],
      token_endpoint_auth_methods_supported: ['private_key_jwt'],
    });
  const { keyId, publicJwk } = keys();
  return Response.json({
    keys: [{ ...publicJwk, kid: keyId, use: 'sig', alg: 'RS256', endorsements: ENDORSED }],
  });
}
