import { chooseTexts, type Translation } from '../../../shared/domain/practices';

const original = { locale: 'es' as const, texts: { title: 'Ventanilla móvil', context: 'Antes' } };
const portuguese: Translation = {
  ...{ locale: 'pt', texts: { title: 'Posto itinerante' }, isMachine: true },
  ...{ by: { personId: 'bia', name: 'Bia Rocha' }, at: '2026-11-02T10:00:00Z' },
};

describe('the texts that a reader gets', () => {
  test('are the original in her language', () => {
    expect(chooseTexts(original, [portuguese], 'es')).toEqual({
      ...original,
      ...{ isMachine: false, isOriginal: true },
    });
  });

  test('are a translation where there is one, marked when a machine made it', () => {
    expect(chooseTexts(original, [portuguese], 'pt')).toEqual({
      ...{ locale: 'pt', texts: { title: 'Posto itinerante' } },
      ...{ isMachine: true, isOriginal: false },
    });
  });

  test('are the original where her language is missing, and say in which language it is', () => {
    expect(chooseTexts(original, [portuguese], 'en')).toMatchObject({
      ...{ locale: 'es', isOriginal: true },
    });
  });
});
