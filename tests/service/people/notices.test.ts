import type { AdaptiveCard } from '../../../bot/cards';
import { createPeopleNotices } from '../../../bot/people';
import type { MemoryPerson } from '../../../shared/adapters/memory/memory-people';
import type { NotificationContent } from '../../../shared/domain/deliveries';
import {
  peopleTemplateNames,
  type PeopleNotification,
  type PeopleTemplateName,
} from '../../../shared/domain/people';
import { newId } from '../../../shared/kernel/ids';
import { locales, type Locale } from '../../../shared/kernel/locale';
import {
  ana,
  carriedOnBy,
  everybody,
  evidenceOf,
  got,
  LABOUR,
  martinez,
  of,
  openPeopleDesk,
  profileOf,
  recordOf,
  renata,
  skillOf,
  vocabulary,
  type PeopleDesk,
} from '../../unit/people/people-desk';
import { check, gate, links, shown, translatorFor, botOf, verbsOf, wordsOf } from './people-bot';

type Told = Pick<PeopleNotification, 'template' | 'values' | 'personId'>;

function rendered(
  desk: PeopleDesk,
  { template, values, personId }: Told,
  locale: Locale = 'es'
): Promise<NotificationContent> {
  const reader = everybody.find(({ id }) => id === personId);
  const notices = createPeopleNotices({
    ...{ translatorFor, links, vocabulary },
    peopleFor: () => (reader ? desk.as(reader) : Promise.resolve(undefined)),
    lookAgain: () => desk.refresh(),
    lookAtRecord: () => desk.refresh(),
  });
  return notices.render({
    ...{ kind: 'people-skill', template, locale, values: { ...values } as Record<string, string> },
    ...{ personId, channel: 'teams' },
  });
}

const cardOf = (content: NotificationContent): AdaptiveCard =>
  gate(content.card as unknown as AdaptiveCard);

const gone = of('PER', 'Gladys Ticona', [], { isActive: false });
const labour = { subjectId: ana.id, themeKey: LABOUR, level: 'expert' } as const;

/** A desk where each message is still true, and the message. */
async function standing(
  template: PeopleTemplateName
): Promise<{ readonly desk: PeopleDesk; readonly told: Told }> {
  const profiles = [profileOf(ana), profileOf(martinez)];
  const evidence = [evidenceOf(ana)];
  const open = (state: 'claimed' | 'confirmed' | 'declined' | 'due' | 'proposed'): PeopleDesk =>
    openPeopleDesk({
      evidence,
      first: { profiles, skills: [skillOf(ana, LABOUR, { level: 'expert', state })] },
    });
  const message = (reader: MemoryPerson, values: PeopleNotification['values'] = labour): Told => ({
    ...{ template: `people.${template}` as const, values, personId: reader.id },
  });
  switch (template) {
    case 'claimed':
      return { desk: open('claimed'), told: message(renata) };
    case 'confirmed':
    case 'changed':
      return { desk: open('confirmed'), told: message(ana) };
    case 'declined':
      return { desk: open('declined'), told: message(ana, { ...labour, reason: 'Aún no.' }) };
    case 'due':
    case 'proposed':
      return { desk: open(template), told: message(ana) };
    case 'successor': {
      const staff = [recordOf(gone, { leftOn: '2026-10-31', ...carriedOnBy(martinez, 'asked') })];
      return {
        desk: openPeopleDesk({
          ...{ people: [...everybody, gone], evidence: [evidenceOf(gone), evidenceOf(gone)] },
          first: { profiles, staff },
        }),
        told: message(martinez, { predecessorId: gone.id }),
      };
    }
    case 'contactRated': {
      const desk = open('confirmed');
      const contactId = newId();
      const topic = { kind: 'theme', themeKey: LABOUR } as const;
      const input = { contactId, personId: ana.id, topic, channel: 'chat', locale: 'es' } as const;
      got(await (await desk.as(martinez)).contact(input));
      desk.setTime('2026-12-05T13:00:00Z');
      await desk.tick();
      return { desk, told: message(martinez, { contactId }) };
    }
  }
}

