import * as React from 'react';
import type {
  Deliveries,
  Preferences,
  PreferencesView,
  StoredPreferences,
} from '../../domain/deliveries';
import type { TeamsTranslator } from '../../i18n/teams-catalogue';
import { deliveryProblemWords } from './delivery-words';

/** How the last change stands. */
export type Saving =
  | { readonly state: 'none' | 'saving' | 'saved' }
  | { readonly state: 'refused'; readonly words: string }
  | { readonly state: 'failed'; readonly error: unknown };

export interface PreferenceEditor {
  readonly shown: Preferences;
  readonly saving: Saving;
  /** Shows the change at once and saves it; the last one wins. */
  readonly change: (change: Partial<StoredPreferences>) => void;
  readonly saveAgain: () => void;
}

/** Changes come in bursts: a person goes down the matrix. One save for all of them. */
const PAUSE_MS = 600;

/** Preferences that save themselves. What was chosen stays on the screen when it could not be saved. */
export function usePreferences(
  loaded: PreferencesView,
  deliveries: Deliveries,
  translator: TeamsTranslator
): PreferenceEditor {
  const [chosen, setChosen] = React.useState<StoredPreferences>(loaded.chosen);
  const [effective, setEffective] = React.useState(loaded.effective);
  const [saving, setSaving] = React.useState<Saving>({ state: 'none' });
  const turn = React.useRef(0);
  const timer = React.useRef<ReturnType<typeof setTimeout>>();
  const pending = React.useRef<StoredPreferences>();

  const save = React.useCallback(
    (wanted: StoredPreferences) => {
      pending.current = undefined;
      const mine = (turn.current += 1);
      setSaving({ state: 'saving' });
      deliveries.savePreferences(wanted).then(
        (result) => {
          // a newer change is on its way: only its answer counts
          if (mine !== turn.current) return;
          if (!result.ok) {
            const words = deliveryProblemWords(result.problem, translator);
            return setSaving({ state: 'refused', words });
          }
          setEffective(result.value.effective);
          setSaving({ state: 'saved' });
        },
        (error: unknown) => {
          if (mine === turn.current) setSaving({ state: 'failed', error });
        }
      );
    },
    [deliveries, translator]
  );
  const latest = React.useRef(save);
  latest.current = save;
  // who leaves the page within the pause has chosen all the same
  React.useEffect(
    () => () => {
      clearTimeout(timer.current);
      if (pending.current) latest.current(pending.current);
    },
    []
  );

  const change = (part: Partial<StoredPreferences>): void => {
    const wanted = { ...(pending.current ?? chosen), ...part };
    setChosen(wanted);
    pending.current = wanted;
    clearTimeout(timer.current);
    timer.current = setTimeout(() => latest.current(wanted), PAUSE_MS);
  };

  return {
    shown: laidOver(effective, chosen),
    saving,
    change,
    saveAgain: () => save(chosen),
  };
}

/** What holds according to the service, with what the person has changed since. */
function laidOver(effective: Preferences, chosen: StoredPreferences): Preferences {
  const { pausedUntil: _, ...rest } = effective;
  return {
    ...rest,
    kinds: { ...effective.kinds, ...chosen.kinds },
    locale: chosen.locale ?? effective.locale,
    quietHours: chosen.quietHours === undefined ? effective.quietHours : chosen.quietHours,
    timeZone: chosen.timeZone ?? effective.timeZone,
    fallbackToMail: chosen.fallbackToMail ?? effective.fallbackToMail,
    ...(chosen.pausedUntil === undefined ? {} : { pausedUntil: chosen.pausedUntil }),
  };
}
