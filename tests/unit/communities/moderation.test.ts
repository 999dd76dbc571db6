import * as fc from 'fast-check';
import {
  asksSomething,
  moderationStates,
  moderationWorkflow,
  policyActions,
  communityActions,
  speaksOfDocument,
  type ActInput,
  type ModerationItem,
} from '../../../shared/domain/communities';
import { HubError } from '../../../shared/kernel/errors';
import { fold } from '../../../shared/kernel/text/fold';
import { codeOf, community, message, openRegion, thread, valueOf } from './small-region';

const channel = { teamId: 'team-a', channelId: '19:a@thread.tacv2' };

function open() {
  const asked = message('ana', '2026-11-10T10:00Z', '¿Quién conoce el trámite de la visa?');
  const fresh = message('bia', '2026-11-19T10:00Z', 'Alguém tem o manual de entrevistas?');
  const replied = message('caio', '2026-11-08T10:00Z', 'Does anyone have the guide for shelters?');
  const reply = message('dora', '2026-11-08T12:00Z', 'Yes, I will look for it.');
  const chat = message('dora', '2026-11-12T10:00Z', 'Gracias a todas las personas.');
  const channels = [
    {
      channel,
      threads: [thread(asked), thread(fresh), thread(replied, reply), thread(chat)],
      members: ['ana', 'bia', 'caio', 'dora', 'eva'],
    },
  ];
  return {
    ...openRegion([community('a')], channels),
    channels,
    asked,
    fresh,
    replied,
    reply,
    chat,
  };
}

const queueOf = async ({ as }: ReturnType<typeof open>, id = 'mod1') =>
  valueOf(as(id).moderationQueue({ communityId: 'a' }));

const act = (
  item: ModerationItem,
  change: Partial<ActInput> & Pick<ActInput, 'action'>
): ActInput => ({
  ...{ communityId: 'a', itemId: item.itemId },
  ...(item.version === undefined ? {} : { version: item.version }),
  ...change,
});

async function firstItem(region: ReturnType<typeof open>): Promise<ModerationItem> {
  const [first] = (await queueOf(region)).items;
  if (!first) throw new Error('the queue is empty');
  return first;
}

describe('the moderation queue', () => {
  test('holds questions without an answer and talk of a document without a link, late ones first', async () => {
    const region = open();
    const { items } = await queueOf(region);
    expect(items.map(({ itemId, kinds, overdue }) => [itemId, kinds, overdue])).toEqual([
      [region.replied.id, ['link-document'], true],
      [region.asked.id, ['unanswered'], true],
      [region.fresh.id, ['unanswered', 'link-document'], false],
    ]);
  });

  test('puts first what somebody reported, and says why but not who', async () => {
    const region = open();
    await valueOf(
      region.as('eva').report({ ...channel, messageId: region.chat.id, reason: 'personal-data' })
    );
    const first = await firstItem(region);
    expect(first).toMatchObject({
      itemId: region.chat.id,
      kinds: ['reported'],
      reports: [{ reason: 'personal-data', count: 1 }],
    });
    const record = await region.ports.moderation.find('a', region.chat.id);
    expect(JSON.stringify(record)).not.toContain('eva');
  });

  test('takes a reported reply as well as a message', async () => {
    const region = open();
    const { id } = region.reply;
    const reported = { ...channel, messageId: id, threadId: region.replied.id };
    await valueOf(region.as('eva').report({ ...reported, reason: 'other' }));
    expect(await firstItem(region)).toMatchObject({ itemId: id, threadId: region.replied.id });
  });

  test('takes what somebody reports though it is older than what the queue reads', async () => {
    const old = message('ana', '2026-06-01T10:00Z', 'Un dato de una familia.');
    const channels = [{ channel, threads: [thread(old)], members: [] }];
    const { as } = openRegion([community('a')], channels);
    const report = { ...channel, messageId: old.id, reason: 'personal-data' } as const;
    await valueOf(as('eva').report(report));
    const { items } = await valueOf(as('mod1').moderationQueue({ communityId: 'a' }));
    expect(items.map(({ itemId, kinds }) => [itemId, kinds])).toEqual([[old.id, ['reported']]]);
  });

  test('takes what somebody reports a moment after it was written, without waiting for the next reading', async () => {
    const region = open();
    const before = (await queueOf(region)).items.length;
    const reply = message('caio', '2026-11-20T11:59Z', 'Qué tontería.');
    region.channels[0]!.threads = region.channels[0]!.threads.map((one) =>
      one.root.id === region.chat.id ? thread(one.root, reply) : one
    );
    const reported = { ...channel, messageId: reply.id, threadId: region.chat.id };
    await valueOf(region.as('eva').report({ ...reported, reason: 'disrespect' }));
    const { items } = await queueOf(region);
    expect(items).toHaveLength(before + 1);
    expect(items[0]).toMatchObject({ itemId: reply.id, kinds: ['reported'] });
  });

  test('takes a message of an app as well, and asks nobody to answer it', async () => {
    const said = message(undefined, '2026-11-19T10:00Z', '¿Quién tiene el manual?');
    const channels = [{ channel, threads: [thread(said)], members: [] }];
    const { as } = openRegion([community('a')], channels);
    const queue = async (): Promise<readonly ModerationItem[]> =>
      (await valueOf(as('mod1').moderationQueue({ communityId: 'a' }))).items;
    expect(await queue()).toEqual([]);
    await valueOf(as('eva').report({ ...channel, messageId: said.id, reason: 'wrong-facts' }));
    expect(await queue()).toMatchObject([{ itemId: said.id, kinds: ['reported'] }]);
  });

  test('is for moderators, supervisors, the specialist of the theme and the KM team', async () => {
    const region = open();
    for (const id of ['mod1', 'mod2', 'sup', 'rts', 'km'])
      expect((await queueOf(region, id)).items).toHaveLength(3);
    const ask = (id: string) => codeOf(region.as(id).moderationQueue({ communityId: 'a' }));
    expect(await ask('ana')).toBe('communities.moderators-only');
    expect(await ask('other-rts')).toBe('communities.other-theme');
    expect(await ask('guest')).toBe('communities.not-found');
  });

  test('is closed to a moderator whose term has ended', async () => {
    const moderators = [{ personId: 'mod1', from: '2025-01-01', until: '2026-11-19' }];
    const { as } = openRegion(
      [community('a', { moderators })],
      [{ channel, threads: [], members: [] }]
    );
    expect(await codeOf(as('mod1').moderationQueue({ communityId: 'a' }))).toBe(
      'communities.moderators-only'
    );
  });
});

