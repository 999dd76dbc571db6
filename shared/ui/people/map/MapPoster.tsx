import { mergeStyleSets } from '@fluentui/react/lib/Styling';
import * as React from 'react';
import * as ReactDom from 'react-dom';
import type { KnowledgeMap } from '../../../domain/people';
import type { PeopleTranslator } from '../../../i18n/people-catalogue';
import type { LabelOf } from '../../../i18n/people-sentences';
import { PosterPage } from './PosterPage';
import { posterSheet } from './poster-sheet';

// out of sight, but laid out: a frame that is not rendered prints an empty page in some browsers
const styles = mergeStyleSets({
  frame: {
    position: 'fixed',
    insetInlineEnd: 0,
    bottom: 0,
    width: 1,
    height: 1,
    border: 0,
    visibility: 'hidden',
  },
});

interface MapPosterProps {
  readonly map: KnowledgeMap;
  readonly label: LabelOf;
  readonly translator: PeopleTranslator;
  readonly onPrinted: () => void;
}

/**
 * Prints the map as a poster: A3, names instead of initials. It is written into a frame of its own, so
 * that neither SharePoint nor other web parts stand on the paper.
 */
export function MapPoster(props: MapPosterProps): React.ReactElement {
  const { map, label, translator, onPrinted } = props;
  const frame = React.useRef<HTMLIFrameElement>(null);
  const [sheet, setSheet] = React.useState<Document>();
  const printed = React.useRef(onPrinted);
  printed.current = onPrinted;

  const prepare = React.useCallback((): void => {
    const page = frame.current?.contentDocument;
    // an empty frame is ready at once or a moment later, as the browser likes
    if (page?.readyState !== 'complete') return;
    const style = page.createElement('style');
    style.textContent = posterSheet;
    page.head.replaceChildren(style);
    page.documentElement.lang = translator.formatTag;
    setSheet(page);
  }, [translator]);
  React.useLayoutEffect(prepare, [prepare]);

  React.useEffect(() => {
    const view = sheet?.defaultView;
    if (!view) return undefined;
    // what the browser proposes as the name of a file
    view.document.title = view.document.querySelector('h1')?.textContent ?? '';
    const end = (): void => printed.current();
    view.addEventListener('afterprint', end);
    view.focus();
    view.print();
    return () => view.removeEventListener('afterprint', end);
  }, [sheet]);

  return (
    <iframe
      ref={frame}
      className={styles.frame}
      title={translator.t('peopleMaps.map.poster')}
      aria-hidden="true"
      tabIndex={-1}
      onLoad={prepare}
    >
      {sheet &&
        ReactDom.createPortal(
          <PosterPage map={map} label={label} translator={translator} />,
          sheet.body
        )}
    </iframe>
  );
}
