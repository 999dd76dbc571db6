import * as fc from 'fast-check';
import {
  communityWorkflow,
  createCommunityCare,
  eventTo,
  proposalStates,
  proposalWorkflow,
  stages,
  standings,
  type CommunityDraft,
} from '../../../shared/domain/communities';
import type { NotificationRequest } from '../../../shared/domain/deliveries';
import { HubError } from '../../../shared/kernel/errors';
import { codeOf, community, message, openRegion, thread, valueOf } from './small-region';

const draft = (change: Partial<CommunityDraft> = {}): CommunityDraft => ({
  name: { es: 'Trata en la frontera' },
  purpose: { es: 'Aprender de los casos' },
  themeKey: 'theme.counter-trafficking',
  audience: 'internal',
  languages: ['pt', 'es'],
  supervisors: ['SUP'],
  moderators: [
    { personId: 'mod1', from: '2026-01-01', until: '2026-12-31' },
    { personId: 'mod2', from: '2026-11-20', until: '2027-11-19' },
  ],
  rhythm: 'monthly',
  stage: 'potential',
  reviewOn: '2027-05-31',
  ...change,
});

const silent = (id: string) => ({
  channel: { teamId: `team-${id}`, channelId: `19:${id}@thread.tacv2` },
  threads: [],
  members: ['ana', 'bia', 'caio', 'dora', 'eva', 'sup'],
});

describe('the record of a community', () => {
  test('is made by the specialist of its theme, with who cares for it and until when', async () => {
    const { as } = openRegion([], []);
    const made = await valueOf(as('rts').save({ draft: draft() }));
    expect(made.community).toMatchObject({
      standing: 'potential',
      languages: ['es', 'pt'],
      supervisors: ['sup'],
      steps: [{ event: 'create', by: 'rts', after: 'potential' }],
    });
    expect(made.currentModerators).toEqual(['mod1', 'mod2']);
    expect(made.people.map(({ name }) => name)).toEqual([
      'Persona sup',
      'Persona mod1',
      'Persona mod2',
    ]);
    expect(await codeOf(as('other-rts').save({ draft: draft() }))).toBe('communities.other-theme');
    expect(await codeOf(as('ana').save({ draft: draft() }))).toBe('communities.no-right');
  });

  test.each([
    [{ name: { es: ' ' } }, 'communities.name-missing'],
    [{ name: { es: 'a'.repeat(121) } }, 'communities.name-too-long'],
    [{ purpose: {} }, 'communities.purpose-missing'],
    [{ themeKey: 'theme.nothing' }, 'communities.theme-unknown'],
    [{ supervisors: [] }, 'communities.supervisor-missing'],
    [{ languages: [] }, 'communities.language-missing'],
    [{ moderators: draft().moderators.slice(0, 1) }, 'communities.moderators-too-few'],
    [{ reviewOn: '2026-11-20' }, 'communities.review-date-invalid'],
    [{ reviewOn: '2027-02-30' }, 'communities.review-date-invalid'],
    [{ poemLink: 'http://poem.example' }, 'communities.poem-link-invalid'],
    [{ supervisors: ['gone'] }, 'communities.person-unknown'],
    [{ audience: 'external' as const }, 'communities.governance-missing'],
    [
      { audience: 'external' as const, governance: 'El equipo KM' },
      'communities.audience-analysis-missing',
    ],
  ])('is not kept with %j', async (change, code) => {
    const { as } = openRegion([], []);
    expect(await codeOf(as('km').save({ draft: draft(change) }))).toBe(code);
  });

  test('needs two moderators whose term runs today, not two names', async () => {
    const moderators = [
      { personId: 'mod1', from: '2026-01-01', until: '2026-12-31' },
      { personId: 'mod1', from: '2026-11-01', until: '2026-12-31' },
      { personId: 'mod2', from: '2027-01-01', until: '2027-12-31' },
    ];
    const { as } = openRegion([], []);
    expect(await codeOf(as('km').save({ draft: draft({ moderators }) }))).toBe(
      'communities.moderators-too-few'
    );
  });

  test('shares neither name nor channel with another one that goes on', async () => {
    const { as } = openRegion([community('a')], []);
    expect(await codeOf(as('km').save({ draft: draft({ name: { pt: 'COMUNIDÁD A' } }) }))).toBe(
      'communities.name-taken'
    );
    const { channel } = community('a');
    const other = await valueOf(as('km').save({ draft: draft() }));
    expect(
      await codeOf(as('km').linkChannel({ communityId: other.community.id, ...channel! }))
    ).toBe('communities.channel-taken');
  });

  test('is changed by its supervisor as it was seen, step by step, with what was changed', async () => {
    const { as } = openRegion([community('a')], []);
    const { community: before } = await valueOf(as('sup').get({ communityId: 'a' }));
    const change = draft({ ...before, stage: 'stewardship', rhythm: 'weekly' });
    const jump = { ...change, stage: 'potential' as const };
    const given = { communityId: 'a', version: before.version };
    expect(await codeOf(as('sup').save({ draft: jump, ...given }))).toBe('communities.stage-jump');
    const { community: after } = await valueOf(as('sup').save({ draft: change, ...given }));
    expect(after).toMatchObject({ standing: 'stewardship', rhythm: 'weekly' });
    expect(after.steps.at(-1)).toMatchObject({ event: 'change', by: 'sup', before: 'maturing' });
    expect(after.steps.at(-1)?.changed).toEqual(expect.arrayContaining(['rhythm', 'standing']));
    expect(await codeOf(as('km').save({ draft: change, ...given }))).toBe(
      'communities.changed-meanwhile'
    );
  });

  test('is found by its channel, and an external one is open to guests', async () => {
    const external = community('x', { audience: 'external' });
    const { as } = openRegion([community('a'), external], []);
    const { channel } = external;
    expect((await as('guest').forChannel(channel!))?.community.id).toBe('x');
    expect(await as('guest').forChannel(community('a').channel!)).toBeUndefined();
    expect((await as('guest').list({})).map((view) => view.community.id)).toEqual(['x']);
    expect(await codeOf(as('guest').health({ communityId: 'x' }))).toBe('communities.no-right');
  });

  test('lists communities of a theme and of those below it', async () => {
    const { as } = openRegion([community('a'), community('h', { themeKey: 'theme.health' })], []);
    const found = await as('ana').list({ themeKey: 'theme.counter-trafficking' });
    expect(found.map((view) => view.community.id)).toEqual(['a']);
  });
});