describe('a moderator', () => {
  test('answers through the bot, in the conversation, in its language and with her name', async () => {
    const region = open();
    const { items } = await queueOf(region);
    const [, asked] = items;
    const done = await valueOf(
      region.as('mod1').act(act(asked!, { action: 'answer', text: ' Se pide en línea. ' }))
    );
    expect(done).toMatchObject({ state: 'answered', canUndo: true });
    expect(region.voice.said()).toEqual([
      {
        ...{ threadId: region.asked.id, locale: 'es', moderatorName: 'Persona mod1' },
        text: 'Se pide en línea.',
      },
    ]);
    expect((await queueOf(region)).items.map(({ itemId }) => itemId)).not.toContain(asked!.itemId);
    expect((await queueOf(region)).recent[0]).toMatchObject({
      itemId: asked!.itemId,
      lastStep: { event: 'answer', byName: 'Persona mod1' },
    });
  });

  test('says that she answered in Teams herself, and the bot keeps quiet', async () => {
    const region = open();
    await valueOf(region.as('mod1').act(act(await firstItem(region), { action: 'answer' })));
    expect(region.voice.said()).toEqual([]);
  });

  test('asks an expert, who is mentioned; the message waits on, apart', async () => {
    const region = open();
    const item = await firstItem(region);
    await valueOf(region.as('mod1').act(act(item, { action: 'tagExpert', expertId: 'EVA' })));
    expect(region.voice.said()[0]).toMatchObject({ expert: { id: 'eva', name: 'Persona eva' } });
    const { items } = await queueOf(region);
    expect(items.at(-1)).toMatchObject({
      state: 'waiting',
      expertName: 'Persona eva',
      overdue: false,
    });
  });

  test('links a document, and makes an answer known', async () => {
    const region = open();
    const item = await firstItem(region);
    const document = { title: 'Guía', url: 'https://hub.example/guia.pdf' };
    const linked = await valueOf(
      region.as('mod1').act(act(item, { action: 'linkDocument', document }))
    );
    await valueOf(
      region.as('mod1').act(act(linked, { action: 'promoteToFaq', text: 'Está aquí.', document }))
    );
    expect(region.faq.drafts()).toEqual([
      {
        ...{ question: item.excerpt, answer: 'Está aquí.', locale: 'en' },
        ...{ themeKey: 'theme.victim-identification', source: document },
      },
    ]);
  });

  test('hides and sets aside only with a reason, which is kept', async () => {
    const region = open();
    const item = await firstItem(region);
    for (const action of ['hide', 'dismiss'] as const)
      expect(await codeOf(region.as('mod1').act(act(item, { action, reason: '  ' })))).toBe(
        'communities.reason-missing'
      );
    await valueOf(region.as('mod1').act(act(item, { action: 'hide', reason: 'Nombra a un caso' })));
    const record = await region.ports.moderation.find('a', item.itemId);
    expect(record?.steps).toEqual([
      {
        ...{ event: 'hide', by: 'mod1', at: '2026-11-20T12:00:00.000Z' },
        ...{ before: 'open', after: 'hidden', reason: 'Nombra a un caso' },
      },
    ]);
  });

  test('takes a step back, and the message waits again', async () => {
    const region = open();
    const item = await firstItem(region);
    const hidden = await valueOf(
      region.as('mod1').act(act(item, { action: 'hide', reason: 'error' }))
    );
    const { itemId, version } = hidden;
    await valueOf(
      region.as('mod2').undo({ communityId: 'a', itemId, ...(version ? { version } : {}) })
    );
    expect((await queueOf(region)).items.map((one) => one.itemId)).toContain(itemId);
  });

  test('is told when another one was quicker, and nothing is said twice', async () => {
    const region = open();
    const item = await firstItem(region);
    const input = act(item, { action: 'answer', text: 'Sí' });
    const answers = await Promise.all([region.as('mod1').act(input), region.as('mod2').act(input)]);
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
    expect(region.voice.said()).toHaveLength(1);
    expect(await codeOf(region.as('mod2').act(input))).toBe('communities.changed-meanwhile');
  });

  test('finds the message as it was when Teams did not take the answer', async () => {
    const region = open();
    const refusing = {
      canReply: () => Promise.resolve(true),
      reply: () => Promise.reject(new HubError('throttled', { message: 'wait', status: 429 })),
    };
    const { as, ports } = openRegion(
      [community('a')],
      [{ channel, threads: [thread(region.asked)], members: [] }],
      { voice: refusing }
    );
    const [item] = (await valueOf(as('mod1').moderationQueue({ communityId: 'a' }))).items;
    await expect(
      as('mod1').act(act(item!, { action: 'answer', text: 'Sí' }))
    ).rejects.toMatchObject({
      code: 'throttled',
    });
    const after = await valueOf(as('mod1').moderationQueue({ communityId: 'a' }));
    expect(after.items[0]).toMatchObject({ state: 'open', kinds: ['unanswered'] });
    expect(
      (await ports.moderation.find('a', item!.itemId))?.steps.map(({ event }) => event)
    ).toEqual(['answer', 'undo']);
  });

  test('is told that the bot is missing before anything is kept', async () => {
    const region = open();
    const { as, ports } = openRegion(
      [community('a')],
      [{ channel, threads: [thread(region.asked)], members: [] }],
      { voice: { canReply: () => Promise.resolve(false), reply: () => Promise.resolve() } }
    );
    const queue = await valueOf(as('mod1').moderationQueue({ communityId: 'a' }));
    expect(queue.canReply).toBe(false);
    const answer = as('mod1').act(act(queue.items[0]!, { action: 'answer', text: 'Sí' }));
    expect(await codeOf(answer)).toBe('communities.bot-missing');
    expect(await ports.moderation.ofCommunity('a')).toEqual([]);
  });

  test.each([
    ['promoteToFaq', {}, 'communities.text-missing'],
    ['tagExpert', {}, 'communities.expert-missing'],
    ['tagExpert', { expertId: 'gone' }, 'communities.person-unknown'],
    ['linkDocument', {}, 'communities.document-missing'],
    [
      'linkDocument',
      { document: { title: 'x', url: 'javascript:alert(1)' } },
      'communities.document-invalid',
    ],
    ['answer', { text: 'a'.repeat(4001) }, 'communities.text-too-long'],
    ['hide', { reason: 'a'.repeat(501) }, 'communities.reason-too-long'],
  ] as const)('cannot %s with %j: %s', async (action, change, code) => {
    const region = open();
    const item = await firstItem(region);
    expect(await codeOf(region.as('mod1').act(act(item, { action, ...change })))).toBe(code);
  });

  test('cannot act on a message that is gone', async () => {
    const region = open();
    const input = { communityId: 'a', itemId: 'nowhere', action: 'answer' } as const;
    expect(await codeOf(region.as('mod1').act(input))).toBe('communities.message-gone');
  });
});

