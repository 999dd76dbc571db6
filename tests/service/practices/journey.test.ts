import { fold } from '../../../shared/kernel/text/fold';
import type { PracticeContent } from '../../../shared/domain/practices';
import { practiceInputs } from '../../../bot/practices';
import { newId } from '../../../shared/kernel/ids';
import { people } from '../../tenant/sample/sample-data';
import { startLocalService, STAFF, TEAM_MEMBER, type LocalService } from '../support/local-service';
import {
  answerOf,
  inTeams,
  textsOf,
  type PersonInTeams,
  type TeamsMessage,
} from '../support/person-in-teams';
import { filled, fullContent } from './practice-desk';

const BRAZIL = 'jussara.nogueira@hub-oim.example';
const ARGENTINA = 'florencia.sosa@hub-oim.example';
const COLLEAGUE = 'luciana.teixeira@hub-oim.example';
const GUEST = 'rebecca.ostrander@hub-oim.example';

let local: LocalService;

beforeAll(async () => {
  local = await startLocalService({ installedFor: [STAFF, TEAM_MEMBER, BRAZIL, ARGENTINA] });
  // whatever day it is, nobody is asleep in this test
  for (const mail of [STAFF, TEAM_MEMBER, BRAZIL, ARGENTINA]) {
    await call(mail, 'deliveries/savePreferences', { kinds: {}, quietHours: null });
  }
}, 240_000);
afterAll(() => local.stop());

/** As a page gets it; for the guest too, who has no app in Teams. */
function tokenOf(mail: string): Promise<string> {
  const { clientId, tenantId } = local.configuration;
  return local.sign({
    ...{ iss: `${local.tenantOrigin}/${tenantId}/v2.0`, aud: clientId, tid: tenantId },
    oid: people.find((person) => person.mail === mail)?.objectId,
    ...{ scp: 'access_as_user', exp: Math.floor(Date.now() / 1000) + 3600 },
  });
}

async function post(mail: string, method: string, body: unknown): Promise<Response> {
  const token = await tokenOf(mail);
  return fetch(`${local.serviceOrigin}/api/hub/${method}`, {
    method: 'POST',
    headers: { Authorization: `Bearer ${token}`, 'Content-Type': 'application/json' },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });
}

interface Answer {
  readonly ok: boolean;
  readonly value: { readonly id: string; readonly state: string; readonly version: string };
  readonly problem?: { readonly code: string };
}

async function call(mail: string, method: string, body: unknown): Promise<Answer> {
  const answer = await post(mail, method, body);
  if (!answer.ok) throw new Error(`${method}: ${answer.status} ${await answer.text()}`);
  return answer.json() as Promise<Answer>;
}

