import { allTeamsCatalogues } from '../../../shared/i18n/all-teams-catalogues';
import { teamsTranslator } from '../../../shared/i18n/teams-catalogue';
import {
  announcementTemplate,
  announcementValues,
  campaignStates,
  createDeliveries,
  createNotifier,
  deliveryProblemCodes,
  deliveryStates,
  frequencies,
  notificationKinds,
  rejectReasons,
  wantedChannels,
  type CampaignDraft,
  type NotificationRequest,
} from '../../../shared/domain/deliveries';
import { locales } from '../../../shared/kernel/locale';
import type { Actor, Role } from '../../../shared/kernel/policy';
import { deliveriesInputs } from '../../../bot/deliveries/inputs';
import { messageOf } from '../../../bot/deliveries/message-card';
import { createRenderer, deliveryTemplates } from '../../../bot/deliveries/templates';
import { createBotService } from '../../deliveries/bot-service';
import { crowd, directoryOf, personId } from '../../deliveries/people';
import { createRig, type RigSettings } from '../../deliveries/rig';
import { createVirtualTime, seeded } from '../../deliveries/virtual-time';

const author = 'a0000000-0000-4000-8000-000000000001';
const actor = (id: string, ...roles: Role[]): Actor => ({ id, roles, locale: 'es' });
const draft: CampaignDraft = {
  ...{ id: '11111111-2222-4333-8444-555555555555', title: 'Aviso', kind: 'announcement' },
  ...{ template: 'deliveries.notice', values: { title: 'Aviso', text: 'Hola' } },
  audience: { kind: 'everyone' },
};
const { id: campaignId } = draft;

async function open(settings: Partial<RigSettings> = {}) {
  const rig = await createRig({
    ...{ service: createBotService(seeded(1)), directory: crowd(12) },
    ...settings,
  });
  const ports = { ...rig.ports, templates: ['deliveries.notice'], gatesOf: () => ['teams'] };
  return { rig, deliveries: createDeliveries(ports), notifier: createNotifier(rig.ports) };
}

