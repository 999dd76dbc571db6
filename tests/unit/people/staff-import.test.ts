import { takeOverStaff } from '../../../shared/domain/people';
import {
  LABOUR,
  RECRUITMENT,
  ana,
  everybody,
  got,
  harriet,
  hr,
  jo,
  martinez,
  of,
  openPeopleDesk,
  recordOf,
  visitor,
} from './people-desk';

type Desk = ReturnType<typeof openPeopleDesk>;

const file = (...rows: readonly string[]): string => `${rows.join('\n')}\n`;
const take = async (desk: Desk, text: string, isDryRun = false) =>
  got(await (await desk.as(hr)).importStaff({ text, isDryRun }));
const recordIn = async (desk: Desk, { id }: typeof ana) => (await desk.lists.staff.get(id))?.value;

const head = 'mail,post,mission,contract_end,themes,as_of';

describe('Taking over a file of HR', () => {
  const text = file(
    head,
    `${ana.mail},Coordinadora,PER,2027-03-31,${RECRUITMENT},2026-11-01`,
    `nobody@x.example,Coordinadora,PER,2027-03-31,,2026-11-01`,
    `${jo.mail},Analista,Atlántida,2027-03-31,,2026-11-01`
  );

  test('shows first what would change, and writes nothing', async () => {
    const desk = openPeopleDesk();
    expect(await take(desk, text, true)).toEqual({
      ...{ rows: 3, unchanged: 0, ignoredColumns: [], isDryRun: true },
      changed: [
        {
          ...{ line: 2, personId: ana.id, name: 'Ana Lucía Vera' },
          fields: ['post', 'mission', 'contract_end', 'themes'],
        },
      ],
      mistakes: [
        { line: 3, column: 'mail', code: 'unknown-person' },
        { line: 4, column: 'mission', code: 'unknown-mission', value: 'Atlántida' },
      ],
    });
    expect(await desk.lists.staff.all()).toEqual([]);
  });

  test('writes what is right, whatever else the file has, and is seen at once', async () => {
    const desk = openPeopleDesk();
    expect((await take(desk, text)).changed).toHaveLength(1);
    expect(await recordIn(desk, ana)).toEqual({
      ...{ personId: ana.id, post: 'Coordinadora', missionKey: 'mission.PER' },
      account: { name: ana.name, mail: ana.mail },
      ...{ contractEnd: '2027-03-31', themeKeys: [RECRUITMENT], asOf: '2026-11-01' },
      ...{ focalPointOf: [], languages: [], projectCodes: [] },
    });
    const { known } = await desk.ports.directory.current();
    expect(known.get(ana.id)?.record?.contractEnd).toBe('2027-03-31');
  });

  test('a second time does nothing', async () => {
    const desk = openPeopleDesk();
    await take(desk, text);
    const before = await desk.lists.staff.all();
    expect(await take(desk, text)).toMatchObject({ changed: [], unchanged: 1 });
    expect(await desk.lists.staff.all()).toEqual(before);
  });

  test('empties what is empty, keeps what has no column, and keeps a successor named here', async () => {
    const kept = recordOf(ana, {
      ...{ post: 'Antes', unit: 'Programas', contractEnd: '2027-01-31', themeKeys: [LABOUR] },
      ...{ successorId: jo.id, asOf: '' },
    });
    const desk = openPeopleDesk({ first: { staff: [kept] } });
    const { changed } = await take(
      desk,
      file('mail,post,contract_end,themes,successor_mail', `${ana.mail},Después,,,`)
    );
    expect(changed[0]?.fields).toEqual(['post', 'contract_end', 'themes']);
    expect(await recordIn(desk, ana)).toEqual({
      ...{ personId: ana.id, post: 'Después', unit: 'Programas', successorId: jo.id },
      account: { name: ana.name, mail: ana.mail },
      ...{ focalPointOf: [], themeKeys: [], languages: [], projectCodes: [] },
      asOf: '2026-11-24',
    });
  });

  test('does not put an old list over a newer one', async () => {
    const desk = openPeopleDesk({ first: { staff: [recordOf(ana, { post: 'Jefa' })] } });
    const old = file('mail,post,as_of', `${ana.mail},Asistente,2026-10-31`);
    expect(await take(desk, old)).toMatchObject({
      changed: [],
      mistakes: [{ line: 2, column: 'as_of', code: 'older-than-kept', value: '2026-10-31' }],
    });
    expect(await recordIn(desk, ana)).toMatchObject({ post: 'Jefa' });
  });

  test('takes nobody over who stands there twice', async () => {
    const desk = openPeopleDesk();
    const twice = file('mail,post', `${ana.mail},Una`, `${jo.mail},Otra`, `${ana.mail},Dos`);
    expect(await take(desk, twice)).toMatchObject({
      changed: [{ personId: jo.id }],
      mistakes: [
        { line: 2, code: 'twice' },
        { line: 4, code: 'twice' },
      ],
    });
  });

  test('knows closed accounts of former staff, and no guests', async () => {
    const gone = of('PER', 'Pilar Ausente', [], { isActive: false });
    const desk = openPeopleDesk({ people: [...everybody, gone] });
    const left = file(
      'mail,left_on,successor_mail',
      `${gone.mail},2026-10-31,${martinez.mail}`,
      `${visitor.mail},,`,
      `${jo.mail},,nobody@x.example`
    );
    expect(await take(desk, left)).toMatchObject({
      changed: [{ personId: gone.id, fields: ['left_on', 'successor_mail'] }],
      mistakes: [
        { line: 3, column: 'mail', code: 'unknown-person' },
        { line: 4, column: 'successor_mail', code: 'unknown-person' },
      ],
    });
    expect(await recordIn(desk, gone)).toMatchObject({
      leftOn: '2026-10-31',
      successorId: martinez.id,
    });
  });

  test('is for HR and the KM team', async () => {
    const desk = openPeopleDesk();
    expect(got(await (await desk.as(harriet)).importStaff({ text, isDryRun: true })).rows).toBe(3);
    expect(await (await desk.as(ana)).importStaff({ text, isDryRun: true })).toMatchObject({
      problem: { code: 'people.role-missing' },
    });
  });
});

