import { strFromU8, unzipSync } from 'fflate';
import { extractRawText } from 'mammoth';
import { checkUpload } from '../../../shared/adapters/files/check-upload';
import { canStripMetadata, stripMetadata } from '../../../shared/adapters/files/strip-metadata';
import { bytesOf, jpegFile, pdfFile, pngFile, wordFile } from './made-files';

const core =
  '<?xml version="1.0"?><cp:coreProperties xmlns:cp="c" xmlns:dc="d"><dc:title>Acta</dc:title><dc:creator>Ana Prueba</dc:creator><cp:lastModifiedBy>Luis Prueba</cp:lastModifiedBy></cp:coreProperties>';
const app =
  '<?xml version="1.0"?><Properties><Manager>Ana Prueba</Manager><Company>Ministerio</Company><Pages>3</Pages></Properties>';
const holds = (body: Uint8Array, words: string): boolean =>
  new TextDecoder('latin1').decode(body).includes(words);

describe('What a file says of people beside its content', () => {
  test('goes out of a Word file; its text and its title stay', async () => {
    const file = wordFile({ 'docProps/core.xml': core, 'docProps/app.xml': app });
    const stripped = stripMetadata('acta.docx', file);
    const parts = unzipSync(stripped);
    const properties = strFromU8(parts['docProps/core.xml'] ?? new Uint8Array());
    expect(properties).toContain('<dc:title>Acta</dc:title><dc:creator></dc:creator>');
    expect(properties + strFromU8(parts['docProps/app.xml'] ?? new Uint8Array())).not.toMatch(
      /Prueba|Ministerio/
    );
    const { value } = await extractRawText({ buffer: Buffer.from(stripped) });
    expect(value.trim()).toBe('Acta de la mesa');
    expect(checkUpload('acta.docx', stripped, []).ok).toBe(true);
  });

  test('goes out of a photograph: place and owner; which side is up stays', () => {
    const stripped = stripMetadata('foto.jpg', jpegFile(6));
    expect(holds(stripped, 'GPS')).toBe(false);
    expect(holds(stripped, 'somebody')).toBe(false);
    expect(checkUpload('foto.jpg', stripped, []).ok).toBe(true);
    // stripped again it is the same: the one thing that is left is the side that is up
    expect(stripMetadata('foto.jpg', stripped)).toEqual(stripped);
    expect(holds(stripped, 'Exif')).toBe(true);
    expect(holds(stripMetadata('foto.jpg', jpegFile(1)), 'Exif')).toBe(false);
  });

  test('goes out of a PNG', () => {
    const stripped = stripMetadata('mapa.png', pngFile(4, 4, [['tEXt', 'Author Ana Prueba']]));
    expect(holds(stripped, 'Prueba')).toBe(false);
    expect(stripped).toEqual(pngFile(4, 4));
  });

  test('stays in kinds that cannot be changed without rebuilding them, and is said to', () => {
    const file = pdfFile();
    expect(stripMetadata('a.pdf', file)).toBe(file);
    expect(['a.pdf', 'a.mp4', 'a.docx', 'a.jpg', 'a.png'].map(canStripMetadata)).toEqual([
      ...[false, false],
      ...[true, true, true],
    ]);
  });

  test('is left alone in a file that cannot be read', () => {
    const broken = bytesOf('no archive');
    expect(stripMetadata('a.docx', broken)).toBe(broken);
    expect(stripMetadata('a.png', pngFile().subarray(0, 30))).toEqual(pngFile().subarray(0, 30));
  });
});
