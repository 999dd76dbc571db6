import type { Account } from '../../../shared/domain/people';
import { identifyAmong } from '../../../shared/domain/people/identify-people';
import { atOnce } from '../../../shared/kernel/turns';
import { membershipOf } from '../../../shared/domain/people/population';
import { recordOf, of } from './people-desk';

const TODAY = '2026-11-24';
const settings = { serviceAccounts: ['svc.', 'noreply'], listedGuests: ['socia@ong.example'] };

function account(more: Partial<Account> = {}): Account {
  return {
    ...{ id: 'a-1', name: 'Ana Vera', mail: 'ana.vera@oim.example', languages: [] },
    ...{ isGuest: false, isActive: true, givenName: 'Ana', surname: 'Vera', ...more },
  };
}

const of1 = (one: Account): string => membershipOf(one, undefined, settings, TODAY);

describe('who is in the directory', () => {
  test('staff are, also without mail, post or mission', () => {
    expect(of1(account())).toBe('staff');
    expect(of1(account({ mail: '' }))).toBe('staff');
  });

  test('who bears one name alone is a person', () => {
    expect(of1(account({ surname: '' }))).toBe('staff');
    expect(of1(account({ givenName: undefined, surname: '山田太郎' }))).toBe('staff');
  });

  test('programs are not: by their address, or because they bear no name', () => {
    expect(of1(account({ mail: 'svc.backup@oim.example' }))).toBe('out');
    expect(of1(account({ givenName: ' ', surname: undefined }))).toBe('out');
  });

  test('an empty line of the setting takes nobody out', () => {
    expect(
      membershipOf(account(), undefined, { ...settings, serviceAccounts: ['', ' '] }, TODAY)
    ).toBe('staff');
  });

  test('guests are not, unless the KM team lists them, by address or account', () => {
    expect(of1(account({ isGuest: true }))).toBe('out');
    expect(of1(account({ isGuest: true, mail: 'socia@ong.example' }))).toBe('staff');
    const listed = { ...settings, listedGuests: [' A-1 '] };
    expect(membershipOf(account({ isGuest: true }), undefined, listed, TODAY)).toBe('staff');
  });

  test('who has left is former: a closed account, or HR says so from her last day on', () => {
    expect(of1(account({ isActive: false }))).toBe('former');
    const person = of('PER', 'Ana Vera');
    const left = (leftOn: string): string =>
      membershipOf(account(), recordOf(person, { leftOn }), settings, TODAY);
    expect(left(TODAY)).toBe('former');
    expect(left('2026-11-25')).toBe('staff');
  });
});

describe('whom a source means', () => {
  const ana = account();
  const other = account({ id: 'a-2', name: 'José Pérez', mail: 'jose@oim.example' });
  const namesake = account({ id: 'a-3', name: 'Jose Perez', mail: 'jose2@oim.example' });
  const identify = atOnce(identifyAmong([ana, other, namesake], new Map()));

  test('an account or an address in any case', () => {
    expect(identify({ personId: 'A-1' })).toBe('a-1');
    expect(identify({ mail: ' Ana.Vera@OIM.example ' })).toBe('a-1');
    expect(identify({ personId: 'a-9' })).toBeUndefined();
    expect(identify({ mail: '' })).toBeUndefined();
  });

  test('a name that one person bears, accents, spaces and order apart', () => {
    expect(identify({ name: 'ANA  VERA' })).toBe('a-1');
    expect(identify({ name: 'Vera, Ana' })).toBe('a-1');
    expect(identify({ name: 'Vera, Ana, Dra.' })).toBeUndefined();
  });

  test('nobody by a name that two bear: a wrong person is worse than none', () => {
    expect(identify({ name: 'José Pérez' })).toBeUndefined();
  });

  test('two accounts of one person are no namesakes', () => {
    const merged = atOnce(identifyAmong([ana, other, namesake], new Map([['a-3', 'a-2']])));
    expect(merged({ name: 'José Pérez' })).toBe('a-2');
    expect(merged({ mail: 'jose2@oim.example' })).toBe('a-2');
    expect(merged({ personId: 'a-3' })).toBe('a-2');
  });
});
