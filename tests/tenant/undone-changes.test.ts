import { SITE_URL } from '../../tenant/core/bare-site';
import { createClock } from '../../tenant/core/clock';
import { createCore, type Core } from '../../tenant/core/core';
import { systemPrincipal } from '../../tenant/core/principal';
import { ORIGIN } from './support/open-tenant';
import { luz } from './support/people';

const READ = 1073741826;

describe('What a request changed before it failed', () => {
  let core: Core;

  beforeEach(() => {
    core = createCore({
      origin: ORIGIN,
      file: ':memory:',
      clock: createClock(Date.now),
      indexLagMs: 0,
    });
  });
  afterEach(() => core.close());

  const undone = (work: () => void): void => {
    const failing = (): void =>
      core.database.transaction(() => {
        work();
        throw new Error('undone');
      });
    expect(failing).toThrow('undone');
  };

  test('shows no column that was never kept', () => {
    const web = core.webs.byUrl(SITE_URL);
    const list = core.lists.byTitle(systemPrincipal, web, 'Documents');
    const names = (): string[] => core.fields.all(list.id).map((field) => field.name);
    const request = { title: 'Ghost', type: 'Text', indexed: false, hidden: false } as const;
    undone(() => {
      core.fields.add(systemPrincipal, list, { ...request, options: {} });
      expect(names()).toContain('Ghost');
    });
    expect(names()).not.toContain('Ghost');
  });

  test('gives no right that was never kept', () => {
    const reader = core.users.ensurePerson({
      ...luz,
      accountKind: 'member',
      accountEnabled: true,
    });
    const { scopeId } = core.webs.byUrl(SITE_URL);
    const canRead = (): boolean =>
      core.permissions.can({ siteUserId: reader.id }, scopeId, 'ViewListItems');
    undone(() => {
      core.permissions.assign(scopeId, reader.id, READ);
      expect(canRead()).toBe(true);
    });
    expect(canRead()).toBe(false);
  });
});
