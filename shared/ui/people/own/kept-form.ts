import type { ProfileChanges } from '../../../domain/people';
import { readForm, withGender } from './profile-form';

/** A form under way, with what was saved when it was begun. */
export interface KeptForm {
  readonly base: ProfileChanges;
  readonly form: ProfileChanges;
}

type KeptStorage = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

const keyOf = (personId: string): string => `hub.people.profile.${personId}`;

/** What she had written and not saved, from this computer. */
export function readKeptForm(storage: KeptStorage, personId: string): KeptForm | undefined {
  try {
    const kept: unknown = JSON.parse(storage.getItem(keyOf(personId)) ?? 'null');
    const { base, form } = (kept ?? {}) as Readonly<Record<string, unknown>>;
    const [began, written] = [readForm(base), readForm(form)];
    return began && written ? { base: began, form: written } : undefined;
  } catch {
    // something else has written there
    return undefined;
  }
}

/** Keeps what is written; the gender, which is more personal than all the rest, stays out of it. */
export function keepForm(storage: KeptStorage, personId: string, { base, form }: KeptForm): void {
  const kept = { base: withGender(base, undefined), form: withGender(form, undefined) };
  storage.setItem(keyOf(personId), JSON.stringify(kept));
}

export function forgetForm(storage: KeptStorage, personId: string): void {
  storage.removeItem(keyOf(personId));
}
