import { fold } from '../../../shared/kernel/text/fold';
import { people } from '../../tenant/sample/sample-data';
import { startLocalService, STAFF, TEAM_MEMBER, type LocalService } from '../support/local-service';
import { inTeams, type PersonInTeams, type TeamsMessage } from '../support/person-in-teams';

const SPECIALIST = 'nuria.etchepare@hub-oim.example';
const asker = people.find(({ mail }) => mail === STAFF);

let local: LocalService;

beforeAll(async () => {
  local = await startLocalService({
    withDocuments: true,
    installedFor: [STAFF, SPECIALIST, TEAM_MEMBER],
  });
}, 180_000);
afterAll(() => local.stop());

/** The next message of the bot that has these words in it. */
async function messageWith(person: PersonInTeams, words: string): Promise<TeamsMessage> {
  for (let left = 150; left > 0; left -= 1) {
    const found = (await person.messages())
      .filter(({ from }) => from.kind === 'app')
      .reverse()
      .find((message) => JSON.stringify(message).includes(words));
    if (found) return found;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  throw new Error(`nobody said: ${words}`);
}

async function call(mail: string, method: string, body: unknown): Promise<unknown> {
  const token = await (await inTeams(local, mail)).token();
  const answer = await fetch(`${local.serviceOrigin}/api/hub/questions/${method}`, {
    method: 'POST',
    headers: { Authorization: `Bearer ${token}`, 'Content-Type': 'application/json' },
    body: JSON.stringify(body),
  });
  if (!answer.ok) throw new Error(`${method}: ${answer.status} ${await answer.text()}`);
  return answer.json();
}

test('staff asks hidden in Spanish, the specialist answers from a card, the asker confirms, KM sees the trace', async () => {
  const staff = await inTeams(local, STAFF);
  const expert = await inTeams(local, SPECIALIST);
  const text = `¿Qué seguro cubre a quien se lastima en el aeropuerto? ${asker?.displayName ?? ''}`;
  await staff.say('preguntar', 'es');
  const form = await messageWith(staff, '"questions.ask"');
  const inputs = { text, theme: 'theme.return-reintegration', country: 'country.PER' };
  await staff.press(form, 'questions.ask', { ...inputs, urgency: 'urgent', privacy: 'hidden' });
  // Urgent, because the night in the specialist's office is no part of this.
  expect(await call(STAFF, 'mine', {})).toMatchObject([{ state: 'assigned' }]);

  const card = await messageWith(expert, 'questions.accept');
  await expert.press(card, 'questions.accept');
  const answered = { text: 'O seguro regional cobre a viagem de toda a família.', link: '' };
  const [question] = (await call(SPECIALIST, 'queue', {
    filter: { states: ['inProgress'] },
  })) as readonly { readonly id: string }[];
  if (!question) throw new Error('the specialist has no question');
  // The form stands in the card that she pressed: its button carries the question alone.
  await expert.invoke('adaptiveCard/action', {
    action: {
      ...{ type: 'Action.Execute', verb: 'questions.answer' },
      data: { verb: 'questions.answer', questionId: question.id, ...answered },
    },
    trigger: 'manual',
  });

  const told = await messageWith(staff, answered.text);
  await staff.press(told, 'questions.confirm', {});
  const trace = await call(TEAM_MEMBER, 'trace', { questionId: question.id });
  expect(trace).toMatchObject({ ok: true, value: { asker: { mail: STAFF } } });

  // Nothing that the specialist got, and no line of the log, says who asked.
  const seen = fold(
    JSON.stringify([
      (await expert.messages()).filter(({ from }) => from.kind === 'app'),
      await call(SPECIALIST, 'get', { questionId: question.id }),
      await call(SPECIALIST, 'queue', {}),
    ])
  );
  const secrets = [
    asker?.displayName,
    asker?.surname,
    STAFF,
    asker?.objectId,
    'country.PER',
    'Perú',
  ];
  for (const secret of secrets) {
    expect(seen).not.toContain(fold(secret ?? 'nobody'));
  }
  const log = fold(local.log.join('\n'));
  for (const secret of [...secrets.slice(0, 4), 'seguro', 'Etchepare']) {
    expect(log).not.toContain(fold(secret ?? 'nobody'));
  }
}, 120_000);
