import path from 'node:path';
import type { ComponentManifest } from './component-manifest';
import { listIfThere, readIfThere } from './read-if-there';

/**
 * The manifests of the web parts that are built at this moment, unmodified but for the address
 * their scripts come from. Read at each page load, so that a rebuild shows at once.
 *
 * @param folder what the build wrote; a folder that is not there yet holds no web part.
 * @param baseUrl address under which the folder is served, with a trailing slash.
 */
export async function readWebPartManifests(
  folder: string,
  baseUrl: string
): Promise<ComponentManifest[]> {
  const files = (await listIfThere(folder))
    .filter((file) => file.endsWith('.manifest.json'))
    .sort();
  const manifests = await Promise.all(files.map((file) => readManifest(path.join(folder, file))));
  return manifests
    .filter((manifest) => manifest !== undefined)
    .map((manifest) => ({
      ...manifest,
      loaderConfig: { ...manifest.loaderConfig, internalModuleBaseUrls: [baseUrl] },
    }));
}

// A rebuild may remove or half-write a file between the listing and the reading.
async function readManifest(file: string): Promise<ComponentManifest | undefined> {
  const bytes = await readIfThere(file);
  if (bytes === undefined) return undefined;
  try {
    const manifest: ComponentManifest = JSON.parse(bytes.toString('utf8'));
    return manifest.loaderConfig === undefined ? undefined : manifest;
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}
