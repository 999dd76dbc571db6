import { AadTokenProvider } from '@microsoft/sp-http';

interface Token {
  accessToken: string;
  /** Milliseconds since 1970. */
  expiresAt: number;
}

/** The provider takes options, or whether the kept token will do. */
type Wish = boolean | { readonly useCachedToken?: boolean };

const EARLY_MS = 60_000;
const tokens = new Map<string, Promise<Token>>();

/** Lets the framework's token provider take the signed-in person's tokens from this tenant. */
export function takeTokensFromThisTenant(): void {
  AadTokenProvider.prototype.getToken = async (resource: string, wish?: Wish) => {
    const isFresh = (typeof wish === 'object' ? wish.useCachedToken : wish) === false;
    const kept = isFresh ? undefined : await tokens.get(resource);
    if (kept !== undefined && kept.expiresAt - EARLY_MS > Date.now()) return kept.accessToken;
    const asked = request(resource);
    tokens.set(resource, asked);
    // A failure must not be remembered as if it were a token.
    asked.catch(() => tokens.delete(resource));
    return (await asked).accessToken;
  };
}

async function request(resource: string): Promise<Token> {
  const response = await fetch(`/_layouts/15/token?resource=${encodeURIComponent(resource)}`);
  if (response.ok) return response.json();
  // the framework's own refusal carries Entra's words
  const refusal: { error_description?: string } = await response.json().catch(() => ({}));
  throw new Error(refusal.error_description ?? `No token for ${resource}: ${response.status}.`);
}
