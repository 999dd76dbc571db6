import { isHubError } from '../../../shared/kernel/errors';
import type { Account, Accounts } from '../../../shared/domain/people';
import { openLocalSite, type LocalSite } from '../../surfaces/cli/local-site';
import { ana } from '../../surfaces/cli/people';
import { accountsOf } from './people-site';

let site: LocalSite;
let accounts: Accounts;

const someone = (number: number, more: object = {}) => ({
  ...ana,
  objectId: `bbbbbbbb-0000-4000-8000-${String(number).padStart(12, '0')}`,
  ...{ displayName: `Persona ${number}`, givenName: 'Persona', surname: String(number) },
  ...{ mail: `persona.${number}@hub-oim.example`, ...more },
});
/** Two full pages of Graph, and a third that is not. */
const many = 2_005;
const special = [
  someone(900_001, { accountKind: 'guest', displayName: 'Visita' }),
  someone(900_002, { accountEnabled: false, displayName: 'Íñigo Peñaflor' }),
  someone(900_003, { displayName: '田中 ゆい', givenName: 'ゆい', surname: '田中', office: 'BRA' }),
  someone(900_004, { displayName: 'Cuenta de pruebas', givenName: ' ', surname: ' ' }),
];

beforeAll(async () => {
  site = openLocalSite();
  const all = Array.from({ length: many }, (_, place) => someone(place + 1));
  await site.admin('POST', '/people', [...all, ...special]);
  accounts = await accountsOf(site);
}, 120_000);
afterAll(() => site.close());
afterEach(() => site.admin('PUT', '/faults', []));

async function readAll(signal?: AbortSignal): Promise<readonly Account[]> {
  const found: Account[] = [];
  for await (const page of accounts.all(signal)) found.push(...page);
  return found;
}

const named = (all: readonly Account[], name: string) => all.find((one) => one.name === name);

test('every account is read, page by page, in as few requests as Graph allows', async () => {
  await site.requests();
  const all = await readAll();
  const ours = all.filter(({ id }) => id.startsWith('bbbbbbbb'));
  expect(ours).toHaveLength(many + special.length);
  expect(new Set(ours.map(({ id }) => id)).size).toBe(ours.length);
  const asked = (await site.requests()).filter(({ path }) => path.includes('/users'));
  expect(asked).toHaveLength(Math.ceil(all.length / 999));
});

test('an account comes with what tells a person from a program, and with its office', async () => {
  const all = await readAll();
  expect(named(all, 'Persona 7')).toMatchObject({
    ...{ mail: 'persona.7@hub-oim.example', givenName: 'Persona', surname: '7' },
    ...{ missionKey: 'mission.PER', countryKey: 'country.PER', isGuest: false, isActive: true },
  });
  expect(named(all, 'Visita')?.isGuest).toBe(true);
  expect(named(all, 'Íñigo Peñaflor')?.isActive).toBe(false);
  expect(named(all, '田中 ゆい')).toMatchObject({ surname: '田中', countryKey: 'country.BRA' });
  const program = named(all, 'Cuenta de pruebas');
  expect(program).not.toHaveProperty('givenName');
  expect(program).not.toHaveProperty('surname');
});

test('a page that fails for good ends the reading with words for it', async () => {
  await site.admin('PUT', '/faults', [{ match: { path: '/users' }, effect: { status: 503 } }]);
  const failure = await readAll().catch((error: unknown) => error);
  expect(isHubError(failure) && failure.code).toBe('unavailable');
});

test('a reading that was called off asks for no further page', async () => {
  const ending = new AbortController();
  await site.requests();
  const reading = (async () => {
    for await (const page of accounts.all(ending.signal)) {
      expect(page.length).toBeGreaterThan(0);
      ending.abort();
    }
  })();
  await expect(reading).rejects.toMatchObject({ name: 'AbortError' });
  const asked = (await site.requests()).filter(({ path }) => path.includes('/users'));
  expect(asked).toHaveLength(1);
});