describe('A mailing', () => {
  test.each<[string, Role, boolean]>([
    ['a specialist', 'RTS', true],
    ['the KM team', 'KMTeam', true],
    ['a reader', 'Reader', false],
    ['a reviewer', 'Reviewer', false],
  ])('may be started by %s: %s %s', async (_, role, expected) => {
    const { deliveries } = await open();
    const started = await deliveries(actor(author, role)).startCampaign(draft);
    expect(started.ok).toBe(expected);
    if (!started.ok) expect(started.problem.code).toBe('deliveries.no-right');
  });

  test('adds up to its audience while it runs and when it is done', async () => {
    const { rig, deliveries } = await open({ directory: crowd(200) });
    const own = deliveries(actor(author, 'RTS'));
    await own.startCampaign({ ...draft, urgent: true });
    const stop = rig.work();
    for (let look = 0; look < 12; look += 1) {
      await rig.time.pass(1_000);
      const progress = await own.progress({ campaignId });
      if (!progress.ok) throw new Error(progress.problem.code);
      const { people, channels } = progress.value;
      expect(people.reached + people.waiting + people.notReached + people.unknown).toBe(
        people.audience
      );
      for (const { planned, waiting, accepted, rejected, unknown } of channels) {
        expect(waiting + accepted + rejected + unknown).toBe(planned);
      }
    }
    await stop();
    const end = await own.progress({ campaignId });
    expect(end).toMatchObject({
      value: { campaign: { state: 'done' }, people: { audience: 200, reached: 200 } },
    });
  });

  test('is shown line by line, by name, with everybody once', async () => {
    const people = [0, 1, 2].map((index) => ({
      ...{ personId: personId(index), locale: 'es' as const, name: `Persona ${index}` },
    }));
    const { rig, deliveries } = await open({ directory: directoryOf(people) });
    const own = deliveries(actor(author, 'RTS'));
    await own.startCampaign({ ...draft, urgent: true });
    const stop = rig.work();
    await rig.time.pass(10_000);
    await stop();
    const first = await own.ledger({ campaignId, size: 2 });
    if (!first.ok) throw new Error(first.problem.code);
    const second = await own.ledger({ campaignId, size: 2, after: first.value.next ?? '' });
    if (!second.ok) throw new Error(second.problem.code);
    const lines = [...first.value.lines, ...second.value.lines];
    expect(lines.map(({ name }) => name).sort()).toEqual(['Persona 0', 'Persona 1', 'Persona 2']);
    expect(second.value.next).toBeUndefined();
  });

  test('of somebody else cannot be seen or stopped, but by the KM team', async () => {
    const { deliveries } = await open();
    await deliveries(actor(author, 'RTS')).startCampaign(draft);
    const stranger = deliveries(actor('another', 'RTS'));
    for (const answer of [
      await stranger.progress({ campaignId }),
      await stranger.ledger({ campaignId }),
      await stranger.cancel({ campaignId }),
      await stranger.resume({ campaignId }),
      await stranger.startCampaign(draft),
    ]) {
      expect(answer).toMatchObject({ ok: false, problem: { code: 'deliveries.no-right' } });
    }
    expect(await stranger.listCampaigns({})).toEqual([]);
    const team = deliveries(actor('team', 'KMTeam'));
    expect(await team.listCampaigns({})).toHaveLength(1);
    expect(await team.cancel({ campaignId })).toMatchObject({ value: { state: 'cancelled' } });
    expect(await team.cancel({ campaignId })).toMatchObject({
      problem: { code: 'deliveries.already-ended' },
    });
  });

  test.each<[string, Partial<CampaignDraft>, string]>([
    ['without a title', { title: '  ' }, 'deliveries.title-missing'],
    ['with a link that is not safe', { link: 'javascript:x' }, 'deliveries.link-not-https'],
    ['to nobody', { audience: { kind: 'people', personIds: [] } }, 'deliveries.audience-empty'],
    ['with words that nobody knows', { template: 'x' }, 'deliveries.template-unknown'],
    ['at no time', { startAt: 'soon' }, 'deliveries.start-invalid'],
  ])('%s is refused with a reason', async (_, change, code) => {
    const { deliveries } = await open();
    const answer = await deliveries(actor(author, 'RTS')).startCampaign({ ...draft, ...change });
    expect(answer).toMatchObject({ ok: false, problem: { code } });
  });

  test('counts a person once, in whatever case she was named', async () => {
    const { deliveries } = await open();
    const answer = await deliveries(actor(author, 'RTS')).countAudience({
      audience: { kind: 'people', personIds: ['P000001', 'p000001 ', 'p000002'] },
    });
    expect(answer).toEqual({ ok: true, value: { people: 2 } });
  });

  test('parked by the service goes on when its author says so', async () => {
    let isPatient = true;
    const service = createBotService(seeded(1), {
      capacityAt: () => (isPatient ? 0.5 : 50),
      retryAfterMs: () => 999_999,
    });
    const { rig, deliveries } = await open({
      service: {
        ...service,
        receive: (person, now) =>
          isPatient
            ? { outcome: { kind: 'throttled', retryAfterMs: 600_000 }, latencyMs: 50 }
            : service.receive(person, now),
      },
    });
    const own = deliveries(actor(author, 'RTS'));
    await own.startCampaign({ ...draft, urgent: true });
    const stop = rig.work();
    await rig.time.pass(15 * 60_000);
    expect(await own.progress({ campaignId })).toMatchObject({
      value: { hold: { channel: 'teams', why: 'parked' }, people: { waiting: 12 } },
    });
    isPatient = false;
    expect(await own.resume({ campaignId })).toMatchObject({ ok: true });
    await rig.time.pass(20_000);
    expect(await own.progress({ campaignId })).toMatchObject({
      value: { people: { reached: 12 } },
    });
    await stop();
  });
});

