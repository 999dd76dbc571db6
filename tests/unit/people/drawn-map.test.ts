import type {
  CoverageAlert,
  KnowledgeMap,
  MapCell,
  PersonRow,
} from '../../../shared/domain/people';
import { loadPeopleCatalogue, peopleTranslator } from '../../../shared/i18n/people-catalogue';
import { locales } from '../../../shared/kernel/locale';
import { rowsOfMap, stateOfCell } from '../../../shared/ui/people/map/map-cells';
import { writeMap } from '../../../shared/ui/people/map/map-file';
import {
  alertLines,
  alertTitle,
  cellWords,
  onlyWords,
  titleOfMap,
} from '../../../shared/ui/people/map/map-words';
import { moveInGrid } from '../../../shared/ui/people/map/move-in-grid';
import { nearestOf } from '../../../shared/ui/people/map/nearest-person';
import { themesWithParts } from '../../../shared/ui/people/map/themes-with-parts';
import { vocabulary } from './people-desk';

const [PERU, BRAZIL, BOLIVIA] = ['country.PER', 'country.BRA', 'country.BOL'] as const;
const [TRAFFICKING, ASYLUM] = ['theme.counter-trafficking', 'theme.asylum'] as const;

function row(name: string, more: Partial<PersonRow> = {}): PersonRow {
  return {
    ...{ personId: name.toLowerCase(), name, mail: '', languages: [], reasons: [] },
    ...{ isMentor: false, specialistOf: [], focalPointOf: [], isFormer: false },
    asking: { availability: { kind: 'open' }, isOverloaded: false, asked: 0, possible: 8 },
    ...more,
  };
}

function cellOf(countryKey: string, themeKey: string, more: Partial<MapCell> = {}): MapCell {
  return { countryKey, themeKey, people: [], isFragile: false, ...more };
}

function mapOf(cells: readonly MapCell[], more: Partial<KnowledgeMap> = {}): KnowledgeMap {
  return {
    themeKey: 'theme.protection',
    countryKeys: [PERU, BRAZIL],
    themeKeys: [TRAFFICKING, ASYLUM],
    ...{ cells, alerts: [], asOf: '2026-11-20T12:00:00.000Z', missing: [], ...more },
  };
}

const names: Readonly<Record<string, string>> = {
  ...{ [PERU]: 'Perú', [BRAZIL]: 'Brasil', [BOLIVIA]: 'Bolivia', 'country.URY': 'Uruguay' },
  ...{ [TRAFFICKING]: 'Trata de personas', [ASYLUM]: 'Asilo', 'theme.protection': 'protección' },
};
const label = (key: string): string => names[key] ?? key;
const spanish = async () => peopleTranslator(await loadPeopleCatalogue('es'), 'es-PE');

const two = cellOf(PERU, TRAFFICKING, { people: [row('Olga'), row('Dario')] });
const leaving = cellOf(BRAZIL, ASYLUM, {
  ...{ people: [row('Rosa')], isFragile: true, endsOn: '2027-01-15' },
});

describe('A knowledge map', () => {
  test('shows every country with every theme, also those that nobody spoke of', () => {
    const rows = rowsOfMap(mapOf([two, leaving]));
    expect(rows.map(({ countryKey, covered }) => [countryKey, covered])).toEqual([
      [PERU, 1],
      [BRAZIL, 1],
    ]);
    expect(rows.map(({ cells }) => cells.map(stateOfCell))).toEqual([
      ['covered', 'nobody'],
      ['nobody', 'fragile'],
    ]);
  });

  test('says each cell in words, with every name that initials hide', async () => {
    const translator = await spanish();
    expect(cellWords(two, label, translator)).toBe(
      'Perú, Trata de personas: 2 personas, Olga y Dario'
    );
    expect(cellWords(cellOf(PERU, ASYLUM), label, translator)).toBe('Perú, Asilo: nadie todavía');
    const heard = cellWords(leaving, label, translator);
    // what is seen in the cell stands in its name too, for whoever speaks to the machine
    expect(heard).toContain(onlyWords(leaving, translator));
    expect(heard).toMatch(/: Rosa$/);
  });

  test('names the day a contract ends only to whoever was given it', async () => {
    const translator = await spanish();
    const { endsOn: _, ...unknown } = leaving;
    expect(onlyWords(leaving, translator)).toMatch(/^Solo 1, sale 15 (de )?ene/);
    expect(onlyWords(unknown, translator)).toBe('Solo 1, sale pronto');
    expect(writeMap(mapOf([leaving]), label, translator).content).toContain('2027-01-15');
    expect(writeMap(mapOf([unknown]), label, translator).content).not.toContain('Fin de contrato');
  });

  test('is named by its theme, or is about all of them', async () => {
    const translator = await spanish();
    expect(titleOfMap('theme.protection', label, translator)).toBe('Quién sabe de protección');
    expect(titleOfMap('', label, translator)).toBe('Quién sabe de qué, por país');
  });

  test('can be chosen for every theme with others below it, each with what it belongs to', async () => {
    const choices = themesWithParts(await vocabulary.load(), 'es');
    const keys = choices.map(({ key }) => key);
    expect(keys).toContain('theme.labour-migration');
    expect(keys).not.toContain('theme.ethical-recruitment');
    expect(new Set(keys).size).toBe(keys.length);
  });
});

