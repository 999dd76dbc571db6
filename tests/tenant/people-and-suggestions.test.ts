import '@pnp/sp/profiles';
import '@pnp/sp/search';
import type { IClientPeoplePickerQueryParameters, IPeoplePickerEntity } from '@pnp/sp/profiles';
import { openTenant, refusalOfCall, type TestTenant } from './support/open-tenant';
import { ada, loginOf, luz, rui } from './support/people';

const API = '/sites/hub/_api';

const andres = {
  ...luz,
  objectId: '00000009-0000-4000-8000-000000000000',
  displayName: 'Andrés Núñez',
  givenName: 'Andrés',
  surname: 'Núñez',
  mail: 'andres@example.org',
};

/** The few parameters that a form sends; PnPjs’ type has all of them. */
const asked = (QueryString: string, more: object = {}): IClientPeoplePickerQueryParameters =>
  ({ QueryString, ...more }) as IClientPeoplePickerQueryParameters;

describe('People', () => {
  let local: TestTenant;
  beforeEach(async () => {
    local = await openTenant();
    await local.admin('POST', '/people', [
      andres,
      {
        ...rui,
        objectId: '00000008-0000-4000-8000-000000000000',
        displayName: 'Old Rui',
        mail: 'old@example.org',
        accountEnabled: false,
      },
    ]);
    const { web } = local.sharePoint(ada);
    for (const person of [luz, rui])
      await web.roleAssignments.add((await web.ensureUser(loginOf(person))).Id, 1073741826);
  });
  afterEach(() => local.tenant.close());

  describe('have a profile', () => {
    const propertyOf = (
      profile: { UserProfileProperties: { Key: string; Value: string }[] },
      key: string
    ) => profile.UserProfileProperties.find((property) => property.Key === key)?.Value;

    test('that says what the directory knows', async () => {
      const profile = await local.sharePoint(luz).profiles.myProperties();
      expect(profile).toMatchObject({
        AccountName: loginOf(luz),
        DisplayName: luz.displayName,
        Email: luz.mail,
        Title: luz.jobTitle,
      });
      expect(propertyOf(profile, 'Office')).toBe(luz.office);
      expect(await local.sharePoint(rui).profiles.getPropertiesFor(loginOf(luz))).toMatchObject({
        DisplayName: luz.displayName,
      });
    });

    test('whose own part they keep themselves', async () => {
      const { profiles } = local.sharePoint(luz);
      await profiles.setSingleValueProfileProperty(loginOf(luz), 'AboutMe', 'Agua y suelo');
      await profiles.setMultiValuedProfileProperty(loginOf(luz), 'SPS-Skills', ['Agua', 'Suelo']);
      const profile = await profiles.myProperties();
      expect(propertyOf(profile, 'AboutMe')).toBe('Agua y suelo');
      expect(propertyOf(profile, 'SPS-Skills')).toBe('Agua|Suelo');
      expect(await profiles.getUserProfilePropertyFor(loginOf(luz), 'AboutMe')).toBe(
        'Agua y suelo'
      );
    });

    test('that others may not write, and administrators may', async () => {
      const set = (person: { mail: string }): Promise<void> =>
        local
          .sharePoint(person)
          .profiles.setSingleValueProfileProperty(loginOf(luz), 'AboutMe', 'x');
      expect(await refusalOfCall(set(rui))).toMatchObject({ status: 403 });
      await expect(set(ada)).resolves.not.toThrow();
    });

    test.each([
      ['what the directory says', 'Office'],
      ['what is no property', 'Nickname'],
      ['several values as one', 'SPS-Skills'],
    ])('that refuses to be written: %s', async (_, name) => {
      const { profiles } = local.sharePoint(luz);
      expect(
        await refusalOfCall(profiles.setSingleValueProfileProperty(loginOf(luz), name, 'x'))
      ).toMatchObject({ status: 400 });
    });

    test('unless nobody knows them', async () => {
      const { profiles } = local.sharePoint(luz);
      expect(
        await refusalOfCall(profiles.getPropertiesFor('i:0#.f|membership|no@example.org'))
      ).toMatchObject({ status: 404 });
    });

    // source: fidelity checklist, app-only: no profile write
    test('and applications have none', async () => {
      const app = {
        clientId: '11111111-2222-4333-8444-555555555556',
        name: 'Job',
        roles: ['Sites.FullControl.All'],
      };
      const { secret, tenantId } = (await (await local.admin('POST', '/apps', app)).json()) as {
        secret: string;
        tenantId: string;
      };
      const grant = await local.tenant.handle(
        new Request(`${local.tenant.origin}/${tenantId}/oauth2/v2.0/token`, {
          method: 'POST',
          body: new URLSearchParams({
            grant_type: 'client_credentials',
            client_id: app.clientId,
            client_secret: secret,
            scope: `${local.tenant.origin}/.default`,
          }),
        })
      );
      const { access_token: token } = (await grant.json()) as { access_token: string };
      const ask = (method: string, path: string, body?: object): Promise<Response> =>
        local.tenant.handle(
          new Request(`${local.tenant.origin}${API}/sp.userprofiles.peoplemanager/${path}`, {
            method,
            headers: { authorization: `Bearer ${token}` },
            ...(body ? { body: JSON.stringify(body) } : {}),
          })
        );
      expect((await ask('GET', 'getmyproperties')).status).toBe(404);
      const write = { accountName: loginOf(luz), propertyName: 'AboutMe', propertyValue: 'x' };
      expect((await ask('POST', 'SetSingleValueProfileProperty', write)).status).toBe(403);
    });
  });

  describe('are picked', () => {
    const pick = (QueryString: string, more: object = {}): Promise<IPeoplePickerEntity[]> =>
      local.sharePoint(luz).profiles.clientPeoplePickerSearchUser(asked(QueryString, more));
    const names = async (typed: string, more: object = {}): Promise<string[]> =>
      (await pick(typed, more)).map((entry) => entry.DisplayText);

    test('by the beginning of any of their names or of their address', async () => {
      expect(await names('ro')).toEqual([luz.displayName]);
      expect(await names('LUZ@ex')).toEqual([luz.displayName]);
      expect(await names('ojas')).toEqual([]);
    });

    test('with or without accents, in any letters (unverified)', async () => {
      expect(await names('andres nun')).toEqual([andres.displayName]);
      expect(await names('NÚÑ')).toEqual([andres.displayName]);
    });

    test('with all that a form needs', async () => {
      expect(await pick('luz')).toMatchObject([
        {
          Key: loginOf(luz),
          Description: luz.mail,
          EntityType: 'User',
          IsResolved: true,
          EntityData: { Email: luz.mail, Title: luz.jobTitle },
        },
      ]);
    });

    test('but not when they have left', async () => {
      expect(await names('old')).toEqual([]);
    });

    test('no more than asked for, and nobody for nothing', async () => {
      expect(await names('a', { MaximumEntitySuggestions: 1 })).toHaveLength(1);
      expect(await names('')).toEqual([]);
    });

    test('groups of the site where they are asked for', async () => {
      await local.sharePoint(ada).web.siteGroups.add({ Title: 'Reviewers' });
      expect(await names('review')).toEqual([]);
      expect(await names('review', { PrincipalType: 9 })).toEqual(['Reviewers']);
    });

    test('one by one, when there is no doubt', async () => {
      const { profiles } = local.sharePoint(luz);
      expect(await profiles.clientPeoplePickerResolveUser(asked('rui@example.org'))).toMatchObject({
        IsResolved: true,
        Key: loginOf(rui),
      });
      const doubtful = await profiles.clientPeoplePickerResolveUser(asked('a'));
      expect(doubtful).toMatchObject({ IsResolved: false });
      expect(doubtful.MultipleMatches.length).toBeGreaterThan(1);
    });
  });

  test('are suggested while somebody types a search', async () => {
    const found = await local.sharePoint(luz).searchSuggest('ruí');
    expect(found.PeopleNames).toContain(rui.displayName);
    expect(found.Queries).toEqual([]);
  });
});

