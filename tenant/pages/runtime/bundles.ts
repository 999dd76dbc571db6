import { createHash } from 'node:crypto';
import fs from 'node:fs/promises';
import path from 'node:path';
import { build, type BuildOptions, type Plugin } from 'esbuild';
import { PACKAGES_FOLDER } from './packages';
import { readIfThere } from './read-if-there';

const BROWSER_FOLDER = path.resolve(__dirname, '../browser');
const CACHE_FOLDER = path.join(PACKAGES_FOLDER, '.cache', 'tenant-pages');

interface Bundle {
  entry: string;
  /** Modules which the loader supplies. Given for AMD modules, absent for plain scripts. */
  supplied?: readonly string[];
  /** Built from packages alone, which takes seconds: kept on disk between starts. */
  cached?: boolean;
}

const own = (file: string): string => path.join(BROWSER_FOLDER, file);

const BUNDLES: Readonly<Record<string, Bundle>> = {
  'boot.js': { entry: own('boot.ts') },
  'sign-in.js': { entry: own('sign-in.ts') },
  'portal.css': { entry: own('portal.css') },
  'portal-application.js': {
    entry: own('portal-application.ts'),
    supplied: [
      '@microsoft/sp-application-base',
      '@microsoft/sp-component-base',
      '@microsoft/sp-core-library',
      '@microsoft/sp-http',
      '@microsoft/sp-loader',
      '@microsoft/sp-webpart-base',
    ],
  },
  'edit-customer-promise.js': {
    entry: own('edit-customer-promise.ts'),
    supplied: ['@microsoft/sp-core-library'],
  },
  'idle-web-task.js': { entry: own('idle-web-task.ts'), supplied: [] },
  'fluent-components.js': {
    entry: own('fluent-components.ts'),
    supplied: ['react', 'react-dom'],
    cached: true,
  },
  'graph-client.js': {
    entry: path.join(
      PACKAGES_FOLDER,
      '@microsoft/microsoft-graph-client/lib/es/src/browser/index.js'
    ),
    supplied: [],
    cached: true,
  },
};

export interface Bundles {
  /** The built text of a file of `/_spfx/portal/`, or undefined if there is no such file. */
  read(name: string): Promise<string | undefined>;
  /** Waits until every file is built: the page's loader gives up on a script after 7 seconds. */
  ready(): Promise<void>;
}

/** Builds the portal's own browser files when they are first asked for, each of them once. */
export function createBundles(): Bundles {
  const built = new Map<string, Promise<string>>();

  async function read(name: string): Promise<string | undefined> {
    const bundle = Object.hasOwn(BUNDLES, name) ? BUNDLES[name] : undefined;
    if (bundle === undefined) return undefined;
    const text = built.get(name) ?? (bundle.cached ? fromCache(name, bundle) : compile(bundle));
    built.set(name, text);
    return text;
  }

  return {
    read,
    async ready() {
      await Promise.all(Object.keys(BUNDLES).map(read));
    },
  };
}

async function fromCache(name: string, bundle: Bundle): Promise<string> {
  const key = createHash('sha256')
    .update(await fs.readFile(bundle.entry))
    .update(await fs.readFile(own('page-data.ts')))
    .update(await fs.readFile(path.join(PACKAGES_FOLDER, '.package-lock.json')))
    .digest('hex')
    .slice(0, 16);
  const file = path.join(CACHE_FOLDER, `${key}-${name}`);
  const kept = await readIfThere(file);
  if (kept !== undefined) return kept.toString('utf8');
  const text = await compile(bundle);
  await fs.mkdir(CACHE_FOLDER, { recursive: true });
  // Written aside and renamed, since two tenants may start at the same time.
  await fs.writeFile(`${file}.${process.pid}`, text);
  await fs.rename(`${file}.${process.pid}`, file);
  return text;
}

async function compile(bundle: Bundle): Promise<string> {
  const result = await build({
    ...(bundle.supplied === undefined ? plainScript() : amdModule(bundle.supplied)),
    entryPoints: [bundle.entry],
    bundle: true,
    write: false,
    minify: true,
    platform: 'browser',
    target: 'es2019',
    define: { 'process.env.NODE_ENV': '"production"' },
    nodePaths: [PACKAGES_FOLDER],
    logLevel: 'silent',
  });
  return result.outputFiles[0]?.text ?? '';
}

function plainScript(): BuildOptions {
  return { format: 'iife' };
}

function amdModule(supplied: readonly string[]): BuildOptions {
  const names = JSON.stringify(['require', 'exports', 'module', ...supplied]);
  return {
    format: 'cjs',
    banner: { js: `define(${names},function(require,exports,module){` },
    footer: { js: '});' },
    plugins: [exactly(supplied)],
  };
}

/** esbuild's `external` also takes sub-paths; `react/jsx-runtime` has to be bundled. */
function exactly(supplied: readonly string[]): Plugin {
  const names = new Set(supplied);
  return {
    name: 'supplied-by-the-loader',
    setup(builder) {
      builder.onResolve({ filter: /^[^./]/ }, ({ path: name }) =>
        names.has(name) ? { path: name, external: true } : undefined
      );
    },
  };
}
