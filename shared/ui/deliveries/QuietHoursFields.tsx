import * as React from 'react';
import type { QuietHours } from '../../domain/deliveries';
import { LabelledField } from '../look/form-parts';
import { useServiceHub } from '../service-hub-context';
import { useDeliveryStyles } from './delivery-styles';

/** Shown when quiet hours are switched on again; the domain's own are those of the country. */
const usual: QuietHours = { from: '20:00', to: '07:00', weekends: true };

interface QuietHoursFieldsProps {
  readonly quietHours: QuietHours | null;
  /** IANA name. */
  readonly timeZone: string;
  readonly onChange: (quietHours: QuietHours | null) => void;
}

/** When nothing that can wait comes, in the person's own time. */
export function QuietHoursFields(props: QuietHoursFieldsProps): React.ReactElement {
  const { quietHours, timeZone, onChange } = props;
  const { translator } = useServiceHub();
  const styles = useDeliveryStyles();
  return (
    <fieldset className={styles.fieldset}>
      <legend className={styles.legend}>{translator.t('tabs.preferences.quiet.title')}</legend>
      <label className={styles.check}>
        <input
          type="checkbox"
          className={styles.checkbox}
          checked={quietHours !== null}
          onChange={(event) => onChange(event.target.checked ? usual : null)}
        />
        <span>{translator.t('tabs.preferences.quiet.on')}</span>
      </label>
      {quietHours && (
        <>
          <div className={styles.times}>
            {(['from', 'to'] as const).map((end) => (
              <LabelledField key={end} label={translator.t(`tabs.preferences.quiet.${end}`)}>
                {(attributes) => (
                  <select
                    {...attributes}
                    value={quietHours[end]}
                    onChange={(event) => onChange({ ...quietHours, [end]: event.target.value })}
                  >
                    {timesWith(quietHours[end]).map((time) => (
                      <option key={time} value={time}>
                        {time}
                      </option>
                    ))}
                  </select>
                )}
              </LabelledField>
            ))}
          </div>
          <label className={styles.check}>
            <input
              type="checkbox"
              className={styles.checkbox}
              checked={quietHours.weekends}
              onChange={(event) => onChange({ ...quietHours, weekends: event.target.checked })}
            />
            <span>{translator.t('tabs.preferences.quiet.weekends')}</span>
          </label>
          <p className={styles.why}>
            {translator.t('tabs.preferences.quiet.zone', { zone: placeOf(timeZone) })}
          </p>
        </>
      )}
    </fieldset>
  );
}

const halfHours = Array.from(
  { length: 48 },
  (_, half) => `${String(Math.floor(half / 2)).padStart(2, '0')}:${half % 2 === 0 ? '00' : '30'}`
);

/** Every half hour by the 24-hour clock, which a browser's own field would not promise; and the one chosen. */
function timesWith(chosen: string): readonly string[] {
  return halfHours.includes(chosen) ? halfHours : [...halfHours, chosen].sort();
}

/** `America/Argentina/Buenos_Aires` as a person says it. */
function placeOf(timeZone: string): string {
  return timeZone.slice(timeZone.lastIndexOf('/') + 1).replace(/_/g, ' ');
}
