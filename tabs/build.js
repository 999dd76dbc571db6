'use strict';
// Builds the tabs into dist/: one small page each, whose code is split by page, part and language.
//   node build.js [--host ORIGIN]... [--out FOLDER] [--client-id ID] [--resource URI]
// --host       a host that is not Teams itself, such as the local Teams window: development only
// --out        another folder than dist/, from where the command is given
// --client-id  writes settings.json, for a service that does not answer it from its configuration
const fs = require('node:fs');
const path = require('node:path');
const zlib = require('node:zlib');
const { parseArgs } = require('node:util');
const esbuild = require('esbuild');

const pages = ['personal', 'queue', 'channel', 'config', 'removed'];
const { values } = parseArgs({
  options: {
    host: { type: 'string', multiple: true, default: [] },
    out: { type: 'string' },
    'client-id': { type: 'string' },
    resource: { type: 'string' },
  },
});

const out = values.out === undefined ? path.join(__dirname, 'dist') : path.resolve(values.out);

/**
 * teams-js asks a CDN for the hosts that it may trust as soon as it is loaded, although it brings the
 * list along. The hub's pages ask nothing of other hosts: the request stays away until a host is met
 * that is not on the list.
 */
const noEarlyRequest = {
  name: 'no-early-request',
  setup(build) {
    build.onLoad(
      { filter: /teams-js.*[\\/]internal[\\/]validOrigins\.js$/ },
      async ({ path: file }) => {
        const text = await fs.promises.readFile(file, 'utf8');
        const quiet = text.replace(/\b\w+\(\);(?=export\{)/, '');
        if (quiet === text)
          throw new Error('teams-js has changed: look for its early request again');
        return { contents: quiet, loader: 'js' };
      }
    );
  },
};

function html(page, first, script, preloads) {
  const links = preloads.map((file) => `<link rel="modulepreload" href="${file}">`);
  return [
    '<!doctype html>',
    '<html lang="es">',
    '<head>',
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>Hub</title>`,
    '<link rel="stylesheet" href="base.css">',
    ...links,
    `<script type="module" src="${first}"></script>`,
    `<script type="module" src="${script}"></script>`,
    '</head>',
    `<body data-page="${page}"><div id="hub"></div></body>`,
    '</html>',
    '',
  ].join('\n');
}

/** Files that a file needs before it runs. */
function needs(outputs, file, found = new Set()) {
  for (const { path: imported, kind } of outputs[file].imports) {
    if (kind !== 'import-statement' || found.has(imported)) continue;
    found.add(imported);
    needs(outputs, imported, found);
  }
  return found;
}

async function build() {
  await fs.promises.rm(out, { recursive: true, force: true });
  const { metafile } = await esbuild.build({
    absWorkingDir: __dirname,
    entryPoints: {
      'no-web-font': 'no-web-font.ts',
      ...Object.fromEntries(pages.map((page) => [page, `${page}/main.ts`])),
    },
    outdir: out,
    entryNames: 'assets/[name]-[hash]',
    chunkNames: 'assets/[name]-[hash]',
    bundle: true,
    splitting: true,
    format: 'esm',
    target: 'es2021',
    minify: true,
    metafile: true,
    legalComments: 'linked',
    tsconfig: '../tsconfig.json',
    define: {
      'process.env.NODE_ENV': '"production"',
      HUB_HOSTS: JSON.stringify(values.host),
    },
    plugins: [noEarlyRequest],
  });
  const { outputs } = metafile;
  const address = (file) =>
    path.relative(out, path.resolve(__dirname, file)).split(path.sep).join('/');
  const weight = (files) =>
    files.reduce((sum, file) => {
      const bytes = fs.readFileSync(path.join(__dirname, file));
      return sum + zlib.gzipSync(bytes).length;
    }, 0);
  const kilobytes = (bytes) => `${Math.round(bytes / 1024)} KB`;
  const entryOf = (source) =>
    Object.keys(outputs).find((file) => outputs[file].entryPoint === source);
  for (const page of pages) {
    const entry = entryOf(`${page}/main.ts`);
    const first = [...needs(outputs, entry)];
    // the page itself comes by import(), but is always needed
    const own = outputs[entry].imports
      .filter(({ path: file, kind }) => kind === 'dynamic-import' && isPage(outputs[file]))
      .map(({ path: file }) => file);
    const files = [
      ...new Set([...first, ...own, ...own.flatMap((file) => [...needs(outputs, file)])]),
    ];
    await fs.promises.writeFile(
      path.join(out, `${page}.html`),
      html(page, address(entryOf('no-web-font.ts')), address(entry), files.map(address))
    );
    console.log(
      `tabs ${page.padEnd(9)} ${kilobytes(weight([entry, ...files])).padStart(7)} gzipped before words and sign-in`
    );
  }
  await fs.promises.copyFile(path.join(__dirname, 'base.css'), path.join(out, 'base.css'));
  await writeSettings();
}

const isPage = ({ entryPoint = '' }) => /Page\.tsx$/.test(entryPoint);

async function writeSettings() {
  const clientId = values['client-id'];
  if (clientId === undefined) return;
  const settings = { clientId, ...(values.resource ? { resource: values.resource } : {}) };
  await fs.promises.writeFile(path.join(out, 'settings.json'), JSON.stringify(settings));
}

build().catch((error) => {
  console.error(error.message);
  process.exitCode = 1;
});
