import * as React from 'react';
import { mostWorks, type ChosenWork, type WorkLine } from '../../../domain/people';
import { Chips } from '../../look/Chips';
import { LabelledField } from '../../look/form-parts';
import { useHubStyles } from '../../look/hub-styles';
import { AddIcon } from '../../look/icons';
import { usePeople } from '../people-context';
import { usePeopleStyles } from '../people-styles';
import { FieldGroup } from './fields/FieldGroup';
import { useOwnStyles } from './own-styles';
import { worksPlaceId } from './works-place';

interface WorkFieldsProps {
  readonly works: readonly ChosenWork[];
  /** What she published of late; most choose from it. */
  readonly recent: readonly WorkLine[];
  readonly error?: string;
  readonly onChange: (works: readonly ChosenWork[]) => void;
}

const kinds = ['document', 'practice'] as const;

/** Up to three works that represent a person: from her own, or any of the hub by its address. */
export function WorkFields(props: WorkFieldsProps): React.ReactElement {
  const { works, recent, error, onChange } = props;
  const { translator } = usePeople();
  const shared = useHubStyles();
  const styles = usePeopleStyles();
  const isFull = works.length >= mostWorks;
  const offered = recent.flatMap(({ kind, title, url }): readonly ChosenWork[] => {
    const known = kinds.find((one) => one === kind);
    const isNew = title !== '' && works.every((work) => work.url !== url);
    return known && isNew ? [{ kind: known, title, url }] : [];
  });
  return (
    <FieldGroup
      placeId={worksPlaceId}
      legend={translator.t('peopleOwn.form.works')}
      help={translator.t(isFull ? 'peopleOwn.form.workFull' : 'peopleOwn.form.worksHelp', {
        most: mostWorks,
      })}
      {...(error === undefined ? {} : { error })}
    >
      <Chips
        label={translator.t('peopleOwn.form.worksChosen')}
        items={works.map(({ title, url }) => ({ key: url, label: title }))}
        removeWords={(name) => translator.t('peopleOwn.skills.remove', { name })}
        onRemove={(url) => onChange(works.filter((work) => work.url !== url))}
      />
      {!isFull && offered.length > 0 && (
        <>
          <p className={shared.meta}>{translator.t('peopleOwn.form.worksOwn')}</p>
          <ul className={styles.plainRows}>
            {offered.map((work) => (
              <li key={work.url}>
                <button
                  type="button"
                  className={shared.quietButton}
                  onClick={() => onChange([...works, work])}
                >
                  <span className={shared.icon} aria-hidden="true">
                    <AddIcon />
                  </span>
                  {translator.t('peopleOwn.form.workPick', { title: work.title })}
                </button>
              </li>
            ))}
          </ul>
        </>
      )}
      {!isFull && <OtherWork onAdd={(work) => onChange([...works, work])} />}
    </FieldGroup>
  );
}

interface OtherWorkProps {
  readonly onAdd: (work: ChosenWork) => void;
}

function OtherWork({ onAdd }: OtherWorkProps): React.ReactElement {
  const { translator } = usePeople();
  const shared = useHubStyles();
  const styles = useOwnStyles();
  const [title, setTitle] = React.useState('');
  const [url, setUrl] = React.useState('');
  const [kind, setKind] = React.useState<ChosenWork['kind']>('document');
  const [isMissing, setMissing] = React.useState(false);
  const add = (): void => {
    const lacks = title.trim() === '' || url.trim() === '';
    setMissing(lacks);
    if (lacks) return;
    onAdd({ kind, title: title.trim(), url: url.trim() });
    setTitle('');
    setUrl('');
  };
  return (
    <details className={styles.more}>
      <summary>{translator.t('peopleOwn.form.workOther')}</summary>
      <LabelledField label={translator.t('peopleOwn.form.workTitle')}>
        {(field) => (
          <input
            {...field}
            type="text"
            value={title}
            onChange={({ target }) => setTitle(target.value)}
          />
        )}
      </LabelledField>
      <LabelledField
        label={translator.t('peopleOwn.form.workUrl')}
        help={translator.t('peopleOwn.form.workUrlHelp')}
        {...(isMissing ? { error: translator.t('peopleOwn.form.workMissing') } : {})}
      >
        {(field) => (
          <input
            {...field}
            type="url"
            value={url}
            onChange={({ target }) => setUrl(target.value)}
          />
        )}
      </LabelledField>
      <LabelledField label={translator.t('peopleOwn.form.workKind')}>
        {(field) => (
          <select
            {...field}
            value={kind}
            onChange={({ target }) =>
              setKind(kinds.find((one) => one === target.value) ?? 'document')
            }
          >
            {kinds.map((one) => (
              <option key={one} value={one}>
                {translator.t(`peopleOwn.form.workKinds.${one}`)}
              </option>
            ))}
          </select>
        )}
      </LabelledField>
      <button type="button" className={shared.outlineButton} onClick={add}>
        {translator.t('peopleOwn.form.workAdd')}
      </button>
    </details>
  );
}
