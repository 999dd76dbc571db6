import * as React from 'react';
import { useHubStyles } from '../../../look/hub-styles';
import { useElementId } from '../../../look/use-element-id';
import { useOwnStyles } from '../own-styles';

interface FieldGroupProps {
  /** Where another part of the page leads here. */
  readonly placeId?: string;
  readonly legend: string;
  readonly help?: string;
  readonly error?: string;
  readonly children: React.ReactNode;
}

/** Several inputs that belong together, with one name, one help and one mistake between them. */
export function FieldGroup(props: FieldGroupProps): React.ReactElement {
  const { placeId, legend, help, error, children } = props;
  const shared = useHubStyles();
  const styles = useOwnStyles();
  const id = useElementId('group');
  const described = [help && `${id}-help`, error && `${id}-error`].filter(Boolean).join(' ');
  return (
    <fieldset
      className={styles.group}
      aria-describedby={described || undefined}
      {...(placeId === undefined ? {} : { id: placeId, tabIndex: -1 })}
    >
      <legend className={styles.legend}>{legend}</legend>
      {help !== undefined && (
        <div id={`${id}-help`} className={shared.meta}>
          {help}
        </div>
      )}
      {children}
      {error !== undefined && (
        <p id={`${id}-error`} role="alert" className={shared.fieldError}>
          {error}
        </p>
      )}
    </fieldset>
  );
}
