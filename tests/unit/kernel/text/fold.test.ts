import * as fc from 'fast-check';
import {
  fold,
  foldKeepingEnye,
  foldWithMap,
  originalRange,
} from '../../../../shared/kernel/text/fold';

/** What a search for `typed` would mark in `written`. */
function marked(written: string, typed: string): string | undefined {
  const folded = foldWithMap(written);
  const wanted = fold(typed);
  const start = folded.text.indexOf(wanted);
  if (start < 0) {
    return undefined;
  }
  const range = originalRange(folded, start, start + wanted.length);
  return written.slice(range.start, range.end);
}

describe('folding', () => {
  test.each([
    ['Reintegração', 'reintegracao'],
    ['AÑO NUEVO', 'ano nuevo'],
    ['Straße', 'strasse'],
    ['Œuvre æther Øre Łódź', 'oeuvre aether ore lodz'],
    ['pingüino', 'pinguino'],
    ['İzmir ΟΔΟΣ ςσ', 'izmir οδοσ σσ'],
    ['ﬁnal n.º 3 ｆｕｌｌ', 'final n.o 3 full'],
    ['re\u00ADin\u200Bte\u202Egración', 'reintegracion'],
    ['migrant’s', "migrant's"],
  ])('%s is found as %s', (written, expected) => {
    expect(fold(written)).toBe(expected);
  });

  test('composed and decomposed accents are the same', () => {
    expect(fold('gestão'.normalize('NFD'))).toBe(fold('gestão'.normalize('NFC')));
    expect(foldKeepingEnye('Niñez'.normalize('NFD'))).toBe('niñez');
  });

  test('Spanish can keep ñ while the other accents go', () => {
    expect(foldKeepingEnye('AÑO de España, avión')).toBe('año de españa, avion');
    expect(fold('año')).toBe('ano');
  });

  test('folding twice changes nothing more', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => fold(fold(text)) === fold(text))
    );
  });
});

describe('marking a hit in the original', () => {
  test.each([
    ['La Reintegração começa', 'reintegracao', 'Reintegração'],
    ['La Reintegração começa'.normalize('NFD'), 'REINTEGRACAO', 'Reintegração'.normalize('NFD')],
    ['in der Straße', 'strasse', 'Straße'],
    ['in der Straße', 'stras', 'Straß'],
    ['the ﬁnal report', 'final', 'ﬁnal'],
    ['re\u00ADinte\u00ADgración', 'reintegracion', 're\u00ADinte\u00ADgración'],
    ['𝒜 año 😀 niño', 'nino', 'niño'],
  ])('in "%s", %s marks "%s"', (written, typed, expected) => {
    expect(marked(written, typed)).toBe(expected);
  });

  test('every range lies inside the original, whatever the text holds', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.nat(), fc.nat(), (text, from, length) => {
        const folded = foldWithMap(text);
        const range = originalRange(folded, from, from + length);
        return range.start >= 0 && range.start <= range.end && range.end <= text.length;
      })
    );
  });

  test('an empty range stays empty', () => {
    const folded = foldWithMap('añejo');
    expect(originalRange(folded, 1, 1)).toEqual({ start: 1, end: 1 });
    expect(originalRange(foldWithMap(''), 0, 0)).toEqual({ start: 0, end: 0 });
  });
});
