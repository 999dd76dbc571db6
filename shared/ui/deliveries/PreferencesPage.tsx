import * as React from 'react';
import type { PreferencesView } from '../../domain/deliveries';
import { locales } from '../../kernel/locale';
import { useHubStyles } from '../look/hub-styles';
import { LabelledField } from '../look/form-parts';
import { useLoaded } from '../portal/use-loaded';
import { useServiceHub } from '../service-hub-context';
import { FailureNotice } from '../states/FailureNotice';
import { LoadedView } from '../states/LoadedView';
import { PreferenceMatrix } from './PreferenceMatrix';
import { QuietHoursFields } from './QuietHoursFields';
import { useDeliveryStyles } from './delivery-styles';
import { usePreferences, type Saving } from './use-preferences';

/** What the hub may send to the reader: one matrix, her language, her quiet hours. */
export function PreferencesPage(): React.ReactElement {
  const { hub, translator } = useServiceHub();
  const styles = useDeliveryStyles();
  const load = React.useCallback(() => hub.deliveries.getPreferences({}), [hub]);
  const { loaded, retry } = useLoaded(load);
  return (
    <>
      <h1 className={styles.title}>{translator.t('tabs.preferences.title')}</h1>
      <p className={styles.intro}>{translator.t('tabs.preferences.intro')}</p>
      <LoadedView loaded={loaded} retry={retry}>
        {(view) => <Editor view={view} />}
      </LoadedView>
    </>
  );
}

function Editor({ view }: { readonly view: PreferencesView }): React.ReactElement {
  const { hub, translator } = useServiceHub();
  const styles = useDeliveryStyles();
  const { shown, saving, change, saveAgain } = usePreferences(view, hub.deliveries, translator);
  return (
    <>
      <PreferenceMatrix
        kinds={shown.kinds}
        onChange={(kind, preference) => change({ kinds: { ...shown.kinds, [kind]: preference } })}
      />
      <div className={styles.choices}>
        <LabelledField
          label={translator.t('tabs.preferences.language')}
          help={translator.t('tabs.preferences.languageHelp')}
        >
          {(attributes) => (
            <select
              {...attributes}
              value={shown.locale}
              onChange={(event) => {
                const locale = locales.find((known) => known === event.target.value);
                if (locale) change({ locale });
              }}
            >
              {locales.map((locale) => (
                <option key={locale} value={locale} lang={locale}>
                  {translator.t(`tabs.preferences.languages.${locale}`)}
                </option>
              ))}
            </select>
          )}
        </LabelledField>
        <LabelledField
          label={translator.t('tabs.preferences.pause')}
          help={translator.t('tabs.preferences.pauseHelp')}
        >
          {(attributes) => (
            <input
              {...attributes}
              type="date"
              value={shown.pausedUntil ?? ''}
              onChange={(event) => {
                const day = event.target.value;
                change({ pausedUntil: day === '' ? undefined : day });
              }}
            />
          )}
        </LabelledField>
      </div>
      <QuietHoursFields
        quietHours={shown.quietHours}
        timeZone={shown.timeZone}
        onChange={(quietHours) => change({ quietHours })}
      />
      <label className={styles.check}>
        <input
          type="checkbox"
          className={styles.checkbox}
          checked={shown.fallbackToMail}
          onChange={(event) => change({ fallbackToMail: event.target.checked })}
        />
        <span>{translator.t('tabs.preferences.fallback')}</span>
      </label>
      <Saved saving={saving} onRetry={saveAgain} />
    </>
  );
}

interface SavedProps {
  readonly saving: Saving;
  readonly onRetry: () => void;
}

/** Whether what is on the screen is also kept; always in one line at the same place. */
function Saved({ saving, onRetry }: SavedProps): React.ReactElement {
  const { translator } = useServiceHub();
  const shared = useHubStyles();
  const styles = useDeliveryStyles();
  if (saving.state === 'failed') return <FailureNotice error={saving.error} onRetry={onRetry} />;
  if (saving.state === 'refused') {
    return (
      <p role="alert" className={shared.fieldError}>
        {saving.words}
      </p>
    );
  }
  return (
    <p role="status" className={`${shared.meta} ${styles.saved}`}>
      {saving.state === 'none'
        ? translator.t('tabs.preferences.savesItself')
        : translator.t(`tabs.preferences.${saving.state}`)}
    </p>
  );
}
