import { zlibSync } from 'fflate';
import { checkChosenFile, checkUpload } from '../../../shared/adapters/files/check-upload';
import { allowedExtensions } from '../../../shared/adapters/files/file-kinds';
import {
  bytesOf,
  eicar,
  joined,
  jpegFile,
  mp4File,
  pdfFile,
  pngFile,
  wordFile,
} from './made-files';

const check = (name: string, body: Uint8Array) => checkUpload(name, body, []);
const outcome = (name: string, body: Uint8Array): string => {
  const checked = check(name, body);
  return checked.ok ? checked.value.name : checked.problem.code;
};
const mp3 = Uint8Array.from([0xff, 0xfb, 0x90, 0x00, 1, 2, 3]);

describe('What may be attached', () => {
  test.each([
    ['informe.pdf', pdfFile()],
    ['acta.docx', wordFile()],
    ['foto.jpg', jpegFile()],
    ['foto.JPEG', jpegFile()],
    ['mapa.png', pngFile()],
    ['notas.txt', new TextEncoder().encode('Reunión con el comité\n')],
    ['datos.csv', new TextEncoder().encode('país;personas\nPerú;12\n')],
    ['relato.mp3', mp3],
    ['relato con marca.mp3', joined(bytesOf('ID3'), mp3)],
    ['visita.mp4', mp4File()],
  ])('%s, by what it is and not by its name alone', (name, body) => {
    const checked = check(name, body);
    expect(checked.ok && checked.value.name.toLowerCase()).toBe(name.toLowerCase());
  });

  test.each([
    'logo.svg',
    'page.html',
    'old.doc',
    'macro.docm',
    'all.zip',
    'setup.exe',
    'none',
    '.pdf.exe',
  ])('is not %s; the person reads what may be', (name) => {
    const checked = check(name, bytesOf('<svg onload="alert(1)"/>'));
    expect(checked.ok ? undefined : checked.problem).toMatchObject({
      code: 'practices.file-type',
      values: { allowed: allowedExtensions.join(', ') },
    });
  });

  test('is not an empty file, nor one that is larger than its kind may be', () => {
    expect(outcome('a.pdf', new Uint8Array())).toBe('practices.file-empty');
    const checked = check('a.txt', new Uint8Array(10 * 1024 * 1024 + 1));
    expect(checked.ok ? undefined : checked.problem).toMatchObject({
      code: 'practices.file-too-large',
      values: { most: 10, file: 'a.txt' },
    });
  });

  test('is not read where its size or its name speaks against it already', async () => {
    const unread = () => Promise.reject(new Error('nobody may read it'));
    const large = { name: 'charla.pptx', size: 200 * 1024 * 1024, arrayBuffer: unread };
    expect(await checkChosenFile(large, [])).toMatchObject({
      problem: { code: 'practices.file-too-large', values: { most: 50, file: 'charla.pptx' } },
    });
    const strange = { name: 'charla.ppt', size: 10, arrayBuffer: unread };
    expect(await checkChosenFile(strange, [])).toMatchObject({
      problem: { code: 'practices.file-type' },
    });
  });

  test('comes with its bytes where nothing is wrong with it', async () => {
    const body = pdfFile();
    const arrayBuffer = () => Promise.resolve(new Uint8Array(body).buffer);
    const chosen = { name: 'informe.pdf', size: body.length, arrayBuffer };
    expect(await checkChosenFile(chosen, [])).toMatchObject({
      value: { name: 'informe.pdf', body: new Uint8Array(body) },
    });
  });

  test.each([
    ['a picture called PDF', 'a.pdf', pngFile()],
    ['a PDF called picture', 'a.png', pdfFile()],
    ['a PDF called Word', 'a.docx', pdfFile()],
    ['a drawing with scripts called picture', 'a.jpg', bytesOf('<svg onload="alert(1)"/>')],
    ['a page called text', 'a.txt', bytesOf('  <!DOCTYPE html><script>alert(1)</script>')],
    ['a drawing called table', 'a.csv', bytesOf('<?xml version="1.0"?><svg/>')],
    ['a program called text', 'a.txt', bytesOf('MZ\u0090')],
    ['a text with zero bytes', 'a.txt', bytesOf('a\u0000b')],
    ['a PDF cut in the middle', 'a.pdf', pdfFile().subarray(0, 90)],
    ['a PNG cut in the middle', 'a.png', pngFile().subarray(0, 40)],
    ['a JPEG cut in the middle', 'a.jpg', jpegFile().subarray(0, 60)],
    ['a film cut in the middle', 'a.mp4', mp4File().subarray(0, 26)],
    ['a PDF that is an archive as well', 'a.pdf', joined(pdfFile(), wordFile())],
    ['a PDF behind something else', 'a.pdf', joined(bytesOf('GIF89a'), pdfFile())],
    ['a PNG with something behind its end', 'a.png', joined(pngFile(), bytesOf('<script>'))],
    ['a JPEG with a page behind its end', 'a.jpg', joined(jpegFile(), bytesOf('<html><script>'))],
    ['a JPEG that is an archive as well', 'a.jpg', joined(jpegFile(), wordFile())],
  ])('is not %s', (_, name, body) => {
    expect(outcome(name, body)).toBe('practices.file-not-what-it-says');
  });

  test('may have a preview behind a JPEG, as cameras add one', () => {
    expect(outcome('a.jpg', joined(jpegFile(), jpegFile()))).toBe('a.jpg');
  });

  test('is not a picture that would fill the memory of who opens it', () => {
    expect(outcome('a.png', pngFile(60_000, 60_000))).toBe('practices.file-bomb');
  });

  test.each(['a.txt', 'a.csv', 'a.pdf'])('is not the test virus in %s', (name) => {
    const body = name === 'a.pdf' ? pdfFile(eicar) : bytesOf(eicar);
    expect(outcome(name, body)).toBe('practices.file-malware');
  });
});

