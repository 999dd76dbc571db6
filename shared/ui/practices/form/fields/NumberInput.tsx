import * as React from 'react';
import { useHubStyles } from '../../../look/hub-styles';
import { useElementId } from '../../../look/use-element-id';
import { usePractices } from '../../practices-context';
import { useFieldStyles } from '../field-styles';

interface NumberInputProps {
  readonly value: number | undefined;
  readonly onChange: (value: number | undefined) => void;
  readonly onBlur: () => void;
  readonly id?: string;
  readonly 'aria-describedby'?: string | undefined;
}

/** A whole number or nothing. What cannot be read as one stays as it was typed, and says so. */
export function NumberInput(props: NumberInputProps): React.ReactElement {
  const { value, onChange, onBlur, id, 'aria-describedby': described } = props;
  const { translator } = usePractices();
  const shared = useHubStyles();
  const styles = useFieldStyles();
  const errorId = useElementId('number');
  const [typed, setTyped] = React.useState(value === undefined ? '' : String(value));
  // another version of the text may have come
  React.useEffect(() => {
    setTyped((before) => (readNumber(before) === value ? before : String(value ?? '')));
  }, [value]);
  const isWrong = typed.trim() !== '' && readNumber(typed) === undefined;
  return (
    <>
      <input
        id={id}
        type="text"
        inputMode="numeric"
        className={isWrong ? `${shared.field} ${styles.invalid}` : shared.field}
        aria-invalid={isWrong}
        aria-describedby={isWrong ? errorId : described}
        value={typed}
        onChange={({ target }) => {
          setTyped(target.value);
          const number = readNumber(target.value);
          if (number !== undefined || target.value.trim() === '') onChange(number);
        }}
        onBlur={onBlur}
      />
      {isWrong && (
        <span id={errorId} className={styles.error}>
          {translator.t('practiceForm.reached.notANumber')}
        </span>
      )}
    </>
  );
}

/** 1284, and 1.284 or 1,284 or 1 284 as the reader's country groups it. */
function readNumber(text: string): number | undefined {
  const digits = text.trim();
  if (!/^(\d{1,9}|\d{1,3}([.,\s]\d{3}){1,2})$/.test(digits)) return undefined;
  return Number(digits.replace(/\D/g, ''));
}
