import { execFileSync } from 'node:child_process';
import * as fs from 'node:fs';
import * as os from 'node:os';
import * as path from 'node:path';
import Ajv2020 from 'ajv';
import AjvDraft04 from 'ajv-draft-04';
import { strFromU8, unzipSync } from 'fflate';
import { checkPackage, type PackageFiles } from '../../manifest/checks';
import { manifestVersion, teamsAppId, type PackageSettings } from '../../manifest/manifest';
import { packageFiles, zipPackage } from '../../manifest/package-files';
import { readPlace, tabIds, writePlace, type TeamsPlace } from '../../shared/teams-places';

const root = path.resolve(__dirname, '../..');

const settings: PackageSettings = {
  origin: 'https://hub.example.org',
  clientId: '6f1c2b7e-94d3-4e58-8a07-3b5d9c0e1f42',
  siteHost: 'contoso.sharepoint.com',
  developer: {
    name: 'Regional KM Hub',
    websiteUrl: 'https://hub.example.org',
    privacyUrl: 'https://hub.example.org/privacy',
    termsOfUseUrl: 'https://hub.example.org/terms',
  },
};
const files = packageFiles(settings);

/** A package with one thing changed. */
const changed = (
  change: (manifest: Record<string, unknown>) => void,
  part: Partial<PackageFiles> = {}
): PackageFiles => {
  const manifest = JSON.parse(JSON.stringify(files.manifest)) as Record<string, unknown>;
  change(manifest);
  return { ...files, ...part, manifest };
};

const schemaFile = (name: string): object => {
  const folder = path.join(root, 'node_modules/@microsoft/app-manifest/build');
  const file = path.join(folder, `json-schemas/teams/v${manifestVersion}/${name}`);
  return JSON.parse(fs.readFileSync(file, 'utf8').replace(/^\uFEFF/, '')) as object;
};

describe('The Teams app package that an administrator uploads', () => {
  test('passes Microsoft’s own check, offline', () => {
    const file = path.join(fs.mkdtempSync(path.join(os.tmpdir(), 'hub-')), 'manifest.json');
    fs.writeFileSync(file, JSON.stringify(files.manifest));
    try {
      // a program of its own: the library is a mixture of modules that only Node itself loads
      const said = execFileSync(
        process.execPath,
        [
          '--input-type=module',
          '--eval',
          `import { AppManifestUtils } from '@microsoft/app-manifest';
           const [manifest, errors] = await AppManifestUtils.readAndValidateTeamsManifest(process.argv[1]);
           console.log(JSON.stringify({ version: manifest.manifestVersion, errors }));`,
          file,
        ],
        { cwd: root, encoding: 'utf8' }
      );
      expect(JSON.parse(said)).toEqual({ version: manifestVersion, errors: [] });
    } finally {
      fs.rmSync(path.dirname(file), { recursive: true });
    }
  });

  test.each(['en.json', 'es.json', 'pt.json'])('speaks by %s as the schema wants', (name) => {
    const schema = schemaFile('MicrosoftTeams.Localization.schema.json');
    const isDraft04 = JSON.stringify(schema).includes('draft-04');
    // the published patterns are not written for Unicode mode
    const options = { strict: false, unicodeRegExp: false, formats: { uri: true } } as const;
    const ajv = isDraft04 ? new AjvDraft04(options) : new Ajv2020(options);
    const validate = ajv.compile(schema);
    expect(validate(files.languages[name])).toBe(true);
    expect(validate({ 'name.short': 'x'.repeat(31) })).toBe(false);
  });

  test('passes our own checks', () => {
    expect(checkPackage(files)).toEqual([]);
  });

  test('holds all its files, and is the same to the byte when it is made again', () => {
    const zip = zipPackage(files);
    expect(Object.keys(unzipSync(zip)).sort()).toEqual([
      'color.png',
      'en.json',
      'es.json',
      'manifest.json',
      'outline.png',
      'pt.json',
    ]);
    expect(Buffer.from(zipPackage(packageFiles(settings))).equals(Buffer.from(zip))).toBe(true);
    const words = strFromU8(unzipSync(zip)['pt.json'] ?? new Uint8Array());
    expect(words).toContain('perguntas');
  });

  test('keeps labels short enough for the bot’s list of commands', () => {
    for (const words of Object.values(files.languages)) {
      for (const [key, text] of Object.entries(words)) {
        if (key.endsWith('.title')) expect(text.length).toBeLessThanOrEqual(32);
      }
    }
  });

  test('leads to the tabs that links name, and to pages that the build makes', () => {
    const tabs = files.manifest['staticTabs'] as readonly Record<string, unknown>[];
    const ids = tabs.map(({ entityId }) => entityId);
    expect(ids).toEqual(expect.arrayContaining(Object.values(tabIds)));
    const pages = JSON.stringify(files.manifest).match(/\/tabs\/(\w+)\.html/g) ?? [];
    for (const page of pages) {
      const name = /(\w+)\.html/.exec(page)?.[1] ?? '';
      expect(fs.existsSync(path.join(root, 'tabs', name, 'main.ts'))).toBe(true);
    }
  });

  test('asks for no permission whose reason is not written for the administrator', () => {
    const reasons = fs.readFileSync(path.join(root, 'docs/teams-permissions.md'), 'utf8');
    const { permissions } = files.manifest['authorization'] as {
      permissions: { resourceSpecific: readonly { name: string; type: string }[] };
    };
    const device = files.manifest['permissions'] as readonly string[];
    const names = [...permissions.resourceSpecific.map(({ name }) => name), ...device];
    expect(names).toEqual([
      'ChannelMessage.Read.Group',
      'TeamMember.Read.Group',
      'TeamsAppInstallation.Read.Group',
      'identity',
      'messageTeamMembers',
    ]);
    for (const name of names) expect(reasons).toContain(`\`${name}\``);
  });
});