describe('When taking over does not go to its end', () => {
  const crowd = Array.from({ length: 12 }, (_, place) => of('PER', `Persona ${place} Paz`));
  const text = file('mail,post', ...crowd.map(({ mail }) => `${mail},Analista`));
  const open = () => openPeopleDesk({ people: [...everybody, ...crowd] });

  test('the list says so, and running it again goes on', async () => {
    const desk = open();
    desk.lists.failNext({ list: 'staff', method: 'save' });
    await expect(take(desk, text)).rejects.toMatchObject({ name: 'HubError' });
    const again = await take(desk, text);
    expect(again.mistakes).toEqual([]);
    expect(await desk.lists.staff.all()).toHaveLength(12);
  });

  test('what somebody else saved meanwhile is kept', async () => {
    const desk = open();
    const [first] = crowd;
    if (!first) throw new Error('nobody');
    let isMeanwhile = true;
    const { staff } = desk.lists;
    const imported = await takeOverStaff(
      {
        ...desk.ports,
        staff: {
          ...staff,
          async save(record, version) {
            if (isMeanwhile) {
              isMeanwhile = false;
              await staff.save(recordOf(first, { successorId: jo.id, asOf: '' }));
            }
            return staff.save(record, version);
          },
        },
        personOf: (mail) =>
          Promise.resolve(mail === first.mail ? { personId: first.id, name: '' } : undefined),
      },
      { text: file('mail,post', `${first.mail},Analista`), isDryRun: false }
    );
    expect(imported.changed).toHaveLength(1);
    expect(await recordIn(desk, first)).toMatchObject({ post: 'Analista', successorId: jo.id });
  });

  test('more than a page can wait for is not begun', async () => {
    const many = Array.from({ length: 1001 }, (_, place) => of('PER', `Gente ${place} Paz`));
    const desk = openPeopleDesk({ people: [...everybody, ...many] });
    const large = file('mail,post', ...many.map(({ mail }) => `${mail},Analista`));
    expect(await take(desk, large)).toMatchObject({ fileProblem: 'too-large' });
    expect(await desk.lists.staff.all()).toEqual([]);
  });
});
