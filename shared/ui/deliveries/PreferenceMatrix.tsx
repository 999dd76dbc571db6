import * as React from 'react';
import {
  frequencies,
  notificationKinds,
  wantedChannels,
  type KindPreference,
  type NotificationKind,
  type Preferences,
} from '../../domain/deliveries';
import { useHubStyles } from '../look/hub-styles';
import { useTableStyles } from '../look/table-styles';
import { useServiceHub } from '../service-hub-context';
import { useDeliveryStyles } from './delivery-styles';

interface PreferenceMatrixProps {
  readonly kinds: Preferences['kinds'];
  readonly onChange: (kind: NotificationKind, preference: KindPreference) => void;
}

/** Kind of message by way and rhythm: one table, each cell a choice with words. */
export function PreferenceMatrix({ kinds, onChange }: PreferenceMatrixProps): React.ReactElement {
  const { translator } = useServiceHub();
  const shared = useHubStyles();
  const table = useTableStyles();
  const styles = useDeliveryStyles();
  return (
    <div className={table.scroll}>
      <table className={`${table.table} ${styles.stacked}`}>
        <caption className={shared.forReaders}>
          {translator.t('tabs.preferences.matrix.caption')}
        </caption>
        <thead>
          <tr>
            {(['kind', 'channel', 'frequency'] as const).map((name) => (
              <th key={name} scope="col" className={table.head}>
                {translator.t(`tabs.preferences.matrix.${name}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {notificationKinds.map((kind) => (
            <tr key={kind}>
              <th scope="row" className={table.rowHead}>
                {translator.t(`tabs.preferences.kinds.${kind}.name`)}
                <div className={styles.why}>
                  {translator.t(`tabs.preferences.kinds.${kind}.when`)}
                </div>
              </th>
              <td className={table.cell}>
                <Choice
                  label={translator.t('tabs.preferences.channelOf', {
                    kind: translator.t(`tabs.preferences.kinds.${kind}.name`),
                  })}
                  choices={wantedChannels.map((value) => ({
                    value,
                    words: translator.t(`tabs.preferences.channels.${value}`),
                  }))}
                  chosen={kinds[kind].channel}
                  onChoose={(channel) => onChange(kind, { ...kinds[kind], channel })}
                />
              </td>
              <td className={table.cell}>
                <Choice
                  label={translator.t('tabs.preferences.frequencyOf', {
                    kind: translator.t(`tabs.preferences.kinds.${kind}.name`),
                  })}
                  choices={frequencies.map((value) => ({
                    value,
                    words: translator.t(`tabs.preferences.frequencies.${value}`),
                  }))}
                  chosen={kinds[kind].frequency}
                  isIdle={kinds[kind].channel === 'none'}
                  onChoose={(frequency) => onChange(kind, { ...kinds[kind], frequency })}
                />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

interface ChoiceProps<Value extends string> {
  readonly label: string;
  readonly choices: readonly { readonly value: Value; readonly words: string }[];
  readonly chosen: Value;
  /** Nothing of the kind comes, so nothing is to be chosen. */
  readonly isIdle?: boolean;
  readonly onChoose: (value: Value) => void;
}

function Choice<Value extends string>(props: ChoiceProps<Value>): React.ReactElement {
  const { label, choices, chosen, isIdle = false, onChoose } = props;
  const styles = useDeliveryStyles();
  return (
    <select
      className={styles.select}
      aria-label={label}
      value={chosen}
      disabled={isIdle}
      onChange={(event) => {
        const choice = choices.find(({ value }) => value === event.target.value);
        if (choice) onChoose(choice.value);
      }}
    >
      {choices.map(({ value, words }) => (
        <option key={value} value={value}>
          {words}
        </option>
      ))}
    </select>
  );
}
