import * as React from 'react';
import type { OwnProfile, PeopleProblem, ProfileChanges } from '../../../domain/people';
import { usePeople } from '../people-context';
import { useStep, type Step } from '../use-step';
import { forgetForm, keepForm, readKeptForm, type KeptForm } from './kept-form';
import { changesOf, differences, partOf, withGender, type FormPart } from './profile-form';

export interface ProfileForm {
  readonly form: ProfileChanges;
  readonly set: (change: Partial<ProfileChanges>) => void;
  readonly setGender: (gender: ProfileChanges['gender']) => void;
  /** Whether something is written that is not saved. */
  readonly isDirty: boolean;
  /** What was saved in another window since this form was begun; the person chooses. */
  readonly theirs?: ProfileChanges;
  readonly savedAt?: Date;
  readonly step: Step;
  /** A refusal that belongs to no part of the form. */
  readonly problem?: string;
  readonly errorAt: (part: FormPart) => string | undefined;
  readonly save: () => void;
  readonly takeTheirs: () => void;
}

/** Her profile while she changes it. What is written is kept on her computer until it is saved. */
export function useProfileForm(own: OwnProfile, onSaved: (next: OwnProfile) => void): ProfileForm {
  const { people, storage, me } = usePeople();
  const step = useStep();
  const saved = React.useMemo(() => changesOf(own.profile), [own.profile]);
  const [{ base, form }, setForm] = React.useState<KeptForm>(
    () => restored(readKeptForm(storage, me.personId), saved) ?? { base: saved, form: saved }
  );
  const [problem, setProblem] = React.useState<PeopleProblem>();
  const [savedAt, setSavedAt] = React.useState<Date>();
  const isDirty = differences(form, saved).length > 0;
  const isWritten = differences(form, base).length > 0;
  const isOverrun = isDirty && isWritten && differences(base, saved).length > 0;

  React.useEffect(() => {
    // what another part of the page, or another window, has saved is the new ground
    if (!isWritten) setForm({ base: saved, form: saved });
    // only when what is saved changes: a form that is written on must not be thrown over
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [saved]);
  React.useEffect(() => {
    if (!isDirty) {
      forgetForm(storage, me.personId);
      return undefined;
    }
    keepForm(storage, me.personId, { base, form });
    const ask = (event: BeforeUnloadEvent): void => event.preventDefault();
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, [storage, me.personId, isDirty, base, form]);

  const save = (): void => {
    setProblem(undefined);
    step.take(
      () =>
        people.saveProfile({
          changes: { ...form, about: form.about.trim() },
          ...(own.version === undefined ? {} : { version: own.version }),
        }),
      (next) => {
        const now = changesOf(next.profile);
        setForm({ base: now, form: now });
        setSavedAt(new Date());
        onSaved(next);
      },
      (refusal) => {
        setProblem(refusal);
        if (refusal.code === 'people.changed-meanwhile') readNewer();
      }
    );
  };
  const readNewer = (): void => {
    people.me({}).then(
      (answer) => answer.ok && onSaved(answer.value),
      // the sentence at the foot says already that somebody saved before
      () => undefined
    );
  };
  const at = problem && partOf(problem.code, problem.values?.field);
  const change = (make: (before: ProfileChanges) => ProfileChanges): void =>
    setForm((before) => ({ base: before.base, form: make(before.form) }));
  return {
    form,
    set: (next) => change((before) => ({ ...before, ...next })),
    setGender: (gender) => change((before) => withGender(before, gender)),
    isDirty,
    ...(isOverrun ? { theirs: saved } : {}),
    ...(savedAt && !isDirty ? { savedAt } : {}),
    step,
    ...(problem && at === undefined && step.problem !== undefined ? { problem: step.problem } : {}),
    errorAt: (part) => (part === at ? step.problem : undefined),
    save,
    takeTheirs: () => {
      setProblem(undefined);
      setForm({ base: saved, form: saved });
    },
  };
}

/** What was kept on her computer, where it says something that is not saved. */
function restored(kept: KeptForm | undefined, saved: ProfileChanges): KeptForm | undefined {
  if (!kept || differences(withGender(kept.form, saved.gender), saved).length === 0) {
    return undefined;
  }
  const { gender } = saved;
  return { base: withGender(kept.base, gender), form: withGender(kept.form, gender) };
}
