import { AadTokenProvider } from '@microsoft/sp-http';

interface Token {
  accessToken: string;
  /** Milliseconds since 1970. */
  expiresAt: number;
}

const EARLY_MS = 60_000;
const tokens = new Map<string, Promise<Token>>();

/** Lets the framework's token provider take the signed-in person's tokens from this tenant. */
export function takeTokensFromThisTenant(): void {
  AadTokenProvider.prototype.getToken = async (resource, useCachedToken = true) => {
    const kept = useCachedToken ? await tokens.get(resource) : undefined;
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
  if (!response.ok) throw new Error(`No token for ${resource}: ${response.status}.`);
  return response.json();
}
