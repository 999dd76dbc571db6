import { readFileText } from '../../../shared/ui/people/care/read-file-text';

const file = (bytes: Uint8Array | string): Blob => new Blob([bytes]);

describe('A file that human resources saved', () => {
  test('is read as UTF-8, with or without its mark', async () => {
    expect(await readFileText(file('mail;post\nmarí@x;Señora\n'))).toBe(
      'mail;post\nmarí@x;Señora\n'
    );
    expect(await readFileText(file('\uFEFFmail\n'))).toBe('mail\n');
    expect(await readFileText(file(''))).toBe('');
  });

  test.each([
    ['Windows-1252', Uint8Array.from([0x6d, 0x61, 0x72, 0xed, 0x61])],
    ['UTF-16 with its mark', Uint8Array.from([0xff, 0xfe, 0x6d, 0x00, 0x61, 0x00])],
    ['UTF-16 without it', Uint8Array.from([0x6d, 0x00, 0x61, 0x00, 0x69, 0x00])],
  ])('is refused in %s, so that no name is spoilt', async (_, bytes) => {
    expect(await readFileText(file(bytes))).toBeUndefined();
  });
});