describe.each([...locales])('messages in %s', (locale) => {
  test.each([...peopleTemplateNames])(
    '%s says what, what to do and why, with its card',
    async (template) => {
      const { desk, told } = await standing(template);
      const content = await rendered(desk, told, locale);
      for (const words of [content.title, content.why, ...content.paragraphs]) {
        expect(words.trim()).not.toBe('');
        expect(words).not.toContain('{');
      }
      expect(content.link?.url).toMatch(/^https:.*People\.aspx\?/);
      const card = cardOf(content);
      check(card, locale);
      expect(card.fallbackText).toContain('https://hub.example');
    }
  );
});

test('the yearly card offers its three answers, the specialist’s card yes and no', async () => {
  const yearly = await standing('due');
  expect(verbsOf(cardOf(await rendered(yearly.desk, yearly.told)))).toEqual(
    Array(3).fill('people.answer')
  );
  const claim = await standing('claimed');
  const content = await rendered(claim.desk, claim.told);
  expect(verbsOf(cardOf(content))).toEqual(['people.confirm', 'people.open-decline']);
  expect(content.paragraphs.join(' ')).toContain(ana.name);
});

test('a refusal is read with its reason, by mail too', async () => {
  const { desk, told } = await standing('declined');
  const content = await rendered(desk, told);
  expect(content.paragraphs.join(' ')).toContain('Aún no.');
  expect(wordsOf(cardOf(content))).toContain('Aún no.');
});

test('one press says whether a colleague could help; nobody else answers for her', async () => {
  const { desk, told } = await standing('contactRated');
  const card = cardOf(await rendered(desk, told));
  expect(verbsOf(card)).toEqual(Array(3).fill('people.rate'));
  expect(wordsOf(card)).toContain(ana.name);
  const data = card.actions?.[0]?.['data'] as Readonly<Record<string, unknown>>;
  const stranger = shown(await (await botOf(desk, renata)).press('people.rate', data));
  expect(wordsOf(stranger)).not.toContain(ana.name);
  const contactId = String(data['contactId']);
  expect((await desk.lists.contacts.get(contactId))?.outcome).toBeUndefined();
  const done = shown(await (await botOf(desk, martinez)).press('people.rate', data));
  check(done, 'es');
  expect(verbsOf(done)).toEqual([]);
  expect((await desk.lists.contacts.get(contactId))?.outcome).toBe('useful');
  // sent once more, it asks nothing
  expect((await rendered(desk, told)).card).toBeUndefined();
});

test('who is named says yes or no in one press; replaced or answered, the card asks nothing', async () => {
  const { desk, told } = await standing('successor');
  const content = await rendered(desk, told);
  expect(content.paragraphs.join(' ')).toContain(gone.name);
  const card = cardOf(content);
  expect(verbsOf(card)).toEqual(['people.succeed', 'people.succeed']);
  expect(wordsOf(card)).toContain(links.people({ view: 'profile', id: gone.id }));
  expect(wordsOf(card)).toContain(links.people({ view: 'mine' }));
  for (const personId of [renata.id, ana.id]) {
    expect(JSON.stringify(await rendered(desk, { ...told, personId }))).not.toContain(gone.name);
  }
  got(await (await desk.as(martinez)).answerSuccession({ personId: gone.id, isAccepted: true }));
  expect((await rendered(desk, told)).card).toBeUndefined();
});

test('“no reply yet” names the words that find somebody else', async () => {
  const { desk, told } = await standing('contactRated');
  const card = cardOf(await rendered(desk, told));
  const data = card.actions?.[2]?.['data'] as Readonly<Record<string, unknown>>;
  const done = shown(await (await botOf(desk, martinez)).press('people.rate', data));
  expect(wordsOf(done)).toContain('quién sabe de');
});

test('what is settled in the meantime asks for nothing and says nothing of anybody', async () => {
  const { desk, told } = await standing('claimed');
  const renatas = await desk.as(renata);
  const on = { personId: ana.id, themeKey: LABOUR };
  got(await renatas.decideSkill({ ...on, decision: 'confirm' }));
  const content = await rendered(desk, told);
  expect(content.card).toBeUndefined();
  expect(JSON.stringify(content)).not.toContain(ana.name);
});

test('a message for who has left, or for whom it is not, says nothing of anybody', async () => {
  const { desk, told } = await standing('claimed');
  for (const personId of ['gone', martinez.id]) {
    const content = await rendered(desk, { ...told, personId });
    expect(content.card).toBeUndefined();
    expect(JSON.stringify(content)).not.toContain(ana.name);
  }
});
