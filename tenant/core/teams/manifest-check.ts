import { CoreError } from '../core-error';

type Manifest = Readonly<Record<string, unknown>>;

const GUID = /^[0-9a-f]{8}-([0-9a-f]{4}-){3}[0-9a-f]{12}$/i;
const VERSION = /^\d+\.\d+(\.\d+)?$/;

const invalid = (what: string): CoreError =>
  new CoreError('value-invalid', `The manifest is not valid: ${what}.`);

const objectAt = (value: unknown, key: string): Manifest => {
  const found = (value as Manifest | undefined)?.[key];
  if (typeof found === 'object' && found !== null) return found as Manifest;
  throw invalid(`'${key}' is missing`);
};

const textAt = (source: Manifest, key: string, most: number): string => {
  const value = source[key];
  if (typeof value !== 'string' || value === '') throw invalid(`'${key}' must be a text`);
  if (value.length > most) throw invalid(`'${key}' is longer than ${most} characters`);
  return value;
};

/** A list of objects in a manifest; empty when there is none. */
export function entriesAt(manifest: Manifest, key: string): Manifest[] {
  const value = manifest[key];
  return Array.isArray(value) ? value.filter((entry) => typeof entry === 'object') : [];
}

/**
 * Checks what Teams refuses at the upload; whole manifests are checked by the published schema before.
 * @returns the parts that the catalogue lists
 * @throws CoreError value-invalid, naming what is wrong
 */
export function checkManifest(manifest: Manifest): {
  externalId: string;
  version: string;
  displayName: string;
  botId: string | undefined;
} {
  textAt(manifest, 'manifestVersion', 16);
  const externalId = textAt(manifest, 'id', 64);
  if (!GUID.test(externalId)) throw invalid(`'id' must be a GUID`);
  const version = textAt(manifest, 'version', 256);
  if (!VERSION.test(version)) throw invalid(`'version' must be numbers with points`);
  const displayName = textAt(objectAt(manifest, 'name'), 'short', 30);
  textAt(objectAt(manifest, 'description'), 'short', 80);
  textAt(objectAt(manifest, 'description'), 'full', 4000);
  const developer = objectAt(manifest, 'developer');
  for (const key of ['websiteUrl', 'privacyUrl', 'termsOfUseUrl'])
    if (!textAt(developer, key, 2048).startsWith('https://'))
      throw invalid(`'developer.${key}' must begin with https://`);
  textAt(objectAt(manifest, 'icons'), 'color', 2048);
  textAt(objectAt(manifest, 'icons'), 'outline', 2048);
  if (!/^#[0-9a-f]{6}$/i.test(textAt(manifest, 'accentColor', 7)))
    throw invalid(`'accentColor' must be like #0033a0`);
  const [bot] = entriesAt(manifest, 'bots');
  const botId = bot === undefined ? undefined : textAt(bot, 'botId', 64).toLowerCase();
  return { externalId: externalId.toLowerCase(), version, displayName, botId };
}

/** Whether the manifest names a scope for its bot, its tabs or its extension. */
export function hasScope(manifest: Manifest, scope: 'personal' | 'team' | 'groupChat'): boolean {
  const wanted = scope.toLowerCase();
  const scopes = ['bots', 'staticTabs', 'configurableTabs']
    .flatMap((key) => entriesAt(manifest, key))
    .flatMap((entry) => (Array.isArray(entry['scopes']) ? (entry['scopes'] as unknown[]) : []));
  if (scopes.some((given) => String(given).toLowerCase() === wanted)) return true;
  // an extension works wherever people write
  return entriesAt(manifest, 'composeExtensions').length > 0;
}
