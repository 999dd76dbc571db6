import * as fs from 'node:fs';
import * as path from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { webPartIds } from '../../shared/adapters/sharepoint/schema/web-part-ids';

const root = path.resolve(__dirname, '../..');
const packageFile = path.join(root, 'dist/regional-km-hub.sppkg');

/**
 * Addresses that stand in the code without being asked for: names of XML vocabularies, help texts
 * of libraries, chats in Teams that a person opens by a link, and the font folder that
 * webparts/src/no-web-font.ts switches off.
 */
const NEVER_ASKED = [
  'teams.microsoft.com',
  'www.w3.org',
  'github.com',
  'pnp.github.io',
  'aka.ms',
  'go.microsoft.com',
  'developer.microsoft.com',
  'res-1.cdn.office.net',
  'reactjs.org',
  'formatjs.io',
  'formatjs.github.io',
  'schemas.microsoft.com',
];

function openPackage(): Map<string, string> {
  const files = unzipSync(new Uint8Array(fs.readFileSync(packageFile)));
  return new Map(Object.entries(files).map(([name, bytes]) => [name, strFromU8(bytes)]));
}

describe('The SharePoint package that an administrator uploads', () => {
  const files = openPackage();
  const all = [...files.values()].join('\n');
  const manifests = [...files].flatMap(([name, text]) =>
    /WebPart_.*\.xml$/.test(name) ? [text] : []
  );
  const manifest = manifests.find((text) => text.includes(webPartIds.search)) ?? '';

  test('brings every web part that provisioning puts on pages', () => {
    for (const id of Object.values(webPartIds))
      expect(manifests.filter((text) => text.includes(`Id="${id}"`))).toHaveLength(1);
  });

  test('brings the search web part with its id, version and hosts', () => {
    expect(webPartIds.search).toBe('8f1d4c52-6a43-4d27-9f0b-3f5a7c2e9b10');
    expect(manifest).not.toBe('');
    expect(manifest).toContain('SharePointFullPage');
    expect(files.get('AppManifest.xml')).toContain('IsClientSideSolution="true"');
  });

  test('speaks Spanish, Portuguese and English, in the gallery and in the property pane', () => {
    for (const words of [
      'Hub search',
      'Búsqueda del centro de conocimiento',
      'Busca do centro de conhecimento',
    ])
      expect(manifest).toContain(words);
    for (const culture of ['en-us', 'es-es', 'pt-br'])
      expect(
        [...files.keys()].some((name) => name.includes(`SearchWebPartStrings_${culture}`))
      ).toBe(true);
    for (const words of [
      'O que você precisa saber?',
      '¿Qué necesita saber?',
      'What do you need to know?',
    ])
      expect(all).toContain(words);
  });

  test('asks for two permissions only: to read the term store, and to call the hub’s own service', () => {
    const manifestXml = files.get('AppManifest.xml') ?? '';
    const scopes = [...manifestXml.matchAll(/<WebApiPermissionRequest [^>]*Scope="([^"]+)"/g)];
    expect(scopes.map(([, scope]) => scope).sort()).toEqual([
      'TermStore.Read.All',
      'access_as_user',
    ]);
  });

  test('holds no path of the machine that built it, and no local address', () => {
    expect(all).not.toContain(root);
    expect(all).not.toMatch(/file:\/\/|localhost:\d|127\.0\.0\.1|[A-Z]:\\\\|\/home\/|\/root\//);
  });

  test('asks nothing of hosts outside the tenant', () => {
    const scripts = [...files].filter(([name]) => name.endsWith('.js')).map(([, text]) => text);
    const hosts = scripts.flatMap((text) =>
      [...text.matchAll(/https?:\/\/([a-z0-9.-]+)/gi)].map((match) => match[1] ?? '')
    );
    const asked = [...new Set(hosts)].filter((host) => !NEVER_ASKED.includes(host));
    expect(asked.filter((host) => host !== 'graph.microsoft.com')).toEqual([]);
  });

  test('contains all the code that its manifest names', () => {
    const names = [...manifest.matchAll(/&quot;path&quot;:&quot;([^&]+)&quot;/g)].map(
      (match) => match[1]
    );
    expect(names.length).toBeGreaterThan(0);
    for (const name of names) expect([...files.keys()]).toContain(`ClientSideAssets/${name}`);
  });

  // the hub's budget for a search page (benchmark B6), far below what a heavier build would take
  test('is light: the search web part stays under 400 KB before compression', () => {
    const main = [...files].find(([name]) => /hub-search-web-part_.*\.js$/.test(name))?.[1] ?? '';
    expect(main.length).toBeGreaterThan(10_000);
    expect(main.length).toBeLessThan(400_000);
  });
});