describe('A search in an address', () => {
  test('finds what a posted one finds', async () => {
    const local = await openTenant();
    const { web } = local.sharePoint(ada);
    await web.lists.add('Notes', '', 100);
    for (const Title of ['Agua potable', 'Agua y suelo', 'Bosque'])
      await web.lists.getByTitle('Notes').items.add({ Title });
    const query = new URLSearchParams({
      querytext: "'agua'",
      selectproperties: "'Title,Path'",
      rowlimit: '1',
      sortlist: "'LastModifiedTime:descending'",
      refiners: "'FileType'",
      clienttype: "'Hub'",
    });
    const answer = await local.ask(ada, 'GET', `${API}/search/query?${query.toString()}`);
    const body = JSON.stringify(await answer.json());
    expect(answer.status).toBe(200);
    expect(body).toContain('"TotalRows":2');
    const refused = await local.ask(ada, 'GET', `${API}/search/query?querytext='a'&colour='blue'`);
    expect(refused.status).toBe(400);
    const people = await local.ask(
      ada,
      'GET',
      `${API}/search/query?querytext='a'&sourceid='b09a7990-05ea-4af9-81ef-edfab16c4e31'`
    );
    expect(people.status).toBe(400);
    expect(await people.text()).toContain('SourceId');
    local.tenant.close();
  });
});
