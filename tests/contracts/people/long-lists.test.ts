import { skillId } from '../../../shared/domain/people';
import type { LocalSite } from '../../surfaces/cli/local-site';
import { openPracticesSite } from '../practices/practices-site';
import { contact, newId, profile, skill, storesOf } from './people-site';

/** Battery F18: more than the list view threshold, and more than an organisation of 20,000 has. */
const sizes = [5_001, 100_000] as const;

describe.each(sizes)('with %i of each', (size) => {
  let site: LocalSite;
  const modelId = 'aaaaaaaa-0000-4000-8000-000000000000';
  const copyOf = (number: number) => `aaaaaaaa-0000-4000-8000-${String(number).padStart(12, '0')}`;

  beforeAll(async () => {
    site = await openPracticesSite();
    const { profiles, skills, contacts } = storesOf(site);
    await profiles.save(profile({ personId: modelId }));
    await skills.save(skill({ personId: modelId, news: [], dueOn: '2026-11-01' }));
    await contacts.add(contact({ id: modelId, askerId: modelId, personId: 'p' }));
    const instead = { [modelId]: 'aaaaaaaa-0000-4000-8000-{n}' };
    for (const list of ['Hub People Profiles', 'Hub People Skills', 'Hub People Contacts']) {
      await site.admin('POST', '/seed/copies', { list, like: 1, count: size, instead });
    }
  }, 600_000);
  afterAll(() => site.close());

  const throttled = async () => (await site.requests()).filter(({ status }) => status >= 500);

  test('the directory reads all of them, page by page, and no list refuses a query', async () => {
    const { profiles, skills } = storesOf(site);
    await site.requests();
    expect((await profiles.all()).length).toBeGreaterThanOrEqual(size);
    expect((await skills.all()).length).toBeGreaterThanOrEqual(size);
    const requests = await site.requests();
    expect(requests.filter(({ status }) => status >= 500)).toEqual([]);
    // pages of 2,000, and one more to see that it is the last
    expect(requests.length).toBeLessThanOrEqual(2 * (Math.ceil(size / 2000) + 2));
  }, 300_000);

  test('every search of the service answers', async () => {
    const { profiles, skills, contacts } = storesOf(site);
    const personId = newId();
    await skills.save(skill({ personId }));
    await site.requests();
    expect((await profiles.get(copyOf(7)))?.value.personId).toBe(copyOf(7));
    const one = await profiles.save(profile());
    expect(one).not.toBe('conflict');
    expect(await skills.ofPerson(personId)).toHaveLength(1);
    expect(await skills.ofPerson(copyOf(9))).toHaveLength(1);
    expect(await skills.withNews(50)).toHaveLength(1);
    expect(await skills.dueBy('2026-11-29', 50)).toHaveLength(50);
    expect(await skills.dueBy('2026-10-31', 50)).toEqual([]);
    expect(await contacts.toAsk('2026-11-24', 25)).toHaveLength(25);
    expect(await contacts.toAsk('2026-11-23', 25)).toEqual([]);
    expect(await contacts.since('2026-11-25')).toEqual([]);
    expect(await contacts.madeBy(copyOf(3), 10)).toHaveLength(1);
    expect(await throttled()).toEqual([]);
  }, 300_000);

  test('what was kept of one person is taken away, among all the others', async () => {
    const { profiles, skills, contacts } = storesOf(site);
    await site.requests();
    await profiles.remove(copyOf(11));
    await skills.remove(skillId(copyOf(11), 'theme.labour-migration'));
    expect(await profiles.get(copyOf(11))).toBeUndefined();
    expect(await skills.ofPerson(copyOf(11))).toEqual([]);
    const old = contact({ at: '2020-01-01T10:00:00.000Z' });
    await contacts.add(old);
    expect(await contacts.forget('2020-01-02')).toBe(1);
    expect(await contacts.get(old.id)).toBeUndefined();
    expect(await throttled()).toEqual([]);
  }, 300_000);
});
