import { parsePeople } from '../../../tenant/core/people';
import { documents, keysMeant, missions, people, today, valuesOf } from './sample-data';

const firstAccounts = people.filter(({ duplicateOf }) => duplicateOf === undefined);
const staff = firstAccounts.filter(({ accountKind }) => accountKind === 'member');

describe('people of the sample organisation', () => {
  test('about a hundred and twenty, each with an account and an address of their own', () => {
    expect(people.length).toBeGreaterThanOrEqual(118);
    expect(new Set(people.map(({ objectId }) => objectId)).size).toBe(people.length);
    expect(new Set(people.map(({ mail }) => mail)).size).toBe(people.length);
    expect(people.filter(({ mail }) => !/^[a-z.-]+@hub-oim\.example$/.test(mail))).toEqual([]);
  });

  test('the local tenant takes them all', () => {
    expect(parsePeople(people)).toHaveLength(people.length);
  });

  test('nobody is named twice, but for two people with a second account', () => {
    const names = firstAccounts.map(({ displayName }) => displayName);
    expect(new Set(names).size).toBe(names.length);
    const second = people.filter(({ duplicateOf }) => duplicateOf !== undefined);
    expect(second).toHaveLength(2);
    for (const { duplicateOf, displayName } of second) {
      const first = firstAccounts.find(({ objectId }) => objectId === duplicateOf);
      expect(first?.displayName).toBe(displayName);
    }
  });

  test('every mission has people, and the regional office most', () => {
    const count = (office: string) => staff.filter((one) => one.office === office).length;
    const inMissions = missions.map(count);
    expect(Math.min(...inMissions)).toBeGreaterThanOrEqual(5);
    expect(count('REG')).toBeGreaterThan(Math.max(...inMissions));
    expect(new Set(people.map(({ office }) => office))).toEqual(new Set(['REG', ...missions]));
  });

  test('every supervisor is one of them, and nobody is their own', () => {
    const ids = new Set(firstAccounts.map(({ objectId }) => objectId));
    const wrong = people.filter(
      ({ objectId, supervisorId }) =>
        supervisorId !== null && (!ids.has(supervisorId) || supervisorId === objectId)
    );
    expect(wrong).toEqual([]);
  });

  test('a staff member in Peru who reads and contributes can be signed in, in Spanish', () => {
    const found = people.filter(
      ({ office, roles, preferredLanguage }) =>
        office === 'PER' && roles.join() === 'Reader,Contributor' && preferredLanguage === 'es-PE'
    );
    expect(found.length).toBeGreaterThan(0);
  });

  test('specialists and national focal points have themes that exist; the others have none', () => {
    const answering = people.filter(({ roles }) => roles.includes('RTS') || roles.includes('NFP'));
    expect(answering.filter(({ themes }) => themes.length === 0)).toEqual([]);
    const others = people.filter((one) => !answering.includes(one));
    expect(others.filter(({ themes }) => themes.length > 0)).toEqual([]);
    const keys = people.flatMap(({ themes }) => themes);
    expect(keys.filter((key) => keysMeant('themes', key).length !== 1)).toEqual([]);
  });

  test('each mission has a focal point for knowledge management', () => {
    const offices = staff.filter(({ roles }) => roles.includes('KMFP')).map((one) => one.office);
    expect(new Set(offices)).toEqual(new Set(missions));
  });

  test('contracts end within 15, 45 and 80 days', () => {
    const days = staff
      .filter(({ contractEnd, accountEnabled }) => contractEnd !== null && accountEnabled)
      .map(({ contractEnd }) => (Date.parse(contractEnd ?? '') - Date.parse(today)) / 86_400_000);
    const between = (from: number, to: number) => days.filter((d) => d > from && d <= to).length;
    expect([between(0, 15), between(15, 45), between(45, 80)]).toEqual([7, 12, 12]);
    expect(days.filter((d) => Number.isNaN(d) || d <= 0)).toEqual([]);
  });

  test('some are asked too much, and many who could answer never', () => {
    const asked = staff
      .filter(({ roles }) => roles.includes('Contributor'))
      .map((one) => one.questionsLast90Days);
    expect(asked.filter((count) => count > 15)).toHaveLength(6);
    expect(asked.filter((count) => count === 0).length).toBeGreaterThan(15);
  });

  test('who has left keeps no role, and much of what she wrote is still there', () => {
    const left = people.filter((one) => !one.accountEnabled);
    expect(left.map((one) => one.roles)).toEqual([[]]);
    const written = documents.filter((row) =>
      valuesOf(row, 'author').includes(left[0]?.mail ?? '')
    );
    expect(written.length).toBeGreaterThanOrEqual(8);
  });

  test('guests are guests and nothing else; nobody asks a service anything', () => {
    const guests = people.filter((one) => one.accountKind === 'guest');
    expect(guests.map((one) => one.roles)).toEqual([['Guest'], ['Guest']]);
    const services = people.filter((one) => one.accountKind === 'service');
    expect(services.map((one) => one.questionsLast90Days)).toEqual([0, 0]);
  });

  test('some say something of themselves and have a photograph, others not', () => {
    const share = (of: number) => of / staff.length;
    expect(share(staff.filter(({ hasPhoto }) => hasPhoto).length)).toBeGreaterThan(0.5);
    expect(share(staff.filter(({ hasPhoto }) => hasPhoto).length)).toBeLessThan(0.9);
    expect(staff.filter(({ aboutMe }) => aboutMe !== null).length).toBeGreaterThan(20);
  });
});