describe('A PDF that a person attaches', () => {
  test('is refused when it is locked, and says so', () => {
    expect(outcome('a.pdf', pdfFile(undefined, '/Encrypt 9 0 R'))).toBe('practices.file-encrypted');
  });

  test.each([
    ['runs a script', '4 0 obj << /S /JavaScript /JS (app.alert(1)) >> endobj'],
    ['runs a script under a name in numbers', '4 0 obj << /S /J#61vaScript /JS (x) >> endobj'],
    ['starts a program', '4 0 obj << /S /Launch /F (calc.exe) >> endobj'],
    ['carries another file', '4 0 obj << /Type /EmbeddedFile >> endobj'],
    ['sends a form', '4 0 obj << /S /SubmitForm >> endobj'],
    ['has a form of a program', '4 0 obj << /XFA [ (a) 5 0 R ] >> endobj'],
  ])('is refused when it %s', (_, object) => {
    expect(outcome('a.pdf', pdfFile(object))).toBe('practices.file-active-content');
  });

  test('is refused when the script lies in a compressed stream', () => {
    const stream = zlibSync(bytesOf('4 0 << /S /JavaScript /JS (x) >>'));
    const body = joined(
      bytesOf('%PDF-1.5\n1 0 obj << /Type /ObjStm /N 1 /First 4 /Filter /FlateDecode >>\nstream\n'),
      stream,
      bytesOf('\nendstream endobj\n%%EOF\n')
    );
    expect(outcome('a.pdf', body)).toBe('practices.file-active-content');
  });

  test('with pictures of text alone is taken, and known as one that search cannot read', () => {
    const scan = check('a.pdf', pdfFile('3 0 obj << /Type /XObject /Subtype /Image >> endobj'));
    expect(scan).toEqual({ ok: true, value: { name: 'a.pdf', hasNoText: true } });
    expect(check('a.pdf', pdfFile())).toEqual({ ok: true, value: { name: 'a.pdf' } });
  });

  test('with a signature is taken', () => {
    const signed =
      '3 0 obj << /Type /Sig /Filter /Adobe.PPKLite >> endobj 4 0 obj << /Type /Font >> endobj';
    expect(outcome('a.pdf', pdfFile(signed))).toBe('a.pdf');
  });

  test('of 50 MB is looked through while a person waits', () => {
    const body = joinedLarge(pdfFile().subarray(0, 60), 49 * 1024 * 1024, pdfFile().subarray(60));
    const start = process.cpuUsage();
    expect(outcome('a.pdf', body)).toBe('a.pdf');
    const { user, system } = process.cpuUsage(start);
    expect((user + system) / 1000).toBeLessThan(1500);
  });
});

/** Bytes that are not all the same, between two parts. */
function joinedLarge(start: Uint8Array, size: number, end: Uint8Array): Uint8Array {
  const whole = new Uint8Array(start.length + size + end.length);
  whole.set(start, 0);
  for (let at = 0; at < size; at += 1) whole[start.length + at] = (at * 2654435761) >>> 24;
  whole.set(end, start.length + size);
  return whole;
}