describe('a proposal', () => {
  const region = () => openRegion([community('a'), community('b')], [silent('a'), silent('b')]);

  test('carries the figures and the overlap of its day', async () => {
    const { as } = region();
    const made = await valueOf(
      as('rts').propose({ communityId: 'a', kind: 'merge', otherId: 'b', reason: 'Son lo mismo' })
    );
    expect(made.data.health).toMatchObject({ month: '2026-10', suggestion: { kind: 'close' } });
    expect(made.data.overlap).toEqual([
      expect.objectContaining({ otherId: 'b', sharedMembers: 6 }),
    ]);
    expect(JSON.stringify(made)).not.toContain('pending');
  });

  test('is decided by somebody else, once, and is carried out', async () => {
    const { as } = region();
    const { id: proposalId } = await valueOf(
      as('km').propose({ communityId: 'a', kind: 'merge', otherId: 'b', reason: 'Son lo mismo' })
    );
    const accept = { proposalId, decision: 'accept', reason: 'De acuerdo' } as const;
    expect(await codeOf(as('km').decide(accept))).toBe('communities.own-proposal');
    expect(await codeOf(as('sup').decide(accept))).toBe('communities.no-right');
    expect(await codeOf(as('km2').decide({ ...accept, reason: '' }))).toBe(
      'communities.reason-missing'
    );
    await valueOf(as('km2').decide(accept));
    expect(await codeOf(as('lead').decide(accept))).toBe('communities.event-not-allowed');
    const { community: after } = await valueOf(as('ana').get({ communityId: 'a' }));
    expect(after).toMatchObject({ standing: 'merged', mergedInto: 'b' });
    expect(await codeOf(as('km').propose({ communityId: 'a', kind: 'keep', reason: 'x' }))).toBe(
      'communities.ended'
    );
  });

  test('is one at a time, and is taken back by who made it', async () => {
    const { as } = region();
    const close = { communityId: 'a', kind: 'close', reason: 'Silencio' } as const;
    const { id: proposalId } = await valueOf(as('sup').propose(close));
    expect(await codeOf(as('km').propose(close))).toBe('communities.proposal-open');
    const back = { proposalId, decision: 'withdraw', reason: 'Me adelanté' } as const;
    expect(await codeOf(as('km').decide(back))).toBe('communities.no-right');
    await valueOf(as('sup').decide(back));
    expect((await valueOf(as('sup').proposals({ communityId: 'a' })))[0]?.state).toBe('withdrawn');
  });

  test('is seen by those who propose or decide, and by nobody else', async () => {
    const { as } = region();
    await valueOf(as('sup').propose({ communityId: 'a', kind: 'support', reason: 'Ayuda' }));
    expect(await valueOf(as('lead').proposals({}))).toHaveLength(1);
    expect(await valueOf(as('ana').proposals({}))).toEqual([]);
  });

  test('follows its table, as communities do theirs', () => {
    expect([...proposalWorkflow.reachable()].sort()).toEqual([...proposalStates].sort());
    expect([...communityWorkflow.reachable()].sort()).toEqual([...standings].sort());
    fc.assert(
      fc.property(fc.constantFrom(...stages), fc.constantFrom(...stages), (from, to) => {
        const event = eventTo(from, to);
        if (event) expect(communityWorkflow.next(from, event)).toEqual({ ok: true, value: to });
      })
    );
  });
});

