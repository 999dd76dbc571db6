import fc from 'fast-check';
import { refusalOfCall } from '../support/open-tenant';
import { ada } from '../support/people';
import { openLibrary, type TestLibrary } from './library';

/** Right-to-left override. */
const RLO = '\u202e';

// source: quality battery, I5; Microsoft Support, "Restrictions and limitations in OneDrive and SharePoint"
describe('Hostile names of files', () => {
  let library: TestLibrary;
  beforeAll(async () => {
    library = await openLibrary();
  });
  afterAll(() => library.close());

  const ROUND_TRIP = [
    'CON.pdf',
    `invoice${RLO}fdp.exe`,
    'a%2fb.txt',
    'a%252fb.txt',
    '%2e%2e%2fa.txt',
    '100% & #1 + plus.txt',
    "it's (1) [2] {3}; x=y, z!.txt",
    '👩🏽‍🌾 família 🌵.txt',
    'ünïcödé ñandú ção.txt',
    '報告 отчёт تقرير.txt',
    'no\u00a0break.txt',
    'a\u200bb.txt',
    `${'n'.repeat(251)}.txt`,
    '.hidden',
    'a..b.txt',
    'tilde~$.txt',
  ];

  test.each(ROUND_TRIP)('are kept exactly: %s', async (name) => {
    await library.put(name, `content of ${name}`);
    expect(await library.file(name)()).toMatchObject({
      Name: name,
      ServerRelativeUrl: `${library.path}/${name}`,
    });
    expect(await library.file(name).getText()).toBe(`content of ${name}`);
    expect(await library.names()).toContain(name);
  });

  const REFUSED = [
    '../a.txt',
    '..\\a.txt',
    'a/b.txt',
    '..',
    '.',
    'a.txt.',
    'a.txt ',
    ' a.txt',
    'a\tb.txt',
    'a\u0000b.txt',
    'con',
    'COM1',
    'LPT9',
    'NUL',
    '.lock',
    'desktop.ini',
    'a_vti_b.txt',
    '~$a.docx',
    `${'n'.repeat(252)}.txt`,
  ];

  test.each(REFUSED)('are refused: %j', async (name) => {
    const refusal = await refusalOfCall(library.put(name));
    expect(refusal).toMatchObject({
      status: 400,
      code: '-2130575245, Microsoft.SharePoint.SPException',
    });
  });

  test('are refused when the whole path gets longer than 400', async () => {
    const deep = ['d'.repeat(200), 'e'.repeat(150)];
    let path = library.path;
    for (const name of deep) {
      await library.local
        .sharePoint(ada)
        .web.getFolderByServerRelativePath(path)
        .addSubFolderUsingPath(name);
      path = `${path}/${name}`;
    }
    const { files } = library.local.sharePoint(ada).web.getFolderByServerRelativePath(path);
    const room = 400 - path.length;
    await files.addUsingPath('f'.repeat(room), 'x');
    expect((await refusalOfCall(files.addUsingPath('f'.repeat(room + 1), 'x'))).message).toContain(
      'too long'
    );
    // nor may a rename above it push it over
    const item = await library.local
      .sharePoint(ada)
      .web.getFolderByServerRelativePath(`${library.path}/${deep[0] ?? ''}`)
      .getItem();
    const refusal = await refusalOfCall(item.update({ FileLeafRef: 'd'.repeat(210) }));
    expect(refusal.message).toContain('too long');
    await item.update({ FileLeafRef: 'd'.repeat(190) });
  });

  test('that differ by composition or letter case only are one name', async () => {
    const composed = 'Relatório Ñ.txt'.normalize('NFC');
    await library.put(composed, 'first');
    for (const twin of [
      composed.normalize('NFD'),
      composed.toUpperCase(),
      composed.toLowerCase(),
    ]) {
      const refusal = await refusalOfCall(
        library.folder().files.addUsingPath(twin, 'x', { Overwrite: false })
      );
      expect(refusal.code).toBe('-2130575257, Microsoft.SharePoint.SPException');
      expect(await library.file(twin).getText()).toBe('first');
    }
    expect((await library.file(composed)()).Name).toBe(composed);
  });

  test('of any kind are kept exactly or refused as a name, never changed', async () => {
    const letters = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 });
    await fc.assert(
      fc.asyncProperty(letters, async (name) => {
        const answer = await library.local.ask(
          ada,
          'POST',
          `/sites/hub/_api/web/getFolderByServerRelativePath(decodedUrl='${library.path}')/files/addUsingPath(decodedUrl='${encodeURIComponent(
            name.replace(/'/g, "''")
          )}',overwrite=true)`,
          { body: 'x' }
        );
        const body = (await answer.json()) as { Name?: string };
        expect([200, 400]).toContain(answer.status);
        if (answer.status === 200)
          expect(body.Name?.normalize('NFC').toLowerCase()).toBe(
            name.normalize('NFC').toLowerCase()
          );
      }),
      { numRuns: 300 }
    );
  });
});
