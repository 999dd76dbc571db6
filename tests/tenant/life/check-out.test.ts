import { refusalOfCall } from '../support/open-tenant';
import { ada, luz, rui } from '../support/people';
import { foundBySearch, openLibrary, type TestLibrary } from './library';

const CHECKED_OUT = {
  status: 423,
  code: '-2130575306, Microsoft.SharePoint.SPFileCheckOutException',
};

describe('A file that is checked out', () => {
  let library: TestLibrary;
  beforeEach(async () => {
    library = await openLibrary();
    await library.put('a.txt', 'one');
    await library.file('a.txt', luz).checkout();
  });
  afterEach(() => library.close());

  // source: recorded requests, file.checkout; cli specs
  test('says so, and who has it', async () => {
    const file = await library.file('a.txt', rui).expand('CheckedOutByUser')();
    expect(file).toMatchObject({ CheckOutType: 0, CheckedOutByUser: { Title: luz.displayName } });
    const item = await library
      .list(rui)
      .items.select('FileLeafRef', 'CheckoutUser/Title')
      .expand('CheckoutUser')();
    expect(item).toMatchObject([{ CheckoutUser: { Title: luz.displayName } }]);
  });

  test('is refused to everybody else, for content, columns, name and removal', async () => {
    const refused = [
      library.put('a.txt', 'two'),
      library.item('a.txt').then((item) => item.update({ Title: 'x' })),
      library.item('a.txt').then((item) => item.update({ FileLeafRef: 'b.txt' })),
      library.file('a.txt').delete(),
      library.file('a.txt').recycle(),
      library.file('a.txt').checkout(),
      library.file('a.txt').checkin(),
    ];
    for (const call of refused) expect(await refusalOfCall(call)).toMatchObject(CHECKED_OUT);
    expect(await library.file('a.txt').getText()).toBe('one');
  });

  test('shows the working copy to the one who has it alone, until it is checked in', async () => {
    await library.put('a.txt', 'two', luz);
    await (await library.item('a.txt', luz)).update({ Title: 'Work' });
    expect(await library.file('a.txt', luz).getText()).toBe('two');
    expect(await library.file('a.txt').getText()).toBe('one');
    expect(await foundBySearch(library.local, luz, 'Work OR two')).toEqual([]);
    await library.file('a.txt', luz).checkin("it's done");
    expect(await library.file('a.txt', rui).getText()).toBe('two');
    const file = await library.file('a.txt', rui)();
    expect(file).toMatchObject({
      UIVersionLabel: '2.0',
      CheckInComment: "it's done",
      CheckOutType: 2,
    });
    expect(await library.file('a.txt').versions.getById(512).getText()).toBe('one');
    expect(await foundBySearch(library.local, rui, 'Work')).toEqual(['Work']);
  });

  test('makes one version, however often it was saved meanwhile', async () => {
    for (const content of ['a', 'b', 'c']) await library.put('a.txt', content, luz);
    await library.file('a.txt', luz).checkin();
    const versions = await library.file('a.txt').versions();
    expect(versions.map(({ VersionLabel }) => VersionLabel)).toEqual(['1.0']);
  });

  test('can be checked in over the version before', async () => {
    await library.put('a.txt', 'two', luz);
    await library.file('a.txt', luz).checkin('', 2);
    expect(await library.file('a.txt')()).toMatchObject({ UIVersionLabel: '1.0' });
    expect(await library.file('a.txt', rui).getText()).toBe('two');
    expect(await library.file('a.txt').versions()).toEqual([]);
  });

  test('is as it was before when the check-out is undone', async () => {
    await library.put('a.txt', 'two', luz);
    await library.file('a.txt', luz).undoCheckout();
    expect(await library.file('a.txt', luz).getText()).toBe('one');
    expect((await library.file('a.txt')()).UIVersionLabel).toBe('1.0');
    await library.put('a.txt', 'three');
    expect(await library.file('a.txt', rui).getText()).toBe('three');
  });

  test('is taken back from somebody by who may override, and by nobody else', async () => {
    expect((await refusalOfCall(library.file('a.txt', rui).undoCheckout())).status).toBe(403);
    await library.file('a.txt', ada).undoCheckout();
    await library.put('a.txt', 'two');
    expect(await library.file('a.txt', rui).getText()).toBe('two');
  });
});

describe('A library that asks for a check-out', () => {
  let library: TestLibrary;
  beforeEach(async () => {
    library = await openLibrary({ ForceCheckout: true });
    await library.put('a.txt', 'one', luz);
  });
  afterEach(() => library.close());

  test('keeps a new file to its author until she checks it in', async () => {
    expect(await library.names(luz)).toEqual(['a.txt']);
    expect(await library.names(rui)).toEqual([]);
    expect((await refusalOfCall(library.file('a.txt', rui)())).status).toBe(404);
    await library.file('a.txt', luz).checkin();
    expect(await library.names(rui)).toEqual(['a.txt']);
  });

  test('refuses changes without a check-out', async () => {
    await library.file('a.txt', luz).checkin();
    expect(await refusalOfCall(library.put('a.txt', 'two', luz))).toMatchObject(CHECKED_OUT);
    const item = await library.item('a.txt', luz);
    expect(await refusalOfCall(item.update({ Title: 'x' }))).toMatchObject(CHECKED_OUT);
    await library.file('a.txt', luz).checkout();
    await item.update({ Title: 'x' });
    await library.file('a.txt', luz).checkin();
    expect(await library.file('a.txt', rui)()).toMatchObject({ Title: 'x' });
  });

  test('loses a file that was never checked in when its check-out is undone', async () => {
    await library.file('a.txt', luz).undoCheckout();
    expect((await refusalOfCall(library.file('a.txt', luz)())).status).toBe(404);
    expect((await library.list()()).ItemCount).toBe(0);
  });

  test('knows drafts, majors and what stands behind both', async () => {
    await library.list().update({ EnableMinorVersions: true, DraftVersionVisibility: 1 });
    const label = async (person: { mail: string }): Promise<string> =>
      (await library.file('a.txt', person)()).UIVersionLabel;
    await library.file('a.txt', luz).checkin('', 1);
    await library.file('a.txt', luz).checkout();
    await library.put('a.txt', 'draft', luz);
    await library.file('a.txt', luz).checkin('', 0);
    expect([await label(ada), await label(rui)]).toEqual(['1.1', '1.0']);
    await library.file('a.txt', luz).checkout();
    await library.put('a.txt', 'working', luz);
    const texts = await Promise.all(
      [luz, ada, rui].map((person) => library.file('a.txt', person).getText())
    );
    expect(texts).toEqual(['working', 'draft', 'one']);
    expect(await library.names(rui)).toEqual(['a.txt']);
    expect(await library.names(ada)).toEqual(['a.txt']);
    await library.file('a.txt', luz).undoCheckout();
    expect([await label(ada), await label(rui)]).toEqual(['1.1', '1.0']);
  });
});