describe('Our own checks of the package', () => {
  test.each<[string, PackageFiles, string]>([
    [
      'an address without https',
      changed((manifest) => {
        manifest['developer'] = { websiteUrl: 'http://hub.example.org' };
      }),
      'developer.websiteUrl is not https',
    ],
    [
      'a tab on a host that is not valid',
      changed((manifest) => {
        manifest['validDomains'] = ['token.botframework.com'];
      }),
      'validDomains lacks hub.example.org',
    ],
    [
      'a domain for everything below it',
      changed((manifest) => {
        manifest['validDomains'] = ['hub.example.org', '*.example.org'];
      }),
      'validDomains must name hosts alone: *.example.org',
    ],
    [
      'an API that is not the tabs’ own',
      changed((manifest) => {
        manifest['webApplicationInfo'] = { resource: 'api://other.example.org/1' };
      }),
      'webApplicationInfo.resource must begin with api://hub.example.org/',
    ],
    [
      'more commands of the message extension than Teams takes',
      changed((manifest) => {
        const [extension] = manifest['composeExtensions'] as [{ commands: object[] }];
        extension.commands = Array.from({ length: 11 }, (_, id) => ({ id: `command-${id}` }));
      }),
      'composeExtensions has 11 commands, and may have 10',
    ],
    [
      'two commands of one id',
      changed((manifest) => {
        const [extension] = manifest['composeExtensions'] as [{ commands: object[] }];
        extension.commands = [...extension.commands, { id: 'report' }];
      }),
      'composeExtensions has two commands of the id report',
    ],
    [
      'a language that lacks a word',
      { ...files, languages: { ...files.languages, 'pt.json': { 'name.short': 'Hub' } } },
      'pt.json lacks description.full',
    ],
    [
      'a word for what is not there',
      { ...files, languages: { ...files.languages, 'es.json': { 'staticTabs[9].name': 'Más' } } },
      'es.json translates what the manifest does not have: staticTabs[9].name',
    ],
    [
      'an icon of another size',
      { ...files, outline: files.color },
      'outline.png must be a PNG of 32 by 32 pixels',
    ],
  ])('name %s', (_, wrong, sentence) => {
    expect(checkPackage(wrong).join('\n')).toContain(sentence);
    expect(() => zipPackage(wrong)).toThrow(sentence);
  });

  test('let plain http pass for this machine alone, and only when told', () => {
    const local = packageFiles({ ...settings, origin: 'http://localhost:4401' });
    expect(checkPackage(local).length).toBeGreaterThan(0);
    expect(checkPackage(local, true)).toEqual([]);
    const elsewhere = packageFiles({ ...settings, origin: 'http://hub.example.org' });
    expect(checkPackage(elsewhere, true).length).toBeGreaterThan(0);
  });
});

describe('A place of the hub in a link', () => {
  test.each<TeamsPlace>([
    { part: 'waiting' },
    { part: 'questions' },
    { part: 'question', id: 'q/17 ñ' },
    { part: 'preferences' },
    { part: 'queue' },
    { part: 'queue', id: '17' },
    { part: 'deliveries', id: 'a-b' },
  ])('is read as it was written: %j', (place) => {
    expect(readPlace(writePlace(place))).toEqual(place);
  });

  test.each(['', 'question', 'elsewhere/1', 'queue/%', 'question/%E0%A4%A'])(
    'is nothing where somebody made it up: %j',
    (text) => {
      expect(readPlace(text)).toEqual(text === 'queue/%' ? { part: 'queue' } : undefined);
    }
  );

  test('never changes the id by which Teams knows the app', () => {
    expect(teamsAppId).toBe('2b8f5a10-7c3e-4d96-b1f4-8e6a0d9c5b73');
  });
});
