import { unzipSync } from 'fflate';
import { CoreError } from '../core-error';
import { checkManifest } from './manifest-check';

/** What a package holds. */
export interface AppPackage {
  manifest: Readonly<Record<string, unknown>>;
  languages: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  colorIcon: Uint8Array;
  outlineIcon: Uint8Array;
}

const MOST_BYTES = 20 * 1024 * 1024;
const SIDES = { color: 192, outline: 32 } as const;
const PNG = [0x89, 0x50, 0x4e, 0x47];

const invalid = (what: string): CoreError =>
  new CoreError('value-invalid', `The package is not valid: ${what}.`);

/** Width and height stand in a PNG's first chunk. */
const sizeOf = (image: Uint8Array): { width: number; height: number } | undefined => {
  if (image.byteLength < 24 || PNG.some((byte, index) => image[index] !== byte)) return undefined;
  const view = new DataView(image.buffer, image.byteOffset);
  return { width: view.getUint32(16), height: view.getUint32(20) };
};

/**
 * Opens a package as an administrator uploads it, and checks what Teams checks at once.
 * @throws CoreError value-invalid, naming what is wrong
 */
export function readPackage(content: Uint8Array): AppPackage {
  if (content.byteLength > MOST_BYTES) throw invalid('it is too large');
  let files: Record<string, Uint8Array>;
  try {
    files = unzipSync(content);
  } catch {
    throw invalid('it is no ZIP file');
  }
  const read = (name: string): Record<string, unknown> => {
    const file = files[name];
    if (!file) throw invalid(`'${name}' is missing`);
    try {
      const value: unknown = JSON.parse(new TextDecoder().decode(file).replace(/^\uFEFF/, ''));
      if (typeof value === 'object' && value !== null) return { ...value };
    } catch (error) {
      if (!(error instanceof SyntaxError)) throw error;
    }
    throw invalid(`'${name}' is no JSON`);
  };
  const manifest = read('manifest.json');
  checkManifest(manifest);
  const icons = manifest['icons'] as Record<string, unknown>;
  const icon = (kind: 'color' | 'outline'): Uint8Array => {
    const image = files[String(icons[kind])];
    const size = image && sizeOf(image);
    const side = SIDES[kind];
    if (!image || size?.width !== side || size.height !== side)
      throw invalid(`the icon '${kind}' must be a PNG of ${side} by ${side}`);
    return image;
  };
  const info = (manifest['localizationInfo'] ?? {}) as { additionalLanguages?: unknown };
  const additional = Array.isArray(info.additionalLanguages) ? info.additionalLanguages : [];
  return {
    manifest,
    languages: Object.fromEntries(
      (additional as { languageTag: string; file: string }[]).map(({ languageTag, file }) => [
        languageTag,
        read(file),
      ])
    ),
    colorIcon: icon('color'),
    outlineIcon: icon('outline'),
  };
}