/** The next message of the bot that has these words in it. */
async function messageWith(person: PersonInTeams, words: string): Promise<TeamsMessage> {
  for (let left = 200; left > 0; left -= 1) {
    const found = (await person.messages())
      .filter(({ from }) => from.kind === 'app')
      .reverse()
      .find((message) => JSON.stringify(message).includes(words));
    if (found) return found;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  throw new Error(`nobody said: ${words}`);
}

const cardMessage = (message: TeamsMessage, content: unknown): TeamsMessage => ({
  ...message,
  attachments: [{ contentType: 'application/vnd.microsoft.card.adaptive', content }],
});

test('told to the bot, handed in, reviewed by two on their cards, published, read by everybody', async () => {
  const staff = await inTeams(local, STAFF);
  const team = await inTeams(local, TEAM_MEMBER);
  const reviewers = [await inTeams(local, BRAZIL), await inTeams(local, ARGENTINA)] as const;

  const form = await staff.say('compartir una práctica', 'es');
  const told = {
    ...{ happened: 'Las familias esperaban 19 días en el cruce.', result: 'Ahora son 11.' },
    ...{ advice: 'Acuerden el transporte.', didWork: 'yes' },
    ...{ country: 'country.PER', theme: 'theme.return-reintegration' },
  };
  const saved = answerOf(await staff.press(form, 'practices.capture', told));
  const draftId = /Practices\.aspx\?draft=([0-9a-f-]{36})/.exec(JSON.stringify(saved.value))?.[1];
  if (draftId === undefined) throw new Error(JSON.stringify(saved));
  expect(await call(STAFF, 'practices/mine', {})).toEqual([]);
  const mine = await staff.say('mis prácticas', 'es');
  expect(JSON.stringify(mine)).toContain('Las familias esperaban 19 días');

  const content: PracticeContent = {
    ...fullContent(),
    contact: { personId: staff.personId, name: 'Milagros' },
  };
  // what she says of herself beside it is not heard
  const forged = { state: 'published', author: { personId: 'x' }, roles: ['KMTeam'] };
  const handedIn = { practiceId: draftId, content, ...forged };
  const submitted = await call(STAFF, 'practices/submit', handedIn);
  expect(submitted).toMatchObject({ ok: true, value: { id: draftId, state: 'submitted' } });
  const again = await call(STAFF, 'practices/submit', { practiceId: draftId, content });
  expect(again.value.id).toBe(draftId);
  expect(await call(STAFF, 'practices/mine', {})).toHaveLength(1);

  const request = await messageWith(team, 'practices.screen');
  await team.press(request, 'practices.screen');
  const { version } = (await call(TEAM_MEMBER, 'practices/get', { practiceId: draftId })).value;
  const personIds = reviewers.map(({ personId }) => personId);
  const assigned = { practiceId: draftId, version, personIds };
  expect(await call(TEAM_MEMBER, 'practices/assign', assigned)).toMatchObject({
    ...{ ok: true, value: { state: 'inReview' } },
  });
  for (const reviewer of reviewers) {
    const asked = await messageWith(reviewer, 'practices.open-review');
    const opened = answerOf(await reviewer.press(asked, 'practices.open-review'));
    const half = { ...filled(), 'lens-harm': 'missing' };
    const review = cardMessage(asked, opened.value);
    const refused = answerOf(await reviewer.press(review, 'practices.review', half));
    expect(refused.type).toContain('message');
    const done = answerOf(await reviewer.press(review, 'practices.review', filled()));
    expect(JSON.stringify(done.value)).not.toContain('practices.review"');
  }
  const ready = await messageWith(team, 'practices.publish');
  await team.press(ready, 'practices.publish');
  await messageWith(staff, 'publicada');
  const seen = await call(COLLEAGUE, 'practices/get', { practiceId: draftId });
  expect(seen).toMatchObject({ ok: true, value: { state: 'published', viewer: 'reader' } });
  expect(JSON.stringify(seen)).not.toContain('Clara y útil');

  // each of them was told of each thing once
  for (const person of [staff, team, ...reviewers]) {
    const titles = (await person.messages())
      .filter((message) => message.from.kind === 'app' && JSON.stringify(message).includes(draftId))
      .map((message) => textsOf(message.attachments[0]?.content)[0]);
    expect(titles).toEqual([...new Set(titles)]);
  }
  // no line of the log says what was written, or by whom
  const log = fold(local.log.join('\n'));
  for (const secret of ['familias esperaban', 'Clara y útil', STAFF, 'Milagros', BRAZIL]) {
    expect(log).not.toContain(fold(secret));
  }
}, 180_000);

describe('The API of practices', () => {
  const forged = newId();
  const seen = { practiceId: forged, version: '1' };
  const content = fullContent();
  const bodies: Readonly<Record<string, unknown>> = {
    get: { practiceId: forged },
    screen: seen,
    requestChanges: { ...seen, reason: 'Falta algo aquí.' },
    reject: { ...seen, reason: 'other', text: 'No es una práctica.' },
    reviewers: { practiceId: forged },
    assign: { ...seen, personIds: [newId(), newId()] },
    decline: { ...seen, why: 'conflict' },
    replaceReviewer: { ...seen, personId: newId(), byPersonId: newId() },
    review: {
      ...{ ...seen, isFreeOfConflict: true },
      assessment: { ratings: {}, lens: {}, message: 'Muy clara y útil.', verdict: 'approve' },
    },
    remark: { practiceId: forged, field: 'results', quote: 'a', text: 'Un comentario.' },
    replyToRemark: { practiceId: forged, remarkId: newId(), text: 'Una respuesta.' },
    resolveRemark: { practiceId: forged, remarkId: newId(), isResolved: true },
    publish: seen,
    wantExternal: { ...seen, wanted: true },
    confirmExternal: seen,
    merge: { ...seen, intoId: newId() },
    withdraw: seen,
    confirm: seen,
    revise: seen,
    abandon: seen,
    archive: { ...seen, reason: 'Cambió la ley.' },
    restore: seen,
    translate: { ...seen, locale: 'pt', texts: content.texts, isMachine: false },
    checkTranslation: { ...seen, locale: 'pt' },
    languageReviewers: { practiceId: forged, locale: 'pt' },
    chooseLanguageReviewer: { ...seen, locale: 'pt' },
    reuse: {
      ...{ practiceId: forged, countryKey: 'country.PER', whatChanged: 'Con dos oficinas.' },
      ...{ result: 'La mitad.', mayQuote: true, requestId: newId() },
    },
    followUp: { reuseId: forged, helped: 'yes' },
    export: { practiceId: forged, format: 'pdf', locale: 'es' },
    attachment: { practiceId: forged, name: 'a.pdf' },
  };

  test('answers an id that somebody made up as one that is not there, to everybody and on every method', async () => {
    for (const mail of [TEAM_MEMBER, STAFF, GUEST]) {
      for (const [method, body] of Object.entries(bodies)) {
        const answer = await call(mail, `practices/${method}`, body);
        expect([method, answer.problem?.code]).toEqual([method, 'practices.not-found']);
      }
    }
    const lists = ['choices', 'submit', 'mine', 'waiting', 'queue', 'similar', 'reuses', 'gaps'];
    const others = ['myReuses', 'measures', 'nameColleagues'];
    expect([...Object.keys(bodies), ...lists, ...others].sort()).toEqual(
      Object.keys(practiceInputs).sort()
    );
  });

  test.each([
    ['no id', 'get', '{}'],
    ['an id of another kind', 'get', '{"practiceId":7}'],
    ['a key that would change the prototype', 'get', '{"practiceId":"x","__proto__":{"a":1}}'],
    [
      'the same, deep in the text',
      'similar',
      '{"content":{"texts":{"constructor":{"prototype":1}},"themeKeys":[],"countryKeys":[],"locale":"es"}}',
    ],
    ['a number that nobody can hold', 'measures', '{"since":"2026-01-01","x":1e400}'],
    ['a whole number that is too large', 'measures', '{"x":123456789012345678901234567890}'],
    ['no number at all', 'measures', '{"x":NaN}'],
    ['half a character', 'get', '{"practiceId":"\\ud800"}'],
    ['a state that there is not', 'queue', '{"filter":{"states":["approved"]}}'],
    ['nobody where people are wanted', 'assign', '{"practiceId":"x","version":"1"}'],
    [
      'a score that there is not',
      'review',
      '{"practiceId":"x","version":"1","isFreeOfConflict":true,"assessment":{"ratings":{"effective":9},"lens":{},"message":"","verdict":"approve"}}',
    ],
    [
      'a text field that there is not',
      'translate',
      '{"practiceId":"x","version":"1","locale":"pt","texts":{"html":"x"},"isMachine":false}',
    ],
    ['an id that is no UUID', 'submit', '{"practiceId":"../x","content":{}}'],
  ])('answers 400 to %s, and lives', async (_, method, body) => {
    const answer = await post(STAFF, `practices/${method}`, body);
    expect(answer.status).toBe(400);
    expect((await fetch(`${local.serviceOrigin}/healthz`)).status).toBe(200);
  });

  test('says in words of the domain what is too long, and not with a bare refusal', async () => {
    const long = { ...content, texts: { ...content.texts, title: 'x'.repeat(5000) } };
    const answer = await call(STAFF, 'practices/submit', { practiceId: newId(), content: long });
    expect(answer).toMatchObject({ ok: false, problem: { code: 'practices.text-too-long' } });
  });
});
