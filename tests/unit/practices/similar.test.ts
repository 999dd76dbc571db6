import * as fc from 'fast-check';
import {
  similarTo,
  type ComparedPractice,
  type PracticeTexts,
} from '../../../shared/domain/practices';
import { fullContent } from './sample-content';

const mine = fullContent();

function practice(id: string, rest: Partial<ComparedPractice> = {}): ComparedPractice {
  return {
    ...{ id, title: rest.texts?.title ?? id, locale: 'es', texts: {} },
    ...{ themeKeys: [], countryKeys: [] },
    ...rest,
  };
}

const inPortuguese: PracticeTexts = {
  title: 'Posto itinerante de regularização na fronteira de Desaguadero',
  summary:
    'Dois dias por semana, registro civil, migrações e defensoria compartilham um posto na fronteira. As famílias fazem três trâmites em uma só fila.',
  context: 'Em janeiro de 2026 as famílias esperavam 19 dias e viajavam a três cidades.',
  results: 'A espera média baixou de 19 para 11 dias entre março e junho (informe mensal, p. 6).',
};
const somethingElse: PracticeTexts = {
  title: 'Taller de cocina para el comedor escolar',
  summary: 'Madres y docentes aprendieron a preparar menús con productos de la huerta.',
  results: 'El consumo de verduras subió en cuatro escuelas.',
};

describe('similar practices', () => {
  test('the same text again is almost the same text, also with a few words changed', () => {
    const changed = { ...mine.texts, title: 'Ventanilla móvil en Desaguadero', takeaways: '' };
    const found = similarTo(mine, [
      practice('same', { texts: mine.texts }),
      practice('changed', { texts: changed }),
    ]);
    expect(found.map(({ id, isNearDuplicate }) => [id, isNearDuplicate])).toEqual([
      ['same', true],
      ['changed', true],
    ]);
    expect(found[0]?.likeness).toBe(1);
  });

  test('a Portuguese practice on the same thing is found from Spanish', () => {
    const [found] = similarTo(mine, [
      practice('other', { texts: somethingElse }),
      practice('posto', { locale: 'pt', texts: inPortuguese }),
    ]);
    expect(found).toMatchObject({ id: 'posto', locale: 'pt', isNearDuplicate: false });
    expect(found?.why).toContain('sameWords');
  });

  test('something else is not shown; of the same theme and country it is, as no duplicate', () => {
    const other = practice('other', { texts: somethingElse });
    expect(similarTo(mine, [other])).toEqual([]);
    const near = { ...other, themeKeys: mine.themeKeys, countryKeys: mine.countryKeys };
    expect(similarTo(mine, [near])).toEqual([
      expect.objectContaining({ why: ['sameTheme', 'sameCountry'], isNearDuplicate: false }),
    ]);
  });

  test('a title alone is enough to find a long practice', () => {
    const title = { title: 'Ventanilla móvil de regularización' };
    const [found] = similarTo({ ...mine, texts: title, themeKeys: [], countryKeys: [] }, [
      practice('long', { texts: mine.texts, year: 2024, reuseCount: 3, kind: 'goodPractice' }),
      practice('other', { texts: somethingElse }),
    ]);
    expect(found).toMatchObject({ id: 'long', year: 2024, reuseCount: 3, kind: 'goodPractice' });
    expect(found?.isNearDuplicate).toBe(false);
  });

  test('of equally near ones the more reused comes first, and no more are given than asked for', () => {
    const twins = [1, 5, 3].map((reuseCount) =>
      practice(`used-${reuseCount}`, { texts: mine.texts, reuseCount })
    );
    expect(similarTo(mine, twins, 2).map(({ id }) => id)).toEqual(['used-5', 'used-3']);
  });

  test('likeness stays between 0 and 1, whatever is written', () => {
    const texts = fc.record({ title: fc.string({ unit: 'grapheme' }), summary: fc.string() });
    fc.assert(
      fc.property(texts, texts, (one, other) => {
        const found = similarTo({ ...mine, texts: one }, [
          practice('x', { texts: other, themeKeys: mine.themeKeys, countryKeys: mine.countryKeys }),
        ]);
        for (const { likeness, isNearDuplicate } of found) {
          expect(likeness).toBeGreaterThanOrEqual(0);
          expect(likeness).toBeLessThanOrEqual(1);
          expect(isNearDuplicate).toBe(likeness >= 0.8);
        }
      })
    );
  });

  test('a thousand practices are compared before somebody waits', () => {
    const many = Array.from({ length: 1000 }, (_, at) =>
      practice(`p${at}`, { texts: { ...mine.texts, title: `Práctica ${at}` } })
    );
    similarTo(mine, many.slice(0, 50));
    // time of the processor: what else runs on the machine does not count
    const before = process.cpuUsage();
    similarTo(mine, many);
    expect(process.cpuUsage(before).user / 1000).toBeLessThan(3000);
  });
});
