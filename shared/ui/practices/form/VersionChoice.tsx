import * as React from 'react';
import type { PracticeDraft, PracticeField } from '../../../domain/practices';
import { useHubStyles } from '../../look/hub-styles';
import { ChoiceButtons } from '../../look/ChoiceButtons';
import { NoticeBar } from '../../states/NoticeBar';
import { usePracticeStyles } from '../practice-styles';
import { usePractices } from '../practices-context';
import { useTerms } from '../use-terms';
import { isTextField } from './content-parts';
import type { PartChoices } from './draft-keeper';
import { differingDraftParts, isSameDraftPart, type DraftText } from './draft-parts';
import { fieldWords } from './fields/field-words';
import { partWords } from './part-words';

type Side = 'mine' | 'theirs';

interface VersionChoiceProps {
  readonly mine: DraftText;
  readonly theirs: PracticeDraft;
  /** The text as both versions knew it. */
  readonly base?: DraftText;
  /** What a co-author is called. */
  readonly nameOf: (personId: string) => string;
  readonly onDone: (choices: PartChoices) => void;
}

/** Two windows changed one text: both versions of each field beside each other, one is chosen. */
export function VersionChoice(props: VersionChoiceProps): React.ReactElement {
  const { mine, theirs, base, nameOf, onDone } = props;
  const { translator } = usePractices();
  const shared = useHubStyles();
  const styles = usePracticeStyles();
  const terms = useTerms();
  const heading = React.useRef<HTMLHeadingElement>(null);
  React.useEffect(() => heading.current?.focus(), []);
  const fields = differingDraftParts(mine, theirs);
  const [choices, setChoices] = React.useState<PartChoices>({});
  const sideOf = (field: PracticeField): Side => choices[field] ?? proposed(field, mine, base);
  const chooseAll = (side: Side): void =>
    setChoices(Object.fromEntries(fields.map((field) => [field, side])));
  const time = translator.date(new Date(theirs.savedAt), 'time');
  const sideWords = (side: Side): string =>
    side === 'mine'
      ? translator.t('practiceForm.conflict.mine')
      : translator.t('practiceForm.conflict.theirs', { time });
  const title = translator.t('practiceForm.conflict.title');
  const both = translator.t('practiceForm.conflict.both');
  const wordsOf = ({ content, coAuthorIds }: DraftText, field: PracticeField): string =>
    field === 'coAuthors'
      ? coAuthorIds.map(nameOf).join('\n')
      : partWords(content, field, translator, terms);
  const version = (text: DraftText, field: PracticeField): React.ReactElement => (
    <div className={styles.text} lang={isTextField(field) ? text.content.locale : undefined}>
      {wordsOf(text, field) || (
        <span className={shared.meta}>{translator.t('practiceForm.conflict.empty')}</span>
      )}
    </div>
  );
  return (
    <section aria-label={title} className={shared.card}>
      <h2 ref={heading} tabIndex={-1} className={styles.partTitle}>
        {title}
      </h2>
      <NoticeBar kind="warning">{translator.t('practiceForm.conflict.intro', { time })}</NoticeBar>
      <div className={styles.actions}>
        <button type="button" className={shared.outlineButton} onClick={() => chooseAll('mine')}>
          {translator.t('practiceForm.conflict.allMine')}
        </button>
        <button type="button" className={shared.outlineButton} onClick={() => chooseAll('theirs')}>
          {translator.t('practiceForm.conflict.allTheirs')}
        </button>
      </div>
      {/* a region that scrolls must be reached by keyboard */}
      {/* eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <div className={styles.box} role="region" tabIndex={0} aria-label={both}>
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">{translator.t('practiceForm.conflict.field')}</th>
              <th scope="col">{sideWords('mine')}</th>
              <th scope="col">{sideWords('theirs')}</th>
            </tr>
          </thead>
          <tbody>
            {fields.map((field) => (
              <tr key={field}>
                <th scope="row">
                  {fieldWords(field, translator)}
                  <ChoiceButtons
                    label={translator.t('practiceForm.conflict.choiceOf', {
                      field: fieldWords(field, translator),
                    })}
                    choices={['mine', 'theirs'] as const}
                    chosen={sideOf(field)}
                    words={sideWords}
                    onChoose={(side) => setChoices((before) => ({ ...before, [field]: side }))}
                  />
                </th>
                <td>{version(mine, field)}</td>
                <td>{version(theirs, field)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <div className={styles.actions}>
        <button
          type="button"
          className={shared.primaryButton}
          onClick={() => onDone(Object.fromEntries(fields.map((field) => [field, sideOf(field)])))}
        >
          {translator.t('practiceForm.conflict.done')}
        </button>
      </div>
    </section>
  );
}

/** What only the other window has changed is proposed as it stands there; what this one has, as here. */
function proposed(field: PracticeField, mine: DraftText, base: DraftText | undefined): Side {
  const isUntouched = base !== undefined && isSameDraftPart(base, mine, field);
  return isUntouched ? 'theirs' : 'mine';
}
