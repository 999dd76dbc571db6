import * as React from 'react';
import type { SavedSearch, SearchQuery } from '../../domain/search';
import { useHub } from '../hub-context';
import { DialogActions, LabelledField } from '../look/form-parts';
import { HubDialog } from '../look/HubDialog';
import { FailureNotice } from '../states/FailureNotice';
import { saveProblemWords } from './problem-words';

export interface SaveSearchDialogProps {
  readonly query: SearchQuery;
  /** A name to start from. */
  readonly proposed: string;
  readonly onClose: () => void;
  readonly onSaved: (search: SavedSearch) => void;
}

/** Keeps the present search under a name. */
export function SaveSearchDialog(props: SaveSearchDialogProps): React.ReactElement {
  const { query, proposed, onClose, onSaved } = props;
  const { hub, translator } = useHub();
  const [name, setName] = React.useState(proposed);
  const [problem, setProblem] = React.useState<string>();
  const [failure, setFailure] = React.useState<unknown>();

  const save = (event: React.FormEvent): void => {
    event.preventDefault();
    setFailure(undefined);
    hub.search.saved.add(name, query).then((saved) => {
      if (saved.ok) onSaved(saved.value);
      else setProblem(saveProblemWords(saved.problem, translator));
    }, setFailure);
  };

  return (
    <HubDialog title={translator.t('search.saved.save')} onClose={onClose}>
      {failure !== undefined && <FailureNotice error={failure} />}
      <form onSubmit={save} noValidate>
        <LabelledField
          label={translator.t('search.saved.name')}
          help={translator.t('search.saved.onlyYou')}
          error={problem}
        >
          {(field) => (
            <input {...field} value={name} onChange={(event) => setName(event.target.value)} />
          )}
        </LabelledField>
        <DialogActions submit={translator.t('search.saved.save')} onCancel={onClose} />
      </form>
    </HubDialog>
  );
}
