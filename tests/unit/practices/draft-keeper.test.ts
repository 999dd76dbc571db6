import { createMemoryPractices } from '../../../shared/adapters/memory/memory-practices';
import type { PracticeContent, PracticeDraft, TextField } from '../../../shared/domain/practices';
import { HubError } from '../../../shared/kernel/errors';
import { draftCopy } from '../../../shared/ui/practices/form/draft-copy';
import {
  createDraftKeeper,
  type DraftKeeper,
  type KeeperStart,
} from '../../../shared/ui/practices/form/draft-keeper';
import { openDraft, type OpenedForm } from '../../../shared/ui/practices/form/open-draft';
import { fullContent } from './sample-content';

const ID = 'a3f1c5de-6c5f-4d64-9a0b-1d1f9d2f8a77';

/** A computer with its storage, and timers that run when the test says so. */
function openComputer(memory = createMemoryPractices(), stored = new Map<string, string>()) {
  let time = new Date('2026-11-24T14:30:00.000Z').getTime();
  let timers: { readonly at: number; readonly run: () => void }[] = [];
  let isFull = false;
  const storage = {
    getItem: (key: string) => stored.get(key) ?? null,
    setItem(key: string, value: string) {
      if (isFull) throw new Error('full');
      stored.set(key, value);
    },
    removeItem: (key: string) => void stored.delete(key),
  };
  const copy = draftCopy(storage, 'wara', ID);
  /** Lets so many milliseconds go by, with what runs in them. */
  const wait = async (ms: number): Promise<void> => {
    const end = time + ms;
    for (;;) {
      const next = timers.filter(({ at }) => at <= end).sort((a, b) => a.at - b.at)[0];
      if (!next) break;
      timers = timers.filter((one) => one !== next);
      time = Math.max(time, next.at);
      next.run();
      await settle();
    }
    time = end;
    await settle();
  };
  return {
    memory,
    stored,
    copy,
    wait,
    fill: () => void (isFull = true),
    begin: (start: KeeperStart): DraftKeeper =>
      createDraftKeeper(
        {
          drafts: memory.drafts,
          copy,
          now: () => new Date(time),
          after(ms, run) {
            const timer = { at: time + ms, run };
            timers.push(timer);
            return () => void (timers = timers.filter((one) => one !== timer));
          },
        },
        start
      ),
    async open(): Promise<OpenedForm> {
      const practices = {
        get: () =>
          Promise.resolve({ ok: false, problem: { code: 'practices.not-found' } } as const),
      };
      const opened = await openDraft({ drafts: memory.drafts, practices, copy }, ID);
      if (opened.kind !== 'form') throw new Error(opened.kind);
      return opened;
    },
  };
}

const settle = async (): Promise<void> => {
  for (let turn = 0; turn < 20; turn += 1) await Promise.resolve();
};

const start = (content: PracticeContent = fullContent()): KeeperStart => ({
  draft: { id: ID, content, coAuthorIds: [] },
  isDirty: false,
});

const write = (keeper: DraftKeeper, text: string, field: TextField = 'context'): void =>
  keeper.change((draft) => ({
    ...draft,
    content: { ...draft.content, texts: { ...draft.content.texts, [field]: text } },
  }));

/** Names a co-author, as the form does. */
const nameCoAuthor = (keeper: DraftKeeper, personId: string, called: string): void =>
  keeper.change((draft) => ({
    ...draft,
    coAuthorIds: [...draft.coAuthorIds, personId],
    names: { ...draft.names, [personId]: called },
  }));

const offline = (): HubError => new HubError('offline', { message: 'no line' });

async function saved(memory: ReturnType<typeof createMemoryPractices>): Promise<PracticeDraft> {
  const draft = await memory.drafts.get(ID);
  if (!draft) throw new Error('nothing saved');
  return draft;
}

/** Somebody's other window saves something else. */
async function otherWindow(
  memory: ReturnType<typeof createMemoryPractices>,
  change: (content: PracticeContent) => PracticeContent
): Promise<void> {
  const draft = await saved(memory);
  await memory.drafts.save({ ...draft, content: change(draft.content) }, draft.version);
}

