import { emptyProfile, type ProfileChanges } from '../../../shared/domain/people';
import { forgetForm, keepForm, readKeptForm } from '../../../shared/ui/people/own/kept-form';
import {
  changesOf,
  differences,
  partOf,
  readForm,
  withGender,
} from '../../../shared/ui/people/own/profile-form';

const form = (more: Partial<ProfileChanges> = {}): ProfileChanges => ({
  ...changesOf(emptyProfile('somebody')),
  ...more,
});

/** The browser's storage, as far as the form needs it. */
function storage() {
  const kept = new Map<string, string>();
  return {
    kept,
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
    removeItem: (key: string) => void kept.delete(key),
  };
}

describe('Two versions of a profile', () => {
  test('differ in what they say, and not in the order of choices', () => {
    const languages = [
      { tag: 'es', level: 'native' },
      { tag: 'pt', level: 'good' },
    ] as const;
    const one = form({ languages, hidden: ['post', 'about'], countriesWorked: ['a', 'b'] });
    const other = form({
      languages: [...languages].reverse(),
      hidden: ['about', 'post'],
      countriesWorked: ['b', 'a'],
    });
    expect(differences(one, other)).toEqual([]);
    expect(differences(one, form({ about: 'Uno' }))).toEqual([
      ...['languages', 'countriesWorked', 'about', 'hidden'],
    ]);
  });

  test('differ where somebody else stands in, and where the gender was taken back', () => {
    const away = { kind: 'notUntil', until: '2026-12-20' } as const;
    expect(
      differences(form({ availability: away }), form({ availability: { ...away, standInId: 'b' } }))
    ).toEqual(['availability']);
    expect(differences(form({ gender: 'woman' }), form())).toEqual(['gender']);
    expect(withGender(form({ gender: 'woman' }), undefined)).toEqual(form());
  });
});

describe('A form under way', () => {
  test('comes back on the same computer, without the gender', () => {
    const shelf = storage();
    const written = {
      base: form({ gender: 'man' }),
      form: form({ about: 'Nuevo', gender: 'man' }),
    };
    keepForm(shelf, 'ana', written);
    expect(readKeptForm(shelf, 'ana')).toEqual({ base: form(), form: form({ about: 'Nuevo' }) });
    expect([...shelf.kept.values()].join('')).not.toContain('man"');
    expect(readKeptForm(shelf, 'jo')).toBeUndefined();
    forgetForm(shelf, 'ana');
    expect(readKeptForm(shelf, 'ana')).toBeUndefined();
  });

  test.each([
    'null',
    'no json',
    '{"base":1,"form":2}',
    '[]',
    JSON.stringify({ base: form(), form: { ...form(), languages: [{ tag: 1 }] } }),
    JSON.stringify({ base: form(), form: { ...form(), about: undefined } }),
  ])('is forgotten where what is kept is none: %s', (kept) => {
    const shelf = storage();
    shelf.setItem('hub.people.profile.ana', kept);
    expect(readKeptForm(shelf, 'ana')).toBeUndefined();
    expect(readForm(kept)).toBeUndefined();
  });
});

test.each([
  ['people.text-too-long', 'about', 'about'],
  ['people.date-past', 'until', 'availability'],
  ['people.unknown-person', 'standInId', 'availability'],
  ['people.work-elsewhere', undefined, 'works'],
  ['people.changed-meanwhile', undefined, undefined],
])('A refusal with %s of the field %s stands at the part %s', (code, field, part) => {
  expect(partOf(code, field)).toBe(part);
});
