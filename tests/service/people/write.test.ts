import { createContactLinks, createContactWords } from '../../../bot/people';
import { contactIdOf } from '../../../bot/people/contact-id';
import {
  ana,
  jo,
  LABOUR,
  martinez,
  openPeopleDesk,
  profileOf,
  renata,
  skillOf,
  type PeopleDesk,
} from '../../unit/people/people-desk';
import {
  botOf,
  buttonOf,
  check,
  gate,
  links,
  shown,
  titlesOf,
  translatorFor,
  urlOf,
  wordsOf,
} from './people-bot';

function openDesk(): PeopleDesk {
  return openPeopleDesk({
    ports: { links: createContactLinks(links), words: createContactWords(translatorFor) },
    first: {
      profiles: [profileOf(ana), profileOf(jo)],
      skills: [skillOf(ana, LABOUR, { level: 'expert' }), skillOf(jo, LABOUR)],
    },
  });
}

/** All contacts that were written down. */
const contactsOf = (desk: PeopleDesk) => desk.lists.contacts.since('2026-01-01');

test('the dialog shows the message that names the theme, and opens the chat with it', async () => {
  const desk = openDesk();
  const bot = await botOf(desk, martinez);
  const list = await bot.say('who-knows', 'migración laboral');
  const page = await bot.open(buttonOf(list, 'Escribir a Ana'));
  check(page, 'es');
  expect(wordsOf(page)).toContain('Migración laboral');
  const url = new URL(urlOf(page, 'Abrir el chat'));
  expect(url.origin + url.pathname).toBe('https://teams.microsoft.com/l/chat/0/0');
  expect(url.searchParams.get('users')).toBe(ana.mail);
  expect(url.searchParams.get('message')?.toLowerCase()).toContain('migración laboral');
  expect(await contactsOf(desk)).toMatchObject([
    { askerId: martinez.id, personId: ana.id, topic: { kind: 'theme', themeKey: LABOUR } },
  ]);
  // nothing of the message is kept
  expect(JSON.stringify(await contactsOf(desk))).not.toContain('Ana');
});

test('the same button counts once for one person, and once for each who presses it', async () => {
  const desk = openDesk();
  const first = await botOf(desk, martinez, { place: 'channel' });
  const button = buttonOf(await first.say('who-knows', 'migración laboral'), 'Escribir a Ana');
  await first.open(button);
  await first.open(button);
  expect(await contactsOf(desk)).toHaveLength(1);
  await (await botOf(desk, renata)).open(button);
  expect((await contactsOf(desk)).map(({ askerId }) => askerId).sort()).toEqual(
    [martinez.id, renata.id].sort()
  );
});

test('who is away is not written to before somebody else was offered', async () => {
  const desk = openPeopleDesk({
    first: {
      profiles: [
        profileOf(ana, { availability: { kind: 'notUntil', until: '2026-12-20' } }),
        profileOf(jo),
      ],
      skills: [skillOf(ana, LABOUR, { level: 'expert' }), skillOf(jo, LABOUR)],
    },
    ports: { links: createContactLinks(links), words: createContactWords(translatorFor) },
  });
  const bot = await botOf(desk, martinez, { locale: 'en' });
  const data = { verb: 'people.write', personId: ana.id, themeKey: LABOUR, cardId: 'card' };
  const page = await bot.open(data);
  check(page, 'en');
  expect(wordsOf(page)).toMatch(/Ana is away\. \S+ knows it too:/);
  expect(await contactsOf(desk)).toEqual([]);
  const [other = '', anyway = ''] = titlesOf(page);
  expect(anyway).toBe('Ana all the same');
  expect(wordsOf(shown(await bot.press('people.write-to', buttonOf(page, other))))).toContain(
    'https://teams.microsoft.com/l/chat/'
  );
  const insisted = shown(await bot.press('people.write-to', buttonOf(page, anyway)));
  expect(urlOf(insisted, 'Open the chat')).toContain(encodeURIComponent(ana.mail));
  expect((await contactsOf(desk)).map(({ personId }) => personId)).toContain(ana.id);
});

test('nobody writes to herself, to a program or to who is not there', async () => {
  const desk = openDesk();
  const bot = await botOf(desk, ana);
  for (const personId of [ana.id, 'nobody']) {
    const data = { verb: 'people.write', personId, themeKey: LABOUR, cardId: 'card' };
    const page = await bot.open(data);
    check(page, 'es');
    expect(titlesOf(page)).toEqual([]);
  }
  expect(await contactsOf(desk)).toEqual([]);
});

describe('Addresses that open a chat or a mail', () => {
  const to = { name: 'Ana Lucía Vera', mail: "ana.o'vera+x@hub-oim.example" };
  const message = { subject: 'Sobre niñez & «frontera»?', text: 'Línea 1\nBcc: x@y.z\r\nLínea 3 ' };
  const { link } = createContactLinks(links);

  test('carry the message whole, and nothing of it becomes another field', () => {
    const mail = link('mail', to, message);
    const [address = '', query = ''] = mail.replace('mailto:', '').split('?');
    expect(decodeURIComponent(address)).toBe(to.mail);
    expect(address).toContain('@');
    const fields = query.split('&').map((part) => part.split('=').map(decodeURIComponent));
    expect(fields).toEqual([
      ['subject', message.subject],
      ['body', 'Línea 1\r\nBcc: x@y.z\r\nLínea 3 '],
    ]);
    expect(mail).not.toMatch(/[\r\n+]/);
  });

  test('open a chat with the words in its box', () => {
    const url = new URL(link('chat', to, message));
    expect(url.searchParams.get('users')).toBe(to.mail);
    expect(url.searchParams.get('message')).toBe(message.text);
    // a card lets it pass
    const card = { type: 'AdaptiveCard', $schema: '', version: '1.5', lang: 'es' } as const;
    const action = { type: 'Action.OpenUrl', title: 'x', url: url.href } as const;
    expect(gate({ ...card, body: [], fallbackText: 'x', actions: [action] }).actions).toHaveLength(
      1
    );
  });

  test('a title of a whole page does not fill the message', () => {
    const words = createContactWords(translatorFor).message('pt', {
      ...{ name: 'Ana', topic: 'x'.repeat(3000) },
    });
    expect(words.text.length).toBeLessThan(400);
    expect(words.subject.length).toBeLessThan(250);
  });
});

test('a contact’s id is a UUID that differs by card, asker and colleague', () => {
  const ids = [
    contactIdOf('card', 'a', 'b'),
    contactIdOf('card', 'b', 'a'),
    contactIdOf('other', 'a', 'b'),
  ];
  expect(new Set(ids).size).toBe(3);
  expect(contactIdOf('card', 'a', 'b')).toBe(ids[0]);
  for (const id of ids) {
    expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  }
});
