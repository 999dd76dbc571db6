import { connect } from '../../../shared/cli/composition';

const connectWith = (site: string, tenantUrl: string) =>
  connect(site, { environment: { HUB_TENANT_URL: tenantUrl }, fetch });

describe('the address of the local tenant', () => {
  test.each(['nonsense', 'http://localhost:4500'])(
    '%s does not fit the site: the person is told, and the site is not touched',
    (tenantUrl) => {
      expect(connectWith('http://localhost:4400/sites/hub', tenantUrl)).toEqual({
        ok: false,
        problem: { code: 'signInMissing', values: { host: 'localhost:4400' } },
      });
    }
  );

  test('that fits the site connects to it', () => {
    const connected = connectWith('http://localhost:4400/sites/hub/', 'http://localhost:4400');
    expect(connected).toMatchObject({
      ok: true,
      value: { siteUrl: 'http://localhost:4400/sites/hub' },
    });
  });
});
