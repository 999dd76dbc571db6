import * as React from 'react';
import type { SavedSearch } from '../../domain/search';
import { useHub } from '../hub-context';
import { DialogActions, LabelledField } from '../look/form-parts';
import { FailureNotice } from '../states/FailureNotice';
import { saveProblemWords } from './problem-words';

interface RenameSavedSearchProps {
  readonly search: SavedSearch;
  readonly onRenamed: (name: string) => void;
  readonly onCancel: () => void;
}

/** The name of a kept search as a field, in the place of its row. */
export function RenameSavedSearch(props: RenameSavedSearchProps): React.ReactElement {
  const { search, onRenamed, onCancel } = props;
  const { hub, translator } = useHub();
  const [name, setName] = React.useState(search.name);
  const [problem, setProblem] = React.useState<string>();
  const [failure, setFailure] = React.useState<unknown>();
  const field = React.useRef<HTMLInputElement>(null);
  React.useEffect(() => field.current?.select(), []);

  const rename = (event: React.FormEvent): void => {
    event.preventDefault();
    setFailure(undefined);
    hub.search.saved.rename(search.id, name).then((kept) => {
      if (kept.ok) onRenamed(kept.value);
      else setProblem(saveProblemWords(kept.problem, translator));
    }, setFailure);
  };

  return (
    <form onSubmit={rename} noValidate>
      {failure !== undefined && <FailureNotice error={failure} />}
      <LabelledField
        label={translator.t('search.saved.newName', { name: search.name })}
        error={problem}
      >
        {(input) => (
          <input
            {...input}
            ref={field}
            value={name}
            onChange={(event) => setName(event.target.value)}
          />
        )}
      </LabelledField>
      <DialogActions submit={translator.t('search.saved.keepName')} onCancel={onCancel} />
    </form>
  );
}
