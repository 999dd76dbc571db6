import { guide, knowing, nextId, since, topic, turn } from './contact-desk';
import { ana, everybody, got, jo, martinez, of, recordOf, visitor } from './people-desk';

describe('turning to a colleague', () => {
  test('opens a chat with a message that names the topic, and is written down without its words', async () => {
    const desk = knowing();
    const plan = got(await turn(desk));
    expect(plan.message).toBe(`es: ${jo.name}, Migración laboral`);
    expect(plan.url).toMatch(/^chat:jô\.sampaio@hub-oim\.example\?subject=/);
    const [contact] = await desk.lists.contacts.since('2026-01-01');
    expect(contact).toEqual({
      ...{ id: plan.contactId, askerId: ana.id, personId: jo.id, topic, channel: 'chat' },
      at: '2026-11-24T13:00:00.000Z',
    });
  });

  test('about a document names it and gives its address', async () => {
    const { message } = got(
      await turn(knowing(), { topic: { kind: 'document', ...guide }, channel: 'mail' })
    );
    expect(message).toBe(`es: ${jo.name}, Guía de ferias\n\n${guide.url}`);
  });

  test.each([
    ['hers, where the other speaks it', 'pt', 'pt'],
    ['one that both speak, where not', 'en', 'es'],
  ] as const)('is written in %s', async (_, locale, expected) => {
    const { message } = got(await turn(knowing(), { locale }));
    expect(message.slice(0, 2)).toBe(expected);
  });

  test('twice with one id is written down once, and opens the same', async () => {
    const desk = knowing();
    const contactId = nextId();
    const [one, other] = [await turn(desk, { contactId }), await turn(desk, { contactId })];
    expect(got(one)).toEqual(got(other));
    expect(await since(desk)).toBe(1);
    const seen = got(await (await desk.as(martinez)).profile({ personId: jo.id }));
    expect(seen.asking.asked).toBe(1);
  });

  test('with the id of somebody else’s contact says nothing of it', async () => {
    const desk = knowing();
    const { contactId } = got(await turn(desk));
    expect(await turn(desk, { contactId }, martinez)).toMatchObject({
      problem: { code: 'people.not-found' },
    });
  });

  test('is refused where it cannot be, and nothing is written down', async () => {
    const gone = of('PER', 'Gladys Ticona', [], { isActive: false });
    const mute = of('PER', 'Sin Buzón Paredes', [], { mail: '' });
    const desk = knowing({
      people: [...everybody, gone, mute],
      first: { staff: [recordOf(gone)] },
    });
    const stranger = { ...jo, id: 'nobody' };
    const long = { kind: 'document', title: 'x'.repeat(401), url: guide.url } as const;
    const elsewhere = { kind: 'document', title: 'Guía', url: 'https://evil.example/x' } as const;
    const codes = [
      await turn(desk, { to: gone }),
      await turn(desk, { to: mute }),
      await turn(desk, { to: ana }),
      await turn(desk, { to: stranger }),
      await turn(desk, { to: visitor }),
      await turn(desk, { topic: { kind: 'theme', themeKey: 'theme.none' } }),
      await turn(desk, { topic: long }),
      await turn(desk, { topic: elsewhere }),
      await turn(desk, {}, visitor),
    ].map((result) => (result.ok ? 'yes' : result.problem.code));
    expect(codes).toEqual([
      ...['people.former', 'people.no-mail', 'people.contact-self', 'people.not-found'],
      ...['people.not-found', 'people.unknown-term', 'people.text-too-long'],
      ...['people.work-elsewhere', 'people.guests-not'],
    ]);
    expect(await since(desk)).toBe(0);
  });

  test('that cannot be written down opens nothing, and says so', async () => {
    const desk = knowing();
    desk.lists.failNext({ list: 'contacts', method: 'add' });
    await expect(turn(desk)).rejects.toThrow('told to fail');
  });
});

describe('whether it helped', () => {
  test('is asked seven days later, once, and answered by the asker alone', async () => {
    const desk = knowing();
    const { contactId } = got(await turn(desk));
    const own = await desk.as(ana);
    expect(await own.contactsToRate({})).toEqual([]);
    desk.setTime('2026-11-30T23:00:00Z');
    expect(await desk.tick()).toMatchObject({ asked: 0 });
    desk.setTime('2026-12-01T06:00:00Z');
    expect(await desk.tick()).toMatchObject({ asked: 1 });
    expect(await desk.tick()).toMatchObject({ asked: 0 });
    expect(await desk.react()).toEqual([
      {
        ...{ id: `people-contact-${contactId}`, kind: 'people-contact', personId: ana.id },
        ...{ template: 'people.contactRated', values: { contactId } },
      },
    ]);
    expect(await own.contactsToRate({})).toMatchObject([
      { contactId, person: { personId: jo.id, name: jo.name }, topic },
    ]);
    const answer = { contactId, outcome: 'useful' } as const;
    for (const person of [jo, martinez]) {
      expect(await (await desk.as(person)).rateContact(answer)).toMatchObject({
        problem: { code: 'people.not-found' },
      });
    }
    expect(got(await own.rateContact(answer))).toMatchObject({ outcome: 'useful' });
    got(await own.rateContact(answer));
    expect(await own.contactsToRate({})).toEqual([]);
  });

  test('is not asked where she has said so by herself', async () => {
    const desk = knowing();
    const { contactId } = got(await turn(desk));
    got(await (await desk.as(ana)).rateContact({ contactId, outcome: 'noReply' }));
    desk.setTime('2026-12-05T06:00:00Z');
    expect(await desk.tick()).toMatchObject({ asked: 0 });
    expect(await desk.react()).toEqual([]);
  });

  test('is asked once although the run was cut off before it was noted', async () => {
    const desk = knowing();
    got(await turn(desk));
    desk.setTime('2026-12-05T06:00:00Z');
    desk.lists.failNext({ list: 'contacts', method: 'save' });
    await expect(desk.tick()).rejects.toThrow('told to fail');
    expect(await desk.tick()).toMatchObject({ asked: 1 });
    expect(await desk.react()).toHaveLength(1);
  });

  test('and who turned to whom is forgotten after thirteen months', async () => {
    const desk = knowing();
    got(await turn(desk));
    desk.setTime('2027-12-24T06:00:00Z');
    expect(await desk.tick()).toMatchObject({ forgotten: 0 });
    desk.setTime('2027-12-25T06:00:00Z');
    expect(await desk.tick()).toMatchObject({ forgotten: 1 });
    expect(await since(desk)).toBe(0);
  });
});
