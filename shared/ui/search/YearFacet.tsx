import * as React from 'react';
import { makeYearRange, type SearchQuery, type YearCount } from '../../domain/search';
import { useHub } from '../hub-context';
import { useHubStyles } from '../look/hub-styles';
import { useElementId } from '../look/use-element-id';
import { useFacetStyles } from './facet-styles';
import { FacetSection } from './FacetSection';
import { yearWords } from './year-words';

type Years = SearchQuery['years'];

interface YearFacetProps {
  readonly counts: readonly YearCount[];
  readonly chosen: Years;
  readonly onChoose: (years: Years) => void;
}

/** The years as small columns, and two fields to choose a range. */
export function YearFacet({ counts, chosen, onChoose }: YearFacetProps): React.ReactElement {
  const { translator } = useHub();
  return (
    <FacetSection
      title={translator.t('search.facet.year')}
      {...(chosen ? { detail: yearWords(chosen, translator) } : {})}
      openAtFirst
    >
      {counts.length > 0 && <YearColumns counts={counts} chosen={chosen} />}
      <YearFields
        // typed years belong to the range they were typed for
        key={`${chosen?.from ?? ''}-${chosen?.to ?? ''}`}
        chosen={chosen}
        onChoose={onChoose}
      />
    </FacetSection>
  );
}

function YearColumns({
  counts,
  chosen,
}: Pick<YearFacetProps, 'counts' | 'chosen'>): React.ReactElement {
  const { translator } = useHub();
  const styles = useFacetStyles();
  const first = counts[0]?.year ?? 0;
  const last = counts[counts.length - 1]?.year ?? first;
  const highest = Math.max(...counts.map(({ count }) => count));
  const countOf = new Map(counts.map(({ year, count }) => [year, count]));
  const years = Array.from({ length: last - first + 1 }, (_, index) => first + index);
  const isChosen = (year: number): boolean =>
    chosen === undefined || (year >= (chosen.from ?? first) && year <= (chosen.to ?? last));
  const words = counts.map(({ year, count }) =>
    translator.t('search.facet.yearBar', { year: String(year), count })
  );
  return (
    <div>
      <div className={styles.columns} role="img" aria-label={words.join('; ')}>
        {years.map((year) => (
          <span
            key={year}
            className={`${styles.column} ${isChosen(year) ? styles.columnChosen : ''}`}
            style={{ height: `${Math.round((100 * (countOf.get(year) ?? 0)) / highest)}%` }}
            title={translator.t('search.facet.yearBar', {
              year: String(year),
              count: countOf.get(year) ?? 0,
            })}
          />
        ))}
      </div>
      <div className={styles.columnEnds} aria-hidden="true">
        <span>{first}</span>
        {last > first && <span>{last}</span>}
      </div>
    </div>
  );
}

function YearFields({
  chosen,
  onChoose,
}: Pick<YearFacetProps, 'chosen' | 'onChoose'>): React.ReactElement {
  const { translator } = useHub();
  const shared = useHubStyles();
  const styles = useFacetStyles();
  const [from, setFrom] = React.useState(chosen?.from?.toString() ?? '');
  const [to, setTo] = React.useState(chosen?.to?.toString() ?? '');
  const [invalid, setInvalid] = React.useState(false);
  const errorId = useElementId('years');

  const apply = (event: React.FormEvent): void => {
    event.preventDefault();
    const wrong = [from, to].some((value) => value.trim() !== '' && !/^\d{4}$/.test(value.trim()));
    setInvalid(wrong);
    if (wrong) return;
    onChoose(
      makeYearRange(
        from.trim() === '' ? undefined : Number(from),
        to.trim() === '' ? undefined : Number(to)
      )
    );
  };
  const field = (label: string, value: string, onChange: (value: string) => void) => (
    <label className={styles.yearField}>
      <span className={shared.meta}>{label}</span>
      <input
        className={shared.field}
        inputMode="numeric"
        maxLength={4}
        value={value}
        aria-invalid={invalid}
        aria-describedby={invalid ? errorId : undefined}
        onChange={(event) => onChange(event.target.value)}
      />
    </label>
  );
  return (
    <form onSubmit={apply} noValidate>
      <div className={styles.yearFields}>
        {field(translator.t('search.facet.yearFrom'), from, setFrom)}
        {field(translator.t('search.facet.yearTo'), to, setTo)}
      </div>
      {invalid && (
        <p id={errorId} role="alert" className={shared.fieldError}>
          {translator.t('search.facet.yearInvalid')}
        </p>
      )}
      <button type="submit" className={`${shared.quietButton} ${styles.more}`}>
        {translator.t('search.facet.yearApply')}
      </button>
    </form>
  );
}
