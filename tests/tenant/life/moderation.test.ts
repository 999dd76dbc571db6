import { openTenant, refusalOfCall, type TestTenant } from '../support/open-tenant';
import { ada, loginOf, luz, rui } from '../support/people';
import { foundBySearch, openLibrary, shareWithWriterAndReader, type TestLibrary } from './library';

const DESIGN = 1073741828;

describe('Items of a list with content approval', () => {
  let local: TestTenant;
  beforeEach(async () => {
    local = await openTenant();
    await local.sharePoint(ada).web.lists.add('Notes', '', 100, false, { EnableModeration: true });
    await shareWithWriterAndReader(local, notes(ada));
  });
  afterEach(() => local.tenant.close());

  const notes = (person: { mail: string }) =>
    local.sharePoint(person).web.lists.getByTitle('Notes');
  const titles = async (person: { mail: string }): Promise<string[]> =>
    (await notes(person).items.select('Title').orderBy('Title')<{ Title: string }[]>()).map(
      ({ Title }) => Title
    );
  const statusOf = async (id: number): Promise<number> =>
    (
      await notes(ada).items.getById(id).select('OData__ModerationStatus')<{
        OData__ModerationStatus: number;
      }>()
    ).OData__ModerationStatus;
  const decide = (id: number, status: number, person = ada) =>
    notes(person).items.getById(id).update({
      OData__ModerationStatus: status,
      OData__ModerationComments: 'ok',
    });

  // source: fidelity checklist, writes: "new items Pending (2), visible only to author/approvers"
  test('begin as pending, seen by their author and by approvers alone', async () => {
    const { Id } = await notes(luz).items.add({ Title: 'mine' });
    await notes(ada).items.add({ Title: 'hers' });
    expect(await statusOf(Id)).toBe(2);
    expect([await titles(ada), await titles(luz), await titles(rui)]).toEqual([
      ['hers', 'mine'],
      ['mine'],
      [],
    ]);
    expect((await refusalOfCall(notes(rui).items.getById(Id)())).status).toBe(404);
  });

  // source: recorded requests, moderation via item.update
  test('are seen by all once they are approved, and by search as well', async () => {
    const { Id } = await notes(luz).items.add({ Title: 'needle' });
    expect(await foundBySearch(local, ada, 'needle')).toEqual([]);
    await decide(Id, 0);
    expect(await titles(rui)).toEqual(['needle']);
    expect(await foundBySearch(local, rui, 'needle')).toEqual(['needle']);
    const item = await notes(rui).items.getById(Id).select('OData__ModerationComments')();
    expect(item).toMatchObject({ OData__ModerationComments: 'ok' });
  });

  test('keep their approved version for readers while a change waits', async () => {
    const { Id } = await notes(luz).items.add({ Title: 'first' });
    await decide(Id, 0);
    await notes(luz).items.getById(Id).update({ Title: 'second' });
    expect([await titles(ada), await titles(luz), await titles(rui)]).toEqual([
      ['second'],
      ['second'],
      ['first'],
    ]);
    expect(await foundBySearch(local, ada, 'first OR second')).toEqual(['first']);
    expect(await notes(rui).items.filter("Title eq 'second'")()).toEqual([]);
    await decide(Id, 0);
    expect(await titles(rui)).toEqual(['second']);
    expect(await foundBySearch(local, rui, 'first OR second')).toEqual(['second']);
  });

  test('page and sort the same for those who see drafts and those who do not', async () => {
    for (const Title of ['a', 'b', 'c', 'd']) {
      const { Id } = await notes(luz).items.add({ Title });
      await decide(Id, 0);
    }
    await notes(luz).items.getById(2).update({ Title: 'z' });
    const pages = async (person: { mail: string }): Promise<string[][]> => {
      const found: string[][] = [];
      for await (const page of notes(person).items.select('Title').orderBy('Title').top(2))
        found.push(page.map(({ Title }: { Title: string }) => Title));
      return found;
    };
    expect(await pages(rui)).toEqual([
      ['a', 'b'],
      ['c', 'd'],
    ]);
    expect(await pages(luz)).toEqual([
      ['a', 'c'],
      ['d', 'z'],
    ]);
  });

  test('stay hidden when they are rejected, and can be sent in again', async () => {
    const { Id } = await notes(luz).items.add({ Title: 'no' });
    await decide(Id, 1);
    expect([await statusOf(Id), await titles(rui)]).toEqual([1, []]);
    await notes(luz).items.getById(Id).update({ Title: 'please' });
    expect(await statusOf(Id)).toBe(2);
  });

  // source: quality battery I14: an author does not approve her own
  test('are approved by approvers only', async () => {
    const { Id } = await notes(luz).items.add({ Title: 'mine' });
    expect((await refusalOfCall(decide(Id, 0, luz))).status).toBe(403);
    expect(await statusOf(Id)).toBe(2);
    const user = await local.sharePoint(ada).web.ensureUser(loginOf(rui));
    await notes(ada).roleAssignments.add(user.Id, DESIGN);
    await decide(Id, 0, rui);
    expect(await statusOf(Id)).toBe(0);
  });

  test('are shown to all readers, or to editors, when the list says so', async () => {
    await notes(ada).items.add({ Title: 'hers' });
    await notes(ada).update({ DraftVersionVisibility: 1 });
    expect([await titles(luz), await titles(rui)]).toEqual([['hers'], []]);
    await notes(ada).update({ DraftVersionVisibility: 0 });
    expect(await titles(rui)).toEqual(['hers']);
  });

  test('are all there again when approval is switched off', async () => {
    await notes(luz).items.add({ Title: 'waiting' });
    await notes(ada).update({ EnableModeration: false });
    expect(await titles(rui)).toEqual(['waiting']);
    const refusal = await refusalOfCall(decide(1, 1));
    expect(refusal).toMatchObject({
      status: 400,
      message: expect.stringContaining('Content approval is not enabled'),
    });
  });
});

