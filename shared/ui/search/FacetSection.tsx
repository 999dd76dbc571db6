import * as React from 'react';
import { ChevronDownIcon, ChevronUpIcon } from '../look/icons';
import { useHubStyles } from '../look/hub-styles';
import { useFacetStyles } from './facet-styles';

interface FacetSectionProps {
  readonly title: string;
  /** What is chosen, in words, beside the title. */
  readonly detail?: string;
  readonly openAtFirst: boolean;
  readonly children: React.ReactNode;
}

/** A facet that can be folded away under its heading. */
export function FacetSection(props: FacetSectionProps): React.ReactElement {
  const { title, detail, openAtFirst, children } = props;
  const shared = useHubStyles();
  const styles = useFacetStyles();
  const [open, setOpen] = React.useState(openAtFirst);
  return (
    <section className={styles.facet}>
      <h3 className={styles.heading}>
        <button
          type="button"
          className={styles.toggle}
          aria-expanded={open}
          onClick={() => setOpen(!open)}
        >
          <span>
            {title}
            {detail && <span className={styles.detail}> {detail}</span>}
          </span>
          <span className={`${shared.icon} ${shared.smallIcon}`} aria-hidden="true">
            {open ? <ChevronUpIcon /> : <ChevronDownIcon />}
          </span>
        </button>
      </h3>
      {open && children}
    </section>
  );
}
