import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { namedFiles, packageFiles, zipPackage } from './package-files';
import type { PackageSettings } from './manifest';

const USAGE = `Usage: tsx manifest/build.ts [--origin https://hub.example.org] [--client-id GUID] [--site-host contoso.sharepoint.com]
  [--developer NAME --website URL --privacy URL --terms URL] [--app-id GUID] [--version 1.0.0] [--out FILE] [--local FOLDER]
Writes the Teams app package (dist/regional-km-hub-teams.zip). What is not said on the command line is taken
from HUB_SERVICE_URL, HUB_CLIENT_ID and HUB_SITE_URL; without them the package is an example that runs nowhere.
--local FOLDER writes the files for the local Teams window, which may stand on http, instead of a package.`;

const text = { type: 'string' } as const;

function main(): void {
  const { values } = parseArgs({
    options: {
      ...{ origin: text, 'client-id': text, 'site-host': text, developer: text, website: text },
      ...{ privacy: text, terms: text, 'app-id': text, version: text, out: text, local: text },
      help: { type: 'boolean' },
    },
  });
  if (values.help) return console.log(USAGE);
  const env = process.env;
  const website = values.website ?? 'https://hub.example.org';
  const siteUrl = env['HUB_SITE_URL'];
  const settings: PackageSettings = {
    origin: (values.origin ?? env['HUB_SERVICE_URL'] ?? 'https://hub.example.org').replace(
      /\/$/,
      ''
    ),
    clientId: values['client-id'] ?? env['HUB_CLIENT_ID'] ?? '00000000-0000-4000-8000-000000000000',
    siteHost:
      values['site-host'] ?? (siteUrl ? new URL(siteUrl).hostname : 'contoso.sharepoint.com'),
    developer: {
      name: values.developer ?? 'Regional KM Hub',
      websiteUrl: website,
      privacyUrl: values.privacy ?? `${website}/privacy`,
      termsOfUseUrl: values.terms ?? `${website}/terms`,
    },
    ...(values['app-id'] === undefined ? {} : { appId: values['app-id'] }),
    ...(values.version === undefined ? {} : { version: values.version }),
  };
  const files = packageFiles(settings);
  if (values.local !== undefined) {
    // checked in the same way, but for https
    zipPackage(files, true);
    mkdirSync(values.local, { recursive: true });
    for (const [name, bytes] of Object.entries(namedFiles(files))) {
      writeFileSync(path.join(values.local, name), bytes);
    }
    return console.log(`Teams app for the local window: ${values.local}`);
  }
  const out = values.out ?? 'dist/regional-km-hub-teams.zip';
  mkdirSync(path.dirname(out), { recursive: true });
  writeFileSync(out, zipPackage(files));
  console.log(`Teams package: ${out}`);
  if (settings.clientId.startsWith('00000000')) {
    console.log(
      'It is an example: say --origin, --client-id and --site-host for your organisation.'
    );
  }
}

try {
  main();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
