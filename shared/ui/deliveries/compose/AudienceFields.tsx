import * as React from 'react';
import { useHubStyles } from '../../look/hub-styles';
import { RadioGroup } from '../../look/RadioGroup';
import { useTerms } from '../../questions/terms';
import { useServiceHub } from '../../service-hub-context';
import { useDeliveryStyles } from '../delivery-styles';
import { CountLine } from './CountLine';
import { PeopleField } from './PeopleField';
import { audienceKinds, audienceOf, type ComposeFault, type ComposedDraft } from './compose-draft';
import { useComposeStyles } from './compose-styles';
import { useAudienceCount } from './use-audience-count';

interface AudienceFieldsProps {
  readonly draft: ComposedDraft;
  readonly fault: ComposeFault | undefined;
  readonly onChange: (part: Partial<ComposedDraft>) => void;
}

/** Who gets it, and how many that are, counted while one chooses. */
export function AudienceFields({
  draft,
  fault,
  onChange,
}: AudienceFieldsProps): React.ReactElement {
  const { translator } = useServiceHub();
  const shared = useHubStyles();
  const styles = useComposeStyles();
  const { audienceKind, countryKeys, people } = draft;
  const { count, again } = useAudienceCount(audienceOf(draft));
  return (
    <section className={styles.part} aria-label={translator.t('tabs.compose.who')}>
      <h2 className={styles.partTitle}>{translator.t('tabs.compose.who')}</h2>
      <RadioGroup
        legend={translator.t('tabs.compose.audience')}
        choices={audienceKinds}
        chosen={audienceKind}
        label={(kind) => translator.t(`tabs.compose.audiences.${kind}`)}
        onChoose={(kind) => onChange({ audienceKind: kind })}
      />
      {audienceKind === 'countries' && (
        <Countries chosen={countryKeys} onChange={(keys) => onChange({ countryKeys: keys })} />
      )}
      {audienceKind === 'people' && (
        <PeopleField chosen={people} onChange={(chosen) => onChange({ people: chosen })} />
      )}
      <CountLine count={count} onRetry={again} />
      {fault !== undefined && (
        <p role="alert" className={shared.fieldError}>
          {translator.t(`tabs.compose.faults.${fault}`)}
        </p>
      )}
    </section>
  );
}

interface CountriesProps {
  readonly chosen: readonly string[];
  readonly onChange: (keys: readonly string[]) => void;
}

function Countries({ chosen, onChange }: CountriesProps): React.ReactElement {
  const { translator } = useServiceHub();
  const shared = useHubStyles();
  const form = useDeliveryStyles();
  const styles = useComposeStyles();
  const terms = useTerms();
  if (terms.countries.length === 0) {
    return <p className={shared.meta}>{translator.t('tabs.compose.noCountries')}</p>;
  }
  return (
    <fieldset className={form.fieldset}>
      <legend className={form.legend}>{translator.t('tabs.compose.countries')}</legend>
      <div className={styles.countries}>
        {terms.countries.map(({ key }, index) => (
          <label key={key} className={form.check}>
            <input
              type="checkbox"
              className={form.checkbox}
              {...(index === 0 ? { 'data-field': 'audience' } : {})}
              checked={chosen.includes(key)}
              onChange={(event) =>
                onChange(
                  event.target.checked ? [...chosen, key] : chosen.filter((one) => one !== key)
                )
              }
            />
            <span>{terms.country(key)}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