describe('the rules of moderation', () => {
  test('reach every state, and leave none without a way back but an open one', () => {
    expect([...moderationWorkflow.reachable()].sort()).toEqual([...moderationStates].sort());
    for (const state of moderationStates.filter((one) => one !== 'open'))
      expect(moderationWorkflow.eventsFrom(state)).toContain('undo');
  });

  test('have a line for everything that somebody can do', () => {
    expect([...policyActions].sort()).toEqual([...communityActions].sort());
  });

  test('hold for any order of events: a step leads where the table says, or nowhere', () => {
    const events = [...moderationStates.flatMap((state) => moderationWorkflow.eventsFrom(state))];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...events)), (drawn) => {
        let state: (typeof moderationStates)[number] = 'open';
        for (const event of drawn) {
          const next = moderationWorkflow.next(state, event);
          expect(next.ok).toBe(moderationWorkflow.eventsFrom(state).includes(event));
          if (next.ok) state = next.value;
        }
        expect(moderationStates).toContain(state);
      })
    );
  });

  test.each([
    ['¿Dónde está el formulario?', true, true],
    ['Alguém tem o relatório de Boa Vista', true, true],
    ['Does anyone know a good interpreter', true, false],
    ['Buenos días, alguien conoce este caso', true, false],
    ['Gracias, https://hub.example/?q=manual', false, true],
    ['Comparto el manual', false, true],
    ['Bom trabalho!', false, false],
  ])('%s: asks %s, speaks of a document %s', (text, asks, speaks) => {
    expect([asksSomething(fold(text)), speaksOfDocument(fold(text))]).toEqual([asks, speaks]);
  });
});
