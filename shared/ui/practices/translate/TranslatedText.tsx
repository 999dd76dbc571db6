import { mergeStyleSets } from '@fluentui/react/lib/Styling';
import * as React from 'react';
import type { TextField } from '../../../domain/practices';
import type { Locale } from '../../../kernel/locale';
import { fromMedium, useHubStyles } from '../../look/hub-styles';
import { useElementId } from '../../look/use-element-id';
import { usePracticeStyles } from '../practice-styles';
import { usePractices } from '../practices-context';

const styles = mergeStyleSets({
  pair: {
    display: 'grid',
    gap: '4px 16px',
    margin: '12px 0',
    selectors: { [fromMedium]: { gridTemplateColumns: '1fr 1fr' } },
  },
  name: { gridColumn: '1 / -1', fontWeight: 600 },
});

interface TranslatedTextProps {
  readonly field: TextField;
  readonly original: string;
  readonly from: Locale;
  readonly to: Locale;
  readonly text: string;
  readonly onText: (text: string) => void;
}

/** One text in the original at the left, and its translation at the right. */
export function TranslatedText(props: TranslatedTextProps): React.ReactElement {
  const { field, original, from, to, text, onText } = props;
  const { translator } = usePractices();
  const shared = useHubStyles();
  const page = usePracticeStyles();
  const id = useElementId('translation');
  const language = (locale: Locale): string => translator.t(`languages.name.${locale}`);
  return (
    <div className={styles.pair}>
      <span id={`${id}-name`} className={styles.name}>
        {translator.t(`practices.fields.${field}.label`)}
      </span>
      <div>
        <div className={shared.meta}>
          {translator.t('practiceForm.translate.original', { language: language(from) })}
        </div>
        <p className={page.text} lang={from}>
          {original}
        </p>
      </div>
      <div>
        <label id={`${id}-label`} htmlFor={id} className={shared.meta}>
          {translator.t('practiceForm.translate.translation', { language: language(to) })}
        </label>
        <textarea
          id={id}
          aria-labelledby={`${id}-name ${id}-label`}
          className={`${shared.field} ${page.textArea}`}
          rows={field === 'title' ? 2 : 5}
          lang={to}
          value={text}
          onChange={({ target }) => onText(target.value)}
        />
        {text === '' && (
          <button type="button" className={shared.quietButton} onClick={() => onText(original)}>
            {translator.t('practiceForm.translate.copyOriginal')}
          </button>
        )}
      </div>
    </div>
  );
}
