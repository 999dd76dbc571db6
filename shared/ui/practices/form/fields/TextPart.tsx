import * as React from 'react';
import {
  countWords,
  mostLetters,
  mostSummaryWords,
  type TextField,
} from '../../../../domain/practices';
import { usePractices } from '../../practices-context';
import { useFieldStyles } from '../field-styles';
import { useForm } from '../form-context';
import { FormField } from './FormField';
import { PersonalDataNote } from './PersonalDataNote';

/** From this share of the most letters on, the field says how many there are. */
const NEAR_THE_END = 0.8;

/** One of the texts of a practice. */
export function TextPart({ field }: { readonly field: TextField }): React.ReactElement {
  const { translator } = usePractices();
  const styles = useFieldStyles();
  const { content, setText } = useForm();
  const text = content.texts[field] ?? '';
  const count = countOf(field, text);
  return (
    <FormField
      field={field}
      help={translator.t(`practices.fields.${field}.help`)}
      {...(count
        ? {
            count:
              field === 'summary'
                ? translator.t('practiceForm.facts.words', count)
                : `${translator.number(count.count)} / ${translator.number(count.most)}`,
          }
        : {})}
      note={<PersonalDataNote text={text} />}
    >
      {({ className, ...input }) =>
        field === 'title' ? (
          <input
            {...input}
            type="text"
            className={className}
            lang={content.locale}
            value={text}
            onChange={({ target }) => setText(field, target.value)}
          />
        ) : (
          <textarea
            {...input}
            className={`${className} ${styles.textArea}`}
            rows={field === 'shortVersion' || field === 'summary' ? 4 : 6}
            lang={content.locale}
            value={text}
            onChange={({ target }) => setText(field, target.value)}
          />
        )
      }
    </FormField>
  );
}

function countOf(
  field: TextField,
  text: string
): { readonly count: number; readonly most: number } | undefined {
  if (field === 'summary') return { count: countWords(text), most: mostSummaryWords };
  const most = mostLetters[field];
  const count = text.trim().length;
  return count > most * NEAR_THE_END ? { count, most } : undefined;
}
