/** What a token must be fit for. */
export interface TokenWish {
  /** The token at hand was refused: another one is wanted, not the kept one. */
  readonly fresh?: boolean;
  /** What the service wants to see in the token, as its refusal said (OpenID Connect claims). */
  readonly claims?: string;
}

/** Gets tokens for the hub's service, as the surface can: nested in Teams, or from SharePoint. */
export interface TokenProvider {
  /** @throws HubError `signed-out` when the person has to sign in first, or said no */
  getToken(wish?: TokenWish): Promise<string>;
}