describe('The table of a map', () => {
  test('has a line for each cell and says what the colours say', async () => {
    const { content, lines } = writeMap(mapOf([two, leaving]), label, await spanish());
    const [head, ...rest] = content.trim().split('\r\n');
    expect(lines).toBe(4);
    expect(rest).toHaveLength(4);
    expect(head).toMatch(/País;Tema;Cuántas personas;Personas;Situación;Fin de contrato$/);
    expect(rest[0]).toBe('Perú;Trata de personas;2;"Olga; Dario";Cubierto;');
    expect(rest[1]).toBe('Perú;Asilo;0;;Nadie todavía;');
  });

  test('opens inert, whatever somebody is called', async () => {
    const hostile = cellOf(PERU, TRAFFICKING, { people: [row('=HYPERLINK("http://x")')] });
    const { content } = writeMap(mapOf([hostile]), label, await spanish());
    expect(content).toContain(`"'=HYPERLINK(""http://x"")"`);
  });
});

describe('An alert', () => {
  const alert = (more: Partial<CoverageAlert>): CoverageAlert => ({
    ...{ kind: 'nobody', themeKey: TRAFFICKING, countryKeys: [PERU, BRAZIL] },
    ...{ documents: 0, questions: 0, ...more },
  });

  test('names its countries, and counts them where they are many', async () => {
    const translator = await spanish();
    expect(alertTitle(alert({}), label, translator)).toBe('Trata de personas, Perú y Brasil');
    const many = alert({ countryKeys: [PERU, BRAZIL, BOLIVIA, 'country.URY'] });
    expect(alertTitle(many, label, translator)).toBe('Trata de personas, 4 países');
    expect(alertTitle(alert({ countryKeys: [] }), label, translator)).toBe('Trata de personas');
  });

  test('says why it matters, without empty sentences', async () => {
    const translator = await spanish();
    expect(alertLines(alert({}), label, translator)).toEqual([]);
    expect(alertLines(alert({ documents: 22, questions: 1 }), label, translator)).toEqual([
      '22 documentos. 1 pregunta en tres meses.',
    ]);
    expect(alertLines(alert({ questions: 5 }), label, translator)).toEqual([
      '5 preguntas en tres meses.',
    ]);
    const near = alert({ nearest: row('Rosa Mamani', { countryKey: BOLIVIA }) });
    expect(alertLines(near, label, translator)).toEqual([
      'La persona más cercana: Rosa Mamani, Bolivia.',
    ]);
    const nowhere = alert({ kind: 'onlyOne', person: row('Rosa') });
    expect(alertLines(nowhere, label, translator)).toEqual(['En toda la región: Rosa.']);
  });

  test.each(locales)(
    'keeps the day of a contract from whoever may not see it (%s)',
    async (locale) => {
      const translator = peopleTranslator(await loadPeopleCatalogue(locale), locale);
      const leaves = alert({ kind: 'lastLeaves', person: row('Rosa') });
      const day = translator.date(new Date('2027-01-15T12:00:00Z'), 'date');
      expect(alertLines(leaves, label, translator).join()).not.toContain('2027');
      const known = { ...leaves, endsOn: '2027-01-15' };
      expect(alertLines(known, label, translator).join()).toContain(day);
    }
  );
});

describe('Where nobody is', () => {
  test('the nearest is whom the alert names, else the surest of another country', () => {
    const [named, other] = [row('Nazareno'), row('Olga')];
    const there = cellOf(BRAZIL, TRAFFICKING, { people: [other] });
    const nobody = cellOf(PERU, TRAFFICKING);
    const alert: CoverageAlert = {
      ...{ kind: 'nobody', themeKey: TRAFFICKING, countryKeys: [PERU] },
      ...{ documents: 1, questions: 0, nearest: named },
    };
    expect(nearestOf(mapOf([nobody, there], { alerts: [alert] }), nobody)).toBe(named);
    expect(nearestOf(mapOf([nobody, there]), nobody)).toBe(other);
    expect(nearestOf(mapOf([nobody]), nobody)).toBeUndefined();
  });
});

describe('The arrow keys', () => {
  const size = { rows: 3, columns: 4 };
  const press = (key: string, ctrlKey = false) =>
    moveInGrid({ key, ctrlKey }, { row: 1, column: 1 }, size);

  test('lead from cell to cell and never out of the map', () => {
    expect(press('ArrowRight')).toEqual({ row: 1, column: 2 });
    expect(press('ArrowUp')).toEqual({ row: 0, column: 1 });
    expect(press('Home')).toEqual({ row: 1, column: 0 });
    expect(press('End', true)).toEqual({ row: 2, column: 3 });
    const corner = { row: 2, column: 3 };
    expect(moveInGrid({ key: 'ArrowDown', ctrlKey: false }, corner, size)).toEqual(corner);
    expect(moveInGrid({ key: 'ArrowRight', ctrlKey: false }, corner, size)).toEqual(corner);
  });

  test('are left alone where they mean nothing', () => {
    for (const key of ['Enter', 'Tab', 'a']) expect(press(key)).toBeUndefined();
  });
});