describe('Writing a practice', () => {
  test('is saved after a pause of two seconds, and says when', async () => {
    const { memory, begin, wait } = openComputer();
    const keeper = begin(start());
    write(keeper, 'Las familias esperaban');
    await wait(1900);
    expect(await memory.drafts.get(ID)).toBeUndefined();
    await wait(200);
    expect((await saved(memory)).content.texts.context).toBe('Las familias esperaban');
    const { state, savedAt, copiedAt } = keeper.current();
    expect(state).toBe('saved');
    expect(savedAt?.toISOString()).toBe('2026-11-24T14:30:02.000Z');
    expect(copiedAt).toBeDefined();
  });

  test('is on this computer from the first keystroke on', () => {
    const { begin, copy } = openComputer();
    const keeper = begin(start());
    write(keeper, 'L');
    expect(copy.read()?.draft.content.texts.context).toBe('L');
    expect(copy.read()?.isDirty).toBe(true);
  });

  test('writes to this computer no more than every 300 milliseconds, and never loses the last letter', async () => {
    const { begin, copy, wait } = openComputer();
    const keeper = begin(start());
    write(keeper, 'L');
    write(keeper, 'La');
    write(keeper, 'Las');
    expect(copy.read()?.draft.content.texts.context).toBe('L');
    await wait(300);
    expect(copy.read()?.draft.content.texts.context).toBe('Las');
    write(keeper, 'Las f');
    write(keeper, 'Las fa');
    // the page is being closed
    keeper.copyNow();
    expect(copy.read()?.draft.content.texts.context).toBe('Las fa');
  });

  test('comes back as it was after the browser was closed before it could save', async () => {
    const { memory, stored, begin, wait } = openComputer();
    const keeper = begin(start());
    write(keeper, 'Guardado');
    await wait(2000);
    write(keeper, 'Guardado, y algo más');
    keeper.end();

    const again = openComputer(memory, stored);
    const opened = await again.open();
    expect(opened.fromHere?.why).toBe('unsaved');
    expect(opened.start.draft.content.texts.context).toBe('Guardado, y algo más');
    again.begin(opened.start);
    await again.wait(0);
    expect((await saved(memory)).content.texts.context).toBe('Guardado, y algo más');
  });

  test('goes on without a connection, and saves when it is back', async () => {
    const { memory, begin, wait } = openComputer();
    const keeper = begin(start());
    await keeper.saveNow();
    memory.failNext({ port: 'drafts', method: 'save', error: offline() });
    write(keeper, 'Sin señal en el paso');
    await wait(2000);
    expect(keeper.current()).toMatchObject({ state: 'waiting', error: { code: 'offline' } });
    write(keeper, 'Sin señal en el paso, todo el martes');
    await wait(2000);
    expect(keeper.current().state).toBe('saved');
    expect((await saved(memory)).content.texts.context).toBe(
      'Sin señal en el paso, todo el martes'
    );
  });

  test('tries again by itself when a session has ended and begun anew', async () => {
    const { memory, begin, wait } = openComputer();
    const keeper = begin(start());
    memory.failNext({
      port: 'drafts',
      method: 'save',
      error: new HubError('signed-out', { message: 'expired' }),
    });
    write(keeper, 'Nada se pierde');
    await wait(2000);
    expect(keeper.current()).toMatchObject({ state: 'waiting', error: { code: 'signed-out' } });
    await wait(5000);
    expect(keeper.current().state).toBe('saved');
    expect((await saved(memory)).content.texts.context).toBe('Nada se pierde');
  });

  test('opens from this computer while the hub cannot be reached', async () => {
    const { memory, stored, begin, wait } = openComputer();
    const keeper = begin(start());
    write(keeper, 'Ya guardado');
    await wait(2000);
    keeper.end();
    memory.failNext({ port: 'drafts', method: 'get', error: offline() });
    const opened = await openComputer(memory, stored).open();
    expect(opened.fromHere?.why).toBe('offline');
    expect(opened.start.draft.content.texts.context).toBe('Ya guardado');
  });

  test('takes a save whose answer was lost for its own, not for somebody else’s', async () => {
    const { memory, begin, wait } = openComputer();
    const keeper = begin(start());
    await keeper.saveNow();
    memory.failNext({ port: 'drafts', method: 'save', when: 'after', error: offline() });
    write(keeper, 'Llegó, pero sin respuesta');
    await wait(2000);
    expect(keeper.current().state).toBe('waiting');
    await wait(5000);
    expect(keeper.current().state).toBe('saved');
    expect(keeper.current().theirs).toBeUndefined();
  });

  test('shows both versions when another window saved before, and loses neither', async () => {
    const { memory, begin, wait } = openComputer();
    const keeper = begin(start());
    await keeper.saveNow();
    await otherWindow(memory, (content) => ({
      ...content,
      texts: { ...content.texts, results: 'De la otra ventana', context: 'También de allá' },
    }));
    write(keeper, 'De esta ventana');
    await wait(2000);
    const { state, theirs, draft } = keeper.current();
    expect(state).toBe('conflict');
    expect(theirs?.content.texts.results).toBe('De la otra ventana');
    expect(draft.content.texts.context).toBe('De esta ventana');
    // while nothing is chosen, nothing of the other window is overwritten
    write(keeper, 'De esta ventana, más');
    await wait(60_000);
    expect((await saved(memory)).content.texts.context).toBe('También de allá');

    await keeper.settle({ results: 'theirs', context: 'mine' });
    const { texts } = (await saved(memory)).content;
    expect(texts.context).toBe('De esta ventana, más');
    expect(texts.results).toBe('De la otra ventana');
    expect(keeper.current().state).toBe('saved');
  });

  test('finds the conflict as well where it comes back after the browser was closed', async () => {
    const { memory, stored, begin, wait } = openComputer();
    const keeper = begin(start());
    write(keeper, 'Primero');
    await wait(2000);
    write(keeper, 'Sin guardar, aquí');
    keeper.end();
    await otherWindow(memory, (content) => ({
      ...content,
      texts: { ...content.texts, context: 'En otro equipo' },
    }));
    const opened = await openComputer(memory, stored).open();
    expect(opened.start.theirs?.content.texts.context).toBe('En otro equipo');
    expect(opened.start.draft.content.texts.context).toBe('Sin guardar, aquí');
  });

  test('says so where this computer has no room for a copy', async () => {
    const { memory, begin, wait, fill } = openComputer();
    fill();
    const keeper = begin(start());
    memory.failNext({ port: 'drafts', method: 'save', error: offline() });
    write(keeper, 'Solo en esta ventana');
    await wait(2000);
    expect(keeper.current()).toMatchObject({ state: 'waiting', copiedAt: undefined });
  });

  test('saves every letter that was typed while it was saving', async () => {
    const { memory, begin, wait } = openComputer();
    const keeper = begin(start());
    write(keeper, 'uno');
    const saving = keeper.saveNow();
    write(keeper, 'uno dos');
    await saving;
    await wait(2000);
    expect((await saved(memory)).content.texts.context).toBe('uno dos');
  });

  test('leaves nothing on the computer after it was handed in', async () => {
    const { begin, stored, wait } = openComputer();
    const keeper = begin(start());
    write(keeper, 'Enviada');
    await wait(2000);
    keeper.finish();
    keeper.end();
    expect(stored.size).toBe(0);
  });

  test('does not lay a window that wrote nothing over the text of another one', async () => {
    const { memory, stored, begin, wait } = openComputer();
    const first = begin(start());
    write(first, 'guardado');
    await wait(2000);
    const other = openComputer(memory, stored);
    const idle = other.begin((await other.open()).start);
    write(first, 'guardado y más');
    idle.copyNow();
    idle.end();
    expect(other.copy.read()?.draft.content.texts.context).toBe('guardado y más');
  });

  test('keeps co-authors with the text, on this computer with their names and in the hub by id', async () => {
    const { memory, stored, begin, wait } = openComputer();
    const keeper = begin(start());
    nameCoAuthor(keeper, 'luz', 'Luz Prueba');
    keeper.end();
    const again = openComputer(memory, stored);
    const { draft } = (await again.open()).start;
    expect(draft).toMatchObject({ coAuthorIds: ['luz'], names: { luz: 'Luz Prueba' } });
    again.begin({ draft, isDirty: true });
    await again.wait(0);
    expect((await saved(memory)).coAuthorIds).toEqual(['luz']);
    expect(JSON.stringify(await saved(memory))).not.toContain('Luz Prueba');
    await wait(0);
  });

  test('shows both versions of the co-authors, and loses neither window’s', async () => {
    const { memory, begin, wait } = openComputer();
    const keeper = begin(start());
    await keeper.saveNow();
    const draft = await saved(memory);
    await memory.drafts.save({ ...draft, coAuthorIds: ['eva'] }, draft.version);
    nameCoAuthor(keeper, 'luz', 'Luz');
    await wait(2000);
    const { state, theirs } = keeper.current();
    expect([state, theirs?.coAuthorIds]).toEqual(['conflict', ['eva']]);
    await keeper.settle({ coAuthors: 'theirs' });
    expect((await saved(memory)).coAuthorIds).toEqual(['eva']);
  });

  test('keeps what was written here where the co-authors are chosen from the other window', async () => {
    const { memory, begin, wait } = openComputer();
    const keeper = begin(start());
    await keeper.saveNow();
    const draft = await saved(memory);
    await memory.drafts.save({ ...draft, coAuthorIds: ['eva'] }, draft.version);
    write(keeper, 'De esta ventana');
    await wait(2000);
    await keeper.settle({ coAuthors: 'theirs', context: 'mine' });
    const kept = await saved(memory);
    expect([kept.coAuthorIds, kept.content.texts.context]).toEqual([['eva'], 'De esta ventana']);
  });

  test('reads a copy that an older version of the hub has left on this computer', async () => {
    const { memory, stored, copy } = openComputer();
    const content = fullContent();
    stored.set(
      `hub.practice-draft.wara.${ID}`,
      JSON.stringify({ draft: { id: ID, content }, base: content, at: '', isDirty: true })
    );
    expect(copy.read()?.base).toEqual({ content, coAuthorIds: [] });
    expect(await memory.drafts.get(ID)).toBeUndefined();
  });
});
