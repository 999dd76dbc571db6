import * as React from 'react';
import { LabelledField } from '../../look/form-parts';
import { RadioGroup } from '../../look/RadioGroup';
import { useServiceHub } from '../../service-hub-context';
import { useDeliveryStyles } from '../delivery-styles';
import type { ComposeFault, ComposedDraft } from './compose-draft';
import { useComposeStyles } from './compose-styles';

interface WhenFieldsProps {
  readonly draft: ComposedDraft;
  readonly fault: ComposeFault | undefined;
  readonly onChange: (part: Partial<ComposedDraft>) => void;
}

/** Now or later, and whether it may come at night. */
export function WhenFields({ draft, fault, onChange }: WhenFieldsProps): React.ReactElement {
  const { translator } = useServiceHub();
  const form = useDeliveryStyles();
  const styles = useComposeStyles();
  return (
    <section className={styles.part} aria-label={translator.t('tabs.compose.when')}>
      <h2 className={styles.partTitle}>{translator.t('tabs.compose.when')}</h2>
      <RadioGroup
        legend={translator.t('tabs.compose.leaves')}
        choices={['now', 'later'] as const}
        chosen={draft.isLater ? 'later' : 'now'}
        label={(choice) => translator.t(`tabs.compose.times.${choice}`)}
        onChoose={(choice) => onChange({ isLater: choice === 'later' })}
      />
      {draft.isLater && (
        <LabelledField
          label={translator.t('tabs.compose.startAt')}
          help={translator.t('tabs.compose.startAtHelp')}
          {...(fault === undefined ? {} : { error: translator.t(`tabs.compose.faults.${fault}`) })}
        >
          {(attributes) => (
            <input
              {...attributes}
              data-field="startAt"
              type="datetime-local"
              value={draft.startAt}
              onChange={(event) => onChange({ startAt: event.target.value })}
            />
          )}
        </LabelledField>
      )}
      <label className={form.check}>
        <input
          type="checkbox"
          className={form.checkbox}
          checked={draft.isUrgent}
          onChange={(event) => onChange({ isUrgent: event.target.checked })}
        />
        <span>
          {translator.t('tabs.compose.urgent')}
          <span className={form.why} style={{ display: 'block' }}>
            {translator.t('tabs.compose.urgentHelp')}
          </span>
        </span>
      </label>
    </section>
  );
}