describe('A notification', () => {
  const request = (id: string, rest: Partial<NotificationRequest> = {}): NotificationRequest => ({
    ...{ id, kind: 'question-answered', personId: personId(1), template: 't', values: {} },
    ...rest,
  });

  test('asked for twice is told once', async () => {
    const { rig, notifier } = await open();
    await notifier.notify([request('n1', { urgent: true })]);
    const stop = rig.work();
    await rig.time.pass(5_000);
    await notifier.notify([request('n1', { urgent: true }), request('n1', { urgent: true })]);
    await rig.time.pass(5_000);
    await stop();
    expect(rig.sent).toHaveLength(1);
  });

  test('comes in the night only when it is urgent; the others come in the morning in one', async () => {
    // a Tuesday, 23:00 in Buenos Aires
    const time = createVirtualTime(Date.parse('2026-11-25T02:00:00Z'));
    const { rig, notifier } = await open({ time });
    await notifier.notify([
      ...[1, 2, 3].map((index) => request(`n${index}`)),
      request('n4', { urgent: true }),
    ]);
    const stop = rig.work();
    await time.pass(60_000);
    expect(rig.sent).toHaveLength(1);
    await time.pass(8 * 3_600_000);
    await stop();
    expect(rig.sent.map(({ content }) => content.title)).toEqual(['t es', '3 in one']);
    for (const id of ['n1', 'n2', 'n3']) {
      expect(await rig.store.people(id)).toMatchObject({ reached: 1, waiting: 0 });
    }
  });

  test('does not come to who chose none, and stands in the ledger as her choice', async () => {
    const { rig, deliveries, notifier } = await open();
    const her = deliveries(actor(personId(1), 'Reader'));
    await her.savePreferences({
      kinds: { 'question-answered': { channel: 'none', frequency: 'at-once' } },
    });
    await notifier.notify([request('n1')]);
    expect(await rig.store.counts('n1')).toEqual([
      { channel: 'none', state: 'rejected', reason: 'preference', count: 1 },
    ]);
  });

  test('comes in the language that was chosen last', async () => {
    const { rig, deliveries, notifier } = await open();
    await notifier.notify([request('n1', { urgent: true, locale: 'en' })]);
    await deliveries(actor(personId(1), 'Reader')).savePreferences({ kinds: {}, locale: 'pt' });
    const stop = rig.work();
    await rig.time.pass(5_000);
    await stop();
    expect(rig.sent[0]).toMatchObject({ locale: 'pt', content: { title: 't pt' } });
  });
});

describe('A job', () => {
  test('runs once an interval with several workers, and goes on after a failure', async () => {
    const { rig } = await open();
    let runs = 0;
    const job = {
      ...{ name: 'reminders', every: 10_000 },
      run: () => {
        runs += 1;
        return runs === 2 ? Promise.reject(new Error('broken')) : Promise.resolve();
      },
    };
    const stops = [rig.work([job]), rig.work([job]), rig.work([job])];
    await rig.time.pass(65_000);
    for (const stop of stops) await stop();
    expect(runs).toBeGreaterThanOrEqual(4);
    expect(runs).toBeLessThanOrEqual(7);
  });
});

describe('Preferences', () => {
  test.each([
    [{ kinds: {}, quietHours: { from: '8pm', to: '07:00', weekends: true } }, 'time-invalid'],
    [{ kinds: {}, timeZone: 'America/Atlantis' }, 'time-zone-unknown'],
    [{ kinds: {}, pausedUntil: '2026-02-30' }, 'pause-invalid'],
  ])('%j are refused: %s', async (chosen, code) => {
    const { deliveries } = await open();
    expect(await deliveries(actor(personId(1))).savePreferences(chosen)).toMatchObject({
      problem: { code: `deliveries.${code}` },
    });
  });

  test('show what was chosen and what holds', async () => {
    const { deliveries } = await open();
    const view = await deliveries(actor(personId(1))).getPreferences({});
    expect(view.chosen).toEqual({ kinds: {} });
    expect(Object.keys(view.effective.kinds).sort()).toEqual([...notificationKinds].sort());
  });
});