describe('what the hub does for communities by itself', () => {
  const careFor = (region: ReturnType<typeof openRegion>) => {
    const told: NotificationRequest[] = [];
    const care = createCommunityCare({
      ...region.ports,
      actors: region.actors,
      notifier: {
        notify: (requests) => {
          told.push(...requests.filter(({ id }) => !told.some((one) => one.id === id)));
          return Promise.resolve();
        },
      },
      linkTo: ({ id }) => `https://hub.example/communities/${id}`,
    });
    return { care, told };
  };

  test('proposes once a month what the figures speak for, and tells who decides', async () => {
    const region = openRegion(
      [community('a', { moderators: [] }), community('new', { created: '2026-11-10T00:00:00Z' })],
      [silent('a'), silent('new')]
    );
    const { care, told } = careFor(region);
    expect(await care.reviewMonth()).toEqual({ made: 1, failed: 0 });
    expect(await care.reviewMonth()).toEqual({ made: 0, failed: 0 });
    await care.tellNews();
    await care.tellNews();
    expect(told.map(({ personId, template }) => [personId, template])).toEqual([
      ['km', 'communities.proposal-made'],
      ['km2', 'communities.proposal-made'],
      ['lead', 'communities.proposal-made'],
    ]);
    expect(told[0]).toMatchObject({
      values: { proposal: 'close', month: '2026-10', nameEs: 'Comunidad a' },
      link: 'https://hub.example/communities/a',
    });
  });

  test('carries out an accepted proposal that met a closed list, and tells who is concerned', async () => {
    const region = openRegion([community('a')], [silent('a')]);
    const { id: proposalId } = await valueOf(
      region.as('km').propose({ communityId: 'a', kind: 'close', reason: 'Silencio' })
    );
    const { communities } = region.ports;
    const broken = openRegion([], [silent('a')], {
      ...region.ports,
      communities: {
        ...communities,
        save: () => Promise.reject(new HubError('unavailable', { message: 'away', status: 503 })),
      },
    });
    const accepted = { proposalId, decision: 'accept', reason: 'Sí' } as const;
    await valueOf(broken.as('lead').decide(accepted));
    expect((await communities.byId('a'))?.standing).toBe('maturing');
    const { care, told } = careFor(region);
    await care.tellNews();
    expect((await communities.byId('a'))?.standing).toBe('closed');
    expect(
      told.filter(({ template }) => template.endsWith('accepted')).map((one) => one.personId)
    ).toEqual(['km', 'sup']);
    await care.tellNews();
    expect(
      (await communities.byId('a'))?.steps.filter(({ event }) => event === 'close')
    ).toHaveLength(1);
  });

  test('tells moderators and supervisors once a day what waits, and nothing where nothing waits', async () => {
    const asked = thread(message('ana', '2026-11-10T10:00Z', '¿Quién tiene la guía?'));
    const region = openRegion(
      [community('a'), community('b')],
      [{ ...silent('a'), threads: [asked] }, silent('b')]
    );
    const { care, told } = careFor(region);
    await care.tellModerators();
    await care.tellModerators();
    expect(told.map(({ personId }) => personId).sort()).toEqual(['mod1', 'mod2', 'sup']);
    expect(told[0]?.values).toMatchObject({ reported: 0, unanswered: 1, linkDocument: 1 });
    expect(JSON.stringify(told)).not.toContain('guía');
  });

  test('looks at the other communities when one cannot be read', async () => {
    const region = openRegion([community('a'), community('b')], [silent('b')]);
    const { care } = careFor(region);
    expect(await care.reviewMonth()).toEqual({ made: 1, failed: 1 });
  });
});
