import * as React from 'react';
import type { PracticeView } from '../../../domain/practices';
import { useLoaded } from '../../portal/use-loaded';
import { usePracticeStyles } from '../practice-styles';
import { usePractices } from '../practices-context';
import { readPracticePlace } from '../practice-place';
import { ChoiceField, ShortField } from '../TextFields';

interface MergeFieldsProps {
  readonly view: PracticeView;
  readonly intoId: string;
  readonly isMissing: boolean;
  readonly onChoose: (practiceId: string) => void;
}

/** The practice that stays: one of those that are alike, or any by its address. */
export function MergeFields(props: MergeFieldsProps): React.ReactElement {
  const { view, intoId, isMissing, onChoose } = props;
  const { practices, translator } = usePractices();
  const styles = usePracticeStyles();
  const [address, setAddress] = React.useState('');
  const load = React.useCallback(
    () => practices.similar({ practiceId: view.id, content: view.content }),
    [practices, view.id, view.content]
  );
  const { loaded } = useLoaded(load);
  const alike = loaded.state === 'there' ? loaded.value : [];
  const error = isMissing ? { error: translator.t('practicePages.ask.mergeMissing') } : {};
  return (
    <>
      {alike.length > 0 && (
        <ChoiceField
          label={translator.t('practicePages.ask.mergeInto')}
          value={intoId}
          choices={[
            { key: '', label: '—' },
            ...alike.map(({ id, title }) => ({ key: id, label: title })),
          ]}
          onChange={onChoose}
          {...error}
        />
      )}
      {loaded.state !== 'loading' && alike.length === 0 && (
        <p className={styles.quiet}>{translator.t('practicePages.ask.mergeNone')}</p>
      )}
      <ShortField
        label={translator.t('practicePages.ask.mergeLink')}
        value={address}
        onChange={(text) => {
          setAddress(text);
          onChoose(idIn(text));
        }}
        {...(alike.length === 0 ? error : {})}
      />
    </>
  );
}

/** The practice that a pasted address leads to; '' for anything else. */
function idIn(text: string): string {
  const trimmed = text.trim();
  if (!URL.canParse(trimmed)) return '';
  const place = readPracticePlace(new URL(trimmed).search);
  return place.view === 'practice' ? place.id : '';
}