describe.each([...locales])('In %s', (locale) => {
  const { t } = teamsTranslator(allTeamsCatalogues[locale], locale);

  test('every problem, reason, state and kind has its words', () => {
    const words = allTeamsCatalogues[locale].deliveries;
    const codes = deliveryProblemCodes.map((code) => code.slice('deliveries.'.length));
    expect(Object.keys(words.problems).sort()).toEqual([...codes].sort());
    expect(Object.keys(words.reasons).sort()).toEqual([...rejectReasons].sort());
    expect(Object.keys(words.states).sort()).toEqual([...deliveryStates].sort());
    expect(Object.keys(words.campaignStates).sort()).toEqual([...campaignStates].sort());
    expect(Object.keys(words.kinds).sort()).toEqual([...notificationKinds].sort());
    expect(Object.keys(words.why).sort()).toEqual([...notificationKinds].sort());
    expect(Object.keys(words.channels).sort()).toEqual([...wantedChannels].sort());
    expect(Object.keys(words.frequencies).sort()).toEqual([...frequencies].sort());
    expect(t('deliveries.problems.no-right')).toMatch(/\.$/);
  });

  test('a report says how it went and why it comes', async () => {
    const translators = {
      es: teamsTranslator(allTeamsCatalogues.es, 'es'),
      pt: teamsTranslator(allTeamsCatalogues.pt, 'pt'),
      en: teamsTranslator(allTeamsCatalogues.en, 'en'),
    };
    const renderer = createRenderer(deliveryTemplates, translators);
    const content = await renderer.render({
      ...{ kind: 'delivery-report', template: 'deliveries.report', locale, personId: 'p' },
      ...{ values: { title: 'X', audience: 9, reached: 6, unknown: 1, notReached: 2 } },
      channel: 'teams',
    });
    expect(content.paragraphs).toHaveLength(3);
    expect(content.title).toContain('X');
    expect(content.why).not.toBe('');
    const digest = await renderer.digest([content, content], locale);
    expect(digest.title).toContain('2');
  });
});

describe('What the API accepts', () => {
  test('is what the methods take, and nothing more', () => {
    expect(deliveriesInputs.startCampaign.safeParse(draft).success).toBe(true);
    expect(deliveriesInputs.progress.safeParse({ campaignId: 'x' }).success).toBe(false);
    expect(deliveriesInputs.savePreferences.safeParse({ kinds: { other: {} } }).success).toBe(
      false
    );
    expect(deliveriesInputs.getPreferences.safeParse({}).success).toBe(true);
  });
});

describe('An announcement', () => {
  const texts = {
    es: { title: 'Encuesta', text: 'Uno.\n\nDos.' },
    pt: { title: 'Pesquisa', text: 'Um.' },
  };
  const translators = Object.fromEntries(
    locales.map((locale) => [locale, teamsTranslator(allTeamsCatalogues[locale], locale)])
  ) as Parameters<typeof createRenderer>[1];
  const request = {
    kind: 'announcement',
    template: announcementTemplate,
    personId: author,
    channel: 'mail',
    values: announcementValues(texts),
    link: 'https://example.org/a',
  } as const;

  test.each([
    ['es', 'Encuesta', ['Uno.', 'Dos.'], 'Leer más'],
    ['pt', 'Pesquisa', ['Um.'], 'Ler mais'],
    // not written: title and text both in the first language that was, the rest in the reader's own
    ['en', 'Encuesta', ['Uno.', 'Dos.'], 'Read more'],
  ] as const)('is read in the person’s language: %s', async (locale, title, paragraphs, label) => {
    const renderer = createRenderer(deliveryTemplates, translators);
    const content = await renderer.render({ ...request, locale });
    expect(content).toMatchObject({ title, paragraphs, link: { label } });
    expect(messageOf(content, locale).card?.body.length).toBeGreaterThan(0);
  });

  test('finds people by name for whoever may start one, and for nobody else', async () => {
    const { deliveries } = await open();
    const words = personId(3);
    expect(await deliveries(actor(author, 'KMTeam')).findPeople({ words })).toMatchObject({
      ok: true,
      value: [{ personId: words }],
    });
    expect(await deliveries(actor(author, 'Reader')).findPeople({ words })).toMatchObject({
      ok: false,
      problem: { code: 'deliveries.no-right' },
    });
  });
});
