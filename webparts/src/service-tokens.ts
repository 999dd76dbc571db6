import type { WebPartContext } from '@microsoft/sp-webpart-base';
import type { TokenProvider } from '@hub/shared/lib/adapters/remote/token-provider';
import { hubErrorFromStatus } from '@hub/shared/lib/kernel/errors';

/**
 * The person's tokens for the hub's service, as SharePoint gives them to web parts.
 * @param apiId address of the service's API, asked for when the first token is wanted
 */
export function createPageTokens(
  { aadTokenProviderFactory }: Pick<WebPartContext, 'aadTokenProviderFactory'>,
  apiId: () => Promise<string>
): TokenProvider {
  return {
    async getToken({ fresh = false, claims } = {}) {
      const resource = await apiId();
      try {
        const provider = await aadTokenProviderFactory.getTokenProvider();
        return await provider.getToken(resource, {
          useCachedToken: !fresh,
          ...(claims === undefined ? {} : { claims }),
        });
      } catch (cause) {
        const status = isNotApproved(cause) ? 403 : 401;
        throw hubErrorFromStatus({ source: 'page token', status, cause });
      }
    },
  };
}

/** Nobody has approved the API for pages (65001), or the directory does not know it (500011). */
function isNotApproved(cause: unknown): boolean {
  return cause instanceof Error && /AADSTS(65001|500011)\b/.test(cause.message);
}