describe('Files of a library with content approval', () => {
  let library: TestLibrary;
  beforeEach(async () => {
    library = await openLibrary({ EnableModeration: true });
    await library.put('a.txt', 'needle one', luz);
  });
  afterEach(() => library.close());

  // source: recorded requests, file.approve and file.deny
  test('are approved or denied with a comment', async () => {
    expect((await refusalOfCall(library.file('a.txt', rui)())).status).toBe(404);
    await library.file('a.txt').deny('no');
    expect((await refusalOfCall(library.file('a.txt', rui)())).status).toBe(404);
    await library.put('a.txt', 'needle two', luz);
    await library.file('a.txt').approve("it's fine");
    expect(await library.file('a.txt', rui).getText()).toBe('needle two');
    const { OData__ModerationComments } = await library
      .file('a.txt')
      .getItem<{ OData__ModerationComments: string }>('OData__ModerationComments');
    expect(OData__ModerationComments).toBe("it's fine");
  });

  test('are decided about by approvers, and only while they wait', async () => {
    expect((await refusalOfCall(library.file('a.txt', luz).approve())).status).toBe(403);
    await library.file('a.txt').approve();
    expect((await refusalOfCall(library.file('a.txt').approve())).message).toContain(
      'pending approval'
    );
  });

  test('are found by search in the approved version', async () => {
    await library.file('a.txt').approve();
    await library.put('a.txt', 'other', luz);
    expect(await foundBySearch(library.local, ada, 'needle')).toEqual(['a.txt']);
    expect(await foundBySearch(library.local, ada, 'other')).toEqual([]);
  });

  test('wait for approval after publishing where there are drafts', async () => {
    await library.list().update({ EnableMinorVersions: true });
    await library.put('b.txt', 'draft', luz);
    const state = async () => {
      const { OData__ModerationStatus, OData__UIVersionString } = await library
        .file('b.txt')
        .getItem<{ OData__ModerationStatus: number; OData__UIVersionString: string }>(
          'OData__ModerationStatus',
          'OData__UIVersionString'
        );
      return [OData__ModerationStatus, OData__UIVersionString];
    };
    expect(await state()).toEqual([3, '0.1']);
    await library.file('b.txt', luz).publish();
    expect(await state()).toEqual([2, '0.1']);
    await library.file('b.txt').approve();
    expect(await state()).toEqual([0, '1.0']);
  });
});
