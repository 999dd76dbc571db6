import type { PracticeContent, PracticeField, RightKey } from '../../../domain/practices';
import type { PracticesTranslator } from '../../../i18n/practices-catalogue';
import { kindWords, monthWords } from '../practice-words';
import type { Terms } from '../use-terms';
import { isCriterion, isTextField } from './content-parts';

/** What stands in one part of a practice, as a person reads it; empty where nothing does. */
export function partWords(
  content: PracticeContent,
  field: PracticeField,
  translator: PracticesTranslator,
  terms: Pick<Terms, 'label'>
): string {
  if (isTextField(field)) return content.texts[field] ?? '';
  if (isCriterion(field)) {
    const rating = content.ratings[field];
    if (!rating) return '';
    const score = `${rating.score} ${translator.t(`practices.scores.s${rating.score}`)}`;
    return rating.evidence === '' ? score : `${score}\n${rating.evidence}`;
  }
  const lens = content.genderAndRights;
  switch (field) {
    case 'kind':
      return kindWords(content.kind, translator);
    case 'locale':
      return translator.t(`languages.name.${content.locale}`);
    case 'themeKeys':
    case 'countryKeys':
    case 'frameworkKeys':
      return content[field].map((key) => terms.label(key)).join('\n');
    case 'actors':
      return content.actors.join('\n');
    case 'period':
      return [content.period.from, content.period.to]
        .map((month) => (month ? monthWords(month, translator) : '…'))
        .join(' – ')
        .replace(/^… – …$/, '');
    case 'reached':
      return reachedWords(content, translator);
    case 'reach':
      return lines(lens.reach && translator.t(`practices.reach.${lens.reach}`), lens.reachEvidence);
    case 'rights':
      return lines(
        lens.rightsNotDone && translator.t('practices.rightsNotDone'),
        lens.rights.map((right: RightKey) => translator.t(`practices.rights.${right}`)).join(', '),
        lens.rightsEvidence
      );
    case 'harm':
      return lens.harm;
    case 'cost':
    case 'hours':
      return content[field] === undefined ? '' : translator.number(content[field] ?? 0);
    case 'consent':
      return content.consent ? translator.t(`practices.consent.${content.consent}`) : '';
    case 'contact':
      return content.contact?.name ?? '';
    case 'shownAs':
      return translator.t(`practices.shownAs.${content.shownAs}`);
    case 'projectCode':
      return content.projectCode;
    case 'adaptsId':
      return content.adaptsId ? translator.t('practiceForm.review.adapts') : '';
    default:
      return '';
  }
}

const groups = ['women', 'men', 'otherIdentities', 'under18', 'from18To59', 'over59'] as const;

function reachedWords({ reached }: PracticeContent, translator: PracticesTranslator): string {
  const figures = groups.flatMap((group) => {
    const count = reached[group];
    return count === undefined
      ? []
      : [`${translator.t(`practiceForm.reached.${group}`)}: ${translator.number(count)}`];
  });
  return lines(...figures, reached.source);
}

function lines(...parts: readonly (string | false | undefined)[]): string {
  return parts.filter(Boolean).join('\n');
}
