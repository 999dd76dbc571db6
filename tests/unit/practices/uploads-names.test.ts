import fc from 'fast-check';
import { checkUpload } from '../../../shared/adapters/files/check-upload';
import {
  freeFileName,
  isNameTaken,
  safeFileName,
} from '../../../shared/adapters/files/safe-file-name';

const text = new TextEncoder().encode('x');

describe('The name under which a file is kept', () => {
  test.each([
    ['informe final.txt', 'informe final.txt'],
    ['../../etc/passwd.txt', 'passwd.txt'],
    ['C:\\Users\\ana\\informe.txt', 'informe.txt'],
    ['..%2f..%2fsecret.txt', '-2f..-2fsecret.txt'],
    ['CON.pdf', 'archivo-CON.pdf'],
    ['con.datos.txt', 'archivo-con.datos.txt'],
    ['LPT1', 'archivo-LPT1'],
    ['_vti_cnf.txt', 'archivo-_vti_cnf.txt'],
    ['desktop.ini.txt', 'archivo-desktop.ini.txt'],
    ['informe. . .', 'informe'],
    ['informe.txt ', 'informe.txt'],
    ['  informe.txt', 'informe.txt'],
    ['informe .txt', 'informe.txt'],
    ['a#b%c&d.txt', 'a-b-c-d.txt'],
    ['a:b*c?d<e>f|g"h.txt', 'a-b-c-d-e-f-g-h.txt'],
    ['~$acta.txt', '-$acta.txt'],
    ['factura\u202efdp.exe', 'facturafdp.exe'],
    ['in\u200bforme\u0000.txt', 'informe.txt'],
    ['año\u0301 nuevo 😀.txt', 'añó nuevo 😀.txt'],
    ['INFORME.PDF', 'INFORME.pdf'],
    ['   .txt', 'documento.txt'],
    ['***.txt', 'documento.txt'],
    ['', 'documento'],
  ])('%j becomes %j', (name, kept) => {
    expect(safeFileName(name)).toBe(kept);
  });

  test('keeps its ending when it is too long, and no half of a sign', () => {
    const name = safeFileName(`${'😀'.repeat(200)}.docx`);
    expect(name.length).toBeLessThanOrEqual(128);
    expect(name.endsWith('😀.docx')).toBe(true);
    expect(name).not.toMatch(/\p{Cs}/u);
  });

  test('is its own safe name, whatever it was', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (name) => {
        const safe = safeFileName(name);
        expect(safeFileName(safe)).toBe(safe);
        expect(safe.length).toBeLessThanOrEqual(128);
        expect(safe).not.toMatch(/[/\\\p{Cc}"#%&*:<>?{|}~]|[. ]$/u);
      }),
      { numRuns: 2000 }
    );
  });

  test('is not taken twice: case and the way of writing an accent make no difference', () => {
    const composed = 'Situación.txt'.normalize('NFC');
    const apart = 'situación.TXT'.normalize('NFD');
    expect(isNameTaken(apart, [composed])).toBe(true);
    const checked = checkUpload(apart, text, [composed]);
    expect(checked.ok ? undefined : checked.problem.code).toBe('practices.file-name-taken');
    expect(freeFileName('a.txt', ['a.txt', 'A-2.txt'])).toBe('a-3.txt');
  });
});
