import * as React from 'react';
import type { Rendition } from '../../domain/search';
import type { Vocabulary } from '../../domain/taxonomy';
import { useHub } from '../hub-context';
import { useHubStyles } from '../look/hub-styles';
import { useCardStyles } from './card-styles';
import { languageChoices, ofLength } from './rendition-choice';

interface RenditionSwitchesProps {
  readonly renditions: readonly Rendition[];
  readonly shown: Rendition;
  readonly vocabulary: Vocabulary;
  readonly onShow: (id: string) => void;
}

/** Length and language of a work, to choose which document the card opens; what is missing says so. */
export function RenditionSwitches(props: RenditionSwitchesProps): React.ReactElement {
  const { renditions, shown, vocabulary, onShow } = props;
  const { translator } = useHub();
  const styles = useCardStyles();
  const lengths = (['short', 'long'] as const).map((length) => {
    const rendition = ofLength(length, renditions, shown);
    const word = translator.t(`search.result.${length}`);
    const pages =
      rendition?.pages === undefined
        ? ''
        : ` · ${translator.t('search.result.pagesBrief', { count: rendition.pages })}`;
    return { key: length, word: `${word}${pages}`, rendition };
  });
  const languages = languageChoices(renditions, shown, vocabulary).map(
    ({ locale, term, rendition }) => {
      const language = vocabulary.label(term, translator.locale);
      const code = locale.toUpperCase();
      return rendition
        ? { key: locale, word: code, name: `${code} · ${language}`, rendition }
        : {
            key: locale,
            word: translator.t('search.result.noLanguage', { code }),
            name: translator.t('search.result.noLanguageYet', {
              language: language.toLocaleLowerCase(translator.formatTag),
            }),
          };
    }
  );
  return (
    <div className={styles.switches}>
      {lengths.every(({ rendition }) => rendition) && (
        <Segments
          label={translator.t('search.result.version')}
          segments={lengths}
          shown={shown}
          onShow={onShow}
        />
      )}
      <Segments
        label={translator.t('search.result.language')}
        segments={languages}
        shown={shown}
        onShow={onShow}
      />
    </div>
  );
}

interface Segment {
  readonly key: string;
  readonly word: string;
  /** What a screen reader says where the word is a code. */
  readonly name?: string;
  readonly rendition?: Rendition;
}

interface SegmentsProps {
  readonly label: string;
  readonly segments: readonly Segment[];
  readonly shown: Rendition;
  readonly onShow: (id: string) => void;
}

function Segments({ label, segments, shown, onShow }: SegmentsProps): React.ReactElement {
  const shared = useHubStyles();
  const styles = useCardStyles();
  return (
    <div className={styles.switchGroup}>
      <span className={shared.meta} aria-hidden="true">
        {label}
      </span>
      <div role="group" aria-label={label} className={styles.segments}>
        {segments.map(({ key, word, name, rendition }) =>
          rendition ? (
            <button
              key={key}
              type="button"
              className={`${styles.segment} ${styles.segmentPress}`}
              aria-pressed={rendition.id === shown.id}
              aria-label={name}
              title={name}
              onClick={() => onShow(rendition.id)}
            >
              {word}
            </button>
          ) : (
            <span key={key} className={`${styles.segment} ${styles.segmentMissing}`} title={name}>
              {word}
            </span>
          )
        )}
      </div>
    </div>
  );
}
