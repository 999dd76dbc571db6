import fs from 'node:fs';
import path from 'node:path';
import type { ComponentManifest, ScriptPath, ScriptResource } from './component-manifest';
import { PACKAGES_FOLDER } from './packages';

const SCOPE_FOLDER = path.join(PACKAGES_FOLDER, '@microsoft');

/**
 * The manifests of the SharePoint Framework packages on this machine.
 *
 * @param baseUrl address under which the packages are served, with a trailing slash.
 */
export function readFrameworkManifests(baseUrl: string): ComponentManifest[] {
  return fs.readdirSync(SCOPE_FOLDER).flatMap((name) => {
    const folder = path.join(SCOPE_FOLDER, name, 'dist');
    if (!fs.existsSync(folder)) return [];
    return fs
      .readdirSync(folder)
      .filter((file) => /^[^.]+\.manifest\.json$/.test(file))
      .map((file) => JSON.parse(fs.readFileSync(path.join(folder, file), 'utf8')))
      .filter(isPlainComponent)
      .map((manifest) => ({
        ...manifest,
        isInternal: true,
        loaderConfig: {
          ...manifest.loaderConfig,
          internalModuleBaseUrls: [`${baseUrl}@microsoft/${name}/dist/`],
          scriptResources: inEnglish(manifest.loaderConfig.scriptResources),
        },
      }));
  });
}

// An assembly repeats components which have a manifest of their own.
function isPlainComponent(manifest: ComponentManifest): boolean {
  return manifest.loaderConfig !== undefined && manifest.rootComponentId === undefined;
}

/**
 * npm carries the framework's own texts in English alone, and names a hundred other languages for
 * that same file. One default path says the same and keeps the page small; the file called
 * `default` holds keys instead of texts, so it is no fallback.
 */
function inEnglish(resources: Record<string, ScriptResource>): Record<string, ScriptResource> {
  return Object.fromEntries(
    Object.entries(resources).map(([name, resource]) => {
      if (resource.type !== 'localizedPath') return [name, resource];
      const english: ScriptPath | undefined = resource.paths['en-US'] ?? resource.defaultPath;
      return [name, { type: 'localizedPath', defaultPath: english, paths: {} }];
    })
  );
}
