export interface HeaderSettings {
  /** Origins of pages that may call the API besides the tabs, which are of the service's own: SharePoint's. */
  readonly webOrigins: readonly string[];
  /** Hosts that may show the tabs besides Microsoft's: the local Teams window. */
  readonly extraHosts: readonly string[];
  /** Where the tabs' pages may send requests besides the service: SharePoint, Graph. */
  readonly connectTo: readonly string[];
}

/** Source: Teams platform, "Teams tab requirements", hosts of frame-ancestors. */
const hosts = [
  'https://teams.microsoft.com',
  'https://*.teams.microsoft.com',
  'https://teams.cloud.microsoft',
  'https://*.cloud.microsoft',
  'https://*.office.com',
  'https://*.microsoft365.com',
  'https://outlook.office.com',
];
const signIn = ['https://login.microsoftonline.com', 'https://graph.microsoft.com'];
const daySeconds = '86400';

/** Headers of the tabs' pages: only Teams may show them, and they run only what comes with them. */
export function pageHeaders(settings: HeaderSettings): Readonly<Record<string, string>> {
  const policy = [
    "default-src 'none'",
    "script-src 'self'",
    // Fluent UI writes its styles into the page
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    "font-src 'self' data:",
    `connect-src ${["'self'", ...signIn, ...settings.connectTo].join(' ')}`,
    "base-uri 'none'",
    "form-action 'none'",
    `frame-ancestors ${["'self'", ...hosts, ...settings.extraHosts].join(' ')}`,
  ];
  return {
    'Content-Security-Policy': policy.join('; '),
    'Permissions-Policy': 'camera=(), microphone=(), geolocation=()',
  };
}

/** Lets a page of a known origin read the answer; to any other the browser shows nothing. */
export function apiHeaders(
  { webOrigins }: HeaderSettings,
  origin: string | undefined
): Readonly<Record<string, string>> {
  const vary = { Vary: 'Origin' };
  if (origin === undefined || !webOrigins.includes(origin)) return vary;
  return {
    ...vary,
    'Access-Control-Allow-Origin': origin,
    'Access-Control-Expose-Headers': 'Retry-After, WWW-Authenticate',
  };
}

/** What a browser asks before it sends a token along. */
export function preflight(
  settings: HeaderSettings,
  origin: string | undefined
): Readonly<Record<string, string>> {
  const headers = apiHeaders(settings, origin);
  if (!('Access-Control-Allow-Origin' in headers)) return headers;
  return {
    ...headers,
    'Access-Control-Allow-Methods': 'POST',
    'Access-Control-Allow-Headers': 'authorization, content-type',
    'Access-Control-Max-Age': daySeconds,
  };
}
