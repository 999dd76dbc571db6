import * as React from 'react';
import type { PracticeState } from '../../../domain/practices';
import { useHubStyles } from '../../look/hub-styles';
import { ChevronRightIcon } from '../../look/icons';
import { PlaceLink } from '../PlaceLink';
import { StateOfPractice } from '../StateOfPractice';
import { usePracticeStyles } from '../practice-styles';
import { usePractices } from '../practices-context';
import { SaveLine } from './SaveLine';
import { useFormStyles } from './form-styles';
import type { KeptDraft } from './use-draft-keeper';

interface FormHeadProps {
  readonly kept: KeptDraft;
  readonly state: PracticeState;
}

/** What is being written, where it stands, and that it is safe. */
export function FormHead({ kept, state }: FormHeadProps): React.ReactElement {
  const { translator } = usePractices();
  const shared = useHubStyles();
  const styles = useFormStyles();
  const page = usePracticeStyles();
  const { content } = kept.draft;
  const stage =
    state === 'changesRequested' ? 'changes' : state === 'revising' ? 'revising' : 'draft';
  return (
    <>
      <div className={styles.crumbs}>
        <PlaceLink to={{ view: 'list' }}>{translator.t('practiceForm.page.practices')}</PlaceLink>
        <span className={`${shared.icon} ${shared.smallIcon}`} aria-hidden="true">
          <ChevronRightIcon />
        </span>
        <span>{translator.t(`practiceForm.page.${stage}`)}</span>
      </div>
      <div className={styles.head}>
        <h2 className={page.title} lang={content.locale}>
          {content.texts.title?.trim() || (
            <span lang={translator.locale}>{translator.t('practiceForm.page.untitled')}</span>
          )}
        </h2>
        <div className={styles.headFacts}>
          <SaveLine keeping={kept} onSaveNow={() => void kept.keeper.saveNow()} />
          <StateOfPractice state={state} />
        </div>
      </div>
    </>
  );
}
