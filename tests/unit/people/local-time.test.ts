import { daysUntil } from '../../../shared/ui/people/profile/days-until';
import { localTime } from '../../../shared/ui/people/profile/local-time';

describe('What time it is for a colleague', () => {
  const noon = new Date('2026-11-24T17:20:00Z');

  test('says her clock and how far it is from the reader’s', () => {
    expect(localTime('America/Asuncion', noon, 'es', 'America/Lima')).toEqual({
      ...{ time: '14:20', ahead: 2 },
    });
    expect(localTime('America/Lima', noon, 'es', 'America/Asuncion')).toMatchObject({ ahead: -2 });
    expect(localTime('America/Lima', noon, 'es', 'America/Bogota')).toMatchObject({ ahead: 0 });
  });

  test('holds across midnight and for zones of half hours', () => {
    const late = new Date('2026-11-24T04:00:00Z');
    expect(localTime('America/Lima', late, 'es', 'UTC')).toEqual({ time: '23:00', ahead: -5 });
    expect(localTime('America/St_Johns', late, 'en', 'UTC')).toMatchObject({ ahead: -3.5 });
  });

  test('is left out for a zone that nobody knows', () => {
    expect(localTime('Mars/Base', noon, 'es')).toBeUndefined();
  });
});

describe('How many days are left', () => {
  test('counts by the calendar and not by hours', () => {
    const evening = new Date(2026, 10, 24, 23, 50);
    expect(daysUntil('2026-11-25', evening)).toBe(1);
    expect(daysUntil('2026-11-24', evening)).toBe(0);
    expect(daysUntil('2026-11-20', evening)).toBe(-4);
  });
});
