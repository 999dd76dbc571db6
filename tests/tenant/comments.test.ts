import '@pnp/sp/comments';
import '@pnp/sp/comments/item';
import { openTenant, refusalOfCall, type TestTenant } from './support/open-tenant';
import { ada, loginOf, luz, rui } from './support/people';

const CONTRIBUTE = 1073741827;
const READ = 1073741826;

describe('What people say about an item', () => {
  let local: TestTenant;
  const item = (person: { mail: string }) =>
    local.sharePoint(person).web.lists.getByTitle('Practices').items.getById(1);

  beforeEach(async () => {
    local = await openTenant();
    const { web } = local.sharePoint(ada);
    await web.lists.add('Practices', '', 100);
    await web.lists.getByTitle('Practices').items.add({ Title: 'Agua' });
    for (const [person, role] of [
      [luz, CONTRIBUTE],
      [rui, READ],
    ] as const)
      await web.roleAssignments.add((await web.ensureUser(loginOf(person))).Id, role);
  });
  afterEach(() => local.tenant.close());

  test('comments come back newest first, with author and who is named', async () => {
    await item(luz).comments.add('Muy útil');
    const mention = { email: rui.mail, loginName: loginOf(rui), name: rui.displayName };
    await item(ada).comments.add({ text: 'See this, @mention{0}', mentions: [mention] });
    expect(await item(rui).comments()).toMatchObject([
      { text: 'See this, @mention{0}', author: { email: ada.mail }, mentions: [mention] },
      { text: 'Muy útil', author: { name: luz.displayName }, mentions: null, replyCount: 0 },
    ]);
  });

  test('answers stand below their comment', async () => {
    const comment = await item(luz).comments.add('¿Cómo?');
    await item(ada).comments.getById(comment.id).replies.add('Así.');
    await item(luz).comments.getById(comment.id).replies.add('Gracias.');
    const [shown, ...more] = await item(luz).comments.expand('replies')();
    expect(more).toEqual([]);
    expect(shown).toMatchObject({
      replyCount: 2,
      replies: [{ text: 'Así.', isReply: true }, { text: 'Gracias.' }],
    });
  });

  test('each person likes a comment once, and can take it back', async () => {
    const { id } = await item(luz).comments.add('Muy útil');
    await item(rui).comments.getById(id).like();
    await item(rui).comments.getById(id).like();
    await item(ada).comments.getById(id).like();
    expect(await item(rui).comments.getById(id)()).toMatchObject({
      likeCount: 2,
      isLikedByUser: true,
    });
    await item(rui).comments.getById(id).unlike();
    expect(await item(rui).comments.getById(id)()).toMatchObject({
      likeCount: 1,
      isLikedByUser: false,
    });
  });

  // source: Microsoft Support, comments of lists follow the rights to edit
  test('who may only read reads comments and writes none', async () => {
    expect(await refusalOfCall(item(rui).comments.add('x'))).toMatchObject({ status: 403 });
  });

  test('a comment is removed by its author or by who manages the list, with its answers', async () => {
    const hers = await item(luz).comments.add('a');
    await item(ada).comments.getById(hers.id).replies.add('b');
    const his = await item(ada).comments.add('c');
    expect(await refusalOfCall(item(luz).comments.getById(his.id).delete())).toMatchObject({
      status: 403,
    });
    await item(ada).comments.getById(hers.id).delete();
    expect(await item(luz).comments()).toMatchObject([{ text: 'c' }]);
    expect(await refusalOfCall(item(luz).comments.getById(hers.id)())).toMatchObject({
      status: 404,
    });
  });

  test.each([[''], ['  '], ['x'.repeat(2049)]])(
    'a comment of no or too many words is refused',
    async (text) => {
      expect(await refusalOfCall(item(luz).comments.add(text))).toMatchObject({ status: 400 });
    }
  );

  test('the item itself is liked and rated, by whoever may read it', async () => {
    await item(rui).like();
    await item(luz).like();
    await item(rui).like();
    expect(await item(rui).getLikedByInformation()).toMatchObject({
      likeCount: '2',
      isLikedByUser: true,
      likedBy: [{ email: rui.mail }, { email: luz.mail }],
    });
    expect(await item(ada).getLikedBy()).toHaveLength(2);
    await item(rui).unlike();
    await item(rui).rate(4);
    await item(luz).rate(1);
    await item(luz).rate(5);
    expect(await item(ada).select('LikesCount', 'RatingCount', 'AverageRating')()).toMatchObject({
      LikesCount: 1,
      RatingCount: 2,
      AverageRating: 4.5,
    });
    expect(await refusalOfCall(item(luz).rate(6 as 5))).toMatchObject({ status: 400 });
  });

  test('nothing is said of an item to those who may not read it', async () => {
    await item(ada).comments.add('secret');
    await item(ada).breakRoleInheritance(false);
    expect(await refusalOfCall(item(luz).comments())).toMatchObject({ status: 404 });
    expect(await refusalOfCall(item(luz).like())).toMatchObject({ status: 404 });
  });
});
