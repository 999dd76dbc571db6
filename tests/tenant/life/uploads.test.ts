import { refusalOf, refusalOfCall } from '../support/open-tenant';
import { ada, luz } from '../support/people';
import { openLibrary, type TestLibrary } from './library';

const SESSION = 'b8d69123-57e0-4aec-918f-f972c60deec0';

describe('An upload in pieces', () => {
  let library: TestLibrary;
  beforeEach(async () => {
    library = await openLibrary();
  });
  afterEach(() => library.close());

  const bytes = (length: number): Uint8Array<ArrayBuffer> =>
    Uint8Array.from({ length }, (_, index) => index % 251);
  const post = (name: string, action: string, body: string) =>
    library.local.ask(
      ada,
      'POST',
      `/sites/hub/_api/web/getFileByServerRelativePath(decodedUrl='${library.path}/${name}')/${action}`,
      { body }
    );

  // source: tenant design, "Chunked upload": AddUsingPath (empty), startUpload, continueUpload, finishUpload
  test.each([0, 10, 1000, 1001, 3500])('keeps all of %i bytes', async (length) => {
    const content = bytes(length);
    const stages: string[] = [];
    const added = await library.folder().files.addChunked('big.bin', new Blob([content]), {
      chunkSize: 1000,
      progress: ({ stage }) => stages.push(stage),
    });
    expect(added).toMatchObject({ Name: 'big.bin', Length: String(length) });
    expect(new Uint8Array(await library.file('big.bin').getBuffer())).toEqual(content);
    expect(stages.at(-1)).toBe('finishing');
  });

  test('is told its next offset as a text', async () => {
    await library.put('a.bin', '');
    const started = await post('a.bin', `startUpload(uploadId=guid'${SESSION}')`, 'abc');
    expect(await started.json()).toMatchObject({ value: '3' });
    const next = await post(
      'a.bin',
      `continueUpload(uploadId=guid'${SESSION}',fileOffset=3)`,
      'de'
    );
    expect(await next.json()).toMatchObject({ value: '5' });
    expect(await library.file('a.bin').getText()).toBe('');
    await post('a.bin', `finishUpload(uploadId=guid'${SESSION}',fileOffset=5)`, 'f');
    expect(await library.file('a.bin').getText()).toBe('abcdef');
  });

  test('is refused at a wrong offset, and goes on at the right one', async () => {
    await library.put('a.bin', '');
    await post('a.bin', `startUpload(uploadId=guid'${SESSION}')`, 'abc');
    for (const action of ['continueUpload', 'finishUpload']) {
      const wrong = await post('a.bin', `${action}(uploadId=guid'${SESSION}',fileOffset=2)`, 'x');
      expect(await refusalOf(wrong)).toMatchObject({
        status: 400,
        message: expect.stringContaining('stands at 3'),
      });
    }
    await post('a.bin', `finishUpload(uploadId=guid'${SESSION}',fileOffset=3)`, 'd');
    expect(await library.file('a.bin').getText()).toBe('abcd');
  });

  test('is given up without a trace', async () => {
    await library.put('a.bin', 'old');
    await post('a.bin', `startUpload(uploadId=guid'${SESSION}')`, 'abc');
    await library.file('a.bin').cancelUpload(SESSION);
    const late = await post('a.bin', `finishUpload(uploadId=guid'${SESSION}',fileOffset=3)`, 'd');
    expect(late.status).toBe(400);
    expect(await library.file('a.bin').getText()).toBe('old');
  });

  test('belongs to the person who began it', async () => {
    await library.put('a.bin', '');
    await post('a.bin', `startUpload(uploadId=guid'${SESSION}')`, 'abc');
    const refusal = await refusalOfCall(library.file('a.bin', luz).cancelUpload(SESSION));
    expect(refusal.status).toBe(400);
  });

  test('is not taken beyond the largest file', async () => {
    await library.local.admin('PUT', '/settings', { maximumFileBytes: 10 });
    expect((await refusalOfCall(library.put('a.bin', 'x'.repeat(11)))).status).toBe(413);
    await library.put('a.bin', '');
    await post('a.bin', `startUpload(uploadId=guid'${SESSION}')`, 'x'.repeat(8));
    const more = await post(
      'a.bin',
      `continueUpload(uploadId=guid'${SESSION}',fileOffset=8)`,
      'xxx'
    );
    expect(more.status).toBe(413);
  });
});

test('A new file takes a free name when that is asked for', async () => {
  const library = await openLibrary();
  const add = (content: string) =>
    library.folder().files.addUsingPath('a.txt', content, { EnsureUniqueFileName: true });
  expect([(await add('1')).Name, (await add('2')).Name, (await add('3')).Name]).toEqual([
    'a.txt',
    'a1.txt',
    'a2.txt',
  ]);
  expect(await library.file('a.txt').getText()).toBe('1');
  library.close();
});
