import * as React from 'react';
import { useLoaded } from '../../portal/use-loaded';
import { useHubStyles } from '../../look/hub-styles';
import { EditIcon, UnknownIcon } from '../../look/icons';
import { LoadedView } from '../../states/LoadedView';
import { StateBox } from '../../states/StateBox';
import { usePractices } from '../practices-context';
import { FormPage } from './FormPage';
import { draftCopy } from './draft-copy';
import { openDraft } from './open-draft';

export interface PracticeFormProps {
  readonly draftId: string;
  /** As the address names it; the first step where it names none. */
  readonly step?: string;
}

/** Writes a practice, from a draft or on one that reviewers gave back. */
export function PracticeForm({ draftId, step }: PracticeFormProps): React.ReactElement {
  const { practices, drafts, storage, me, go, translator } = usePractices();
  const shared = useHubStyles();
  const load = React.useCallback(
    () => openDraft({ practices, drafts, copy: draftCopy(storage, me.personId, draftId) }, draftId),
    [practices, drafts, storage, me.personId, draftId]
  );
  const { loaded, retry } = useLoaded(load);
  return (
    <LoadedView loaded={loaded} retry={retry}>
      {(opened) => {
        switch (opened.kind) {
          case 'form':
            return <FormPage opened={opened} {...(step === undefined ? {} : { step })} />;
          case 'sent':
            return (
              <StateBox
                icon={<EditIcon />}
                level={2}
                title={translator.t('practiceForm.page.sentTitle')}
                action={
                  <button
                    type="button"
                    className={shared.primaryButton}
                    onClick={() => go({ view: 'practice', id: draftId })}
                  >
                    {translator.t('practiceForm.page.toPractice')}
                  </button>
                }
              >
                <p>{translator.t('practiceForm.page.sentText')}</p>
              </StateBox>
            );
          case 'missing':
            return (
              <StateBox
                icon={<UnknownIcon />}
                level={2}
                title={translator.t('practiceForm.page.missingTitle')}
                action={
                  <button
                    type="button"
                    className={shared.primaryButton}
                    onClick={() => go({ view: 'mine' })}
                  >
                    {translator.t('practiceForm.page.toMine')}
                  </button>
                }
              >
                <p>{translator.t('practiceForm.page.missingText')}</p>
              </StateBox>
            );
        }
      }}
    </LoadedView>
  );
}
