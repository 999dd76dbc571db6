/** What Microsoft's schema lets pass although Teams or a person would not. */

/** Where a text in the manifest stands: `staticTabs[1].contentUrl`. */
interface Leaf {
  readonly at: string;
  readonly text: string;
}

export interface PackageFiles {
  readonly manifest: Readonly<Record<string, unknown>>;
  /** By file name. */
  readonly languages: Readonly<Record<string, Readonly<Record<string, string>>>>;
  readonly color: Uint8Array;
  readonly outline: Uint8Array;
}

/**
 * Our own checks of a package, each wrong thing in one sentence; empty when all is well.
 * @param isLocal for the local Teams window, which stands on http on this machine
 */
export function checkPackage(files: PackageFiles, isLocal = false): string[] {
  const { manifest, languages, color, outline } = files;
  const leaves = leavesOf(manifest, '');
  return [
    ...addresses(leaves, isLocal),
    ...domains(manifest, leaves),
    ...registration(manifest),
    ...extensionCommands(manifest),
    ...translations(leaves, languages),
    ...icon('color.png', color, 192),
    ...icon('outline.png', outline, 32),
  ];
}

function leavesOf(value: unknown, at: string): Leaf[] {
  if (typeof value === 'string') return [{ at, text: value }];
  if (Array.isArray(value)) {
    return value.flatMap((item, index) => leavesOf(item, `${at}[${index}]`));
  }
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, item]) =>
    leavesOf(item, at === '' ? key : `${at}.${key}`)
  );
}

const isAddress = ({ text }: Leaf): boolean => /^https?:/i.test(text);

function addresses(leaves: readonly Leaf[], isLocal: boolean): string[] {
  return leaves
    .filter(isAddress)
    .filter(({ text }) => !text.startsWith('https://') && !(isLocal && isThisMachine(text)))
    .map(({ at, text }) => `${at} is not https: ${text}`);
}

const isThisMachine = (address: string): boolean => /^http:\/\/localhost[:/]/.test(address);

/** Teams shows a page only if its host stands in `validDomains`; a wildcard would let in what is not ours. */
function domains(manifest: PackageFiles['manifest'], leaves: readonly Leaf[]): string[] {
  const valid = textsAt(manifest, 'validDomains');
  const hosts = leaves
    .filter(({ at }) => /^(staticTabs|configurableTabs)/.test(at))
    .filter(isAddress)
    .map(({ text }) => new URL(text.replace(/[{}]/g, '')).host);
  return [
    ...[...new Set(hosts)]
      .filter((host) => !valid.includes(host))
      .map((host) => `validDomains lacks ${host}, where tabs stand`),
    ...valid
      .filter((domain) => domain.includes('*') || domain.includes('/'))
      .map((domain) => `validDomains must name hosts alone: ${domain}`),
  ];
}

/** The identifier of the API has the tabs' host in it, or Teams gives no token. */
function registration(manifest: PackageFiles['manifest']): string[] {
  const info = manifest['webApplicationInfo'];
  if (typeof info !== 'object' || info === null || !('resource' in info)) {
    return ['webApplicationInfo.resource is missing'];
  }
  const resource = String(info.resource);
  const [own = ''] = textsAt(manifest, 'validDomains');
  return resource.startsWith(`api://${own}/`)
    ? []
    : [`webApplicationInfo.resource must begin with api://${own}/: ${resource}`];
}

/** Teams takes so many commands of a message extension, and refuses the whole package beyond. */
const mostCommands = 10;

/** Commands of the message extension: the bot knows each by its id. */
function extensionCommands(manifest: PackageFiles['manifest']): string[] {
  const extensions = manifest['composeExtensions'];
  const commands = listOf(extensions).flatMap((extension) => listOf(extension['commands']));
  const ids = commands.map((command) => String(command['id']));
  return [
    ...(commands.length > mostCommands
      ? [`composeExtensions has ${commands.length} commands, and may have ${mostCommands}`]
      : []),
    ...ids
      .filter((id, index) => ids.indexOf(id) !== index)
      .map((id) => `composeExtensions has two commands of the id ${id}`),
  ];
}

function listOf(value: unknown): readonly Readonly<Record<string, unknown>>[] {
  return Array.isArray(value) ? (value as readonly Readonly<Record<string, unknown>>[]) : [];
}

/** Every key of a language stands for a text of the manifest, and every language has all of them. */
function translations(leaves: readonly Leaf[], languages: PackageFiles['languages']): string[] {
  const known = new Set(leaves.map(({ at }) => at));
  const all = new Set(Object.values(languages).flatMap((words) => Object.keys(words)));
  return Object.entries(languages).flatMap(([file, words]) => [
    ...Object.keys(words)
      .filter((key) => key !== '$schema' && !known.has(key))
      .map((key) => `${file} translates what the manifest does not have: ${key}`),
    ...[...all].filter((key) => !(key in words)).map((key) => `${file} lacks ${key}`),
  ]);
}

const pngBegins = [0x89, 0x50, 0x4e, 0x47];

function icon(name: string, bytes: Uint8Array, side: number): string[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const isPng = bytes.byteLength > 24 && pngBegins.every((byte, index) => bytes[index] === byte);
  // width and height stand in the first chunk
  return isPng && view.getUint32(16) === side && view.getUint32(20) === side
    ? []
    : [`${name} must be a PNG of ${side} by ${side} pixels`];
}

function textsAt(manifest: PackageFiles['manifest'], key: string): string[] {
  const value = manifest[key];
  return Array.isArray(value) ? value.map(String) : [];
}
