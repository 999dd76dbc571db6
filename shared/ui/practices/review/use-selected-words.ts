import * as React from 'react';
import type { PracticeField } from '../../../domain/practices';

/** Longer passages are no passage. */
const LONGEST = 500;

export interface SelectedWords {
  readonly field: PracticeField;
  readonly quote: string;
}

/** The words that the reader has selected in one part of the text, by mouse, finger or keyboard. */
export function useSelectedWords(article: React.RefObject<HTMLElement>): SelectedWords | undefined {
  const [selected, setSelected] = React.useState<SelectedWords>();
  React.useEffect(() => {
    const look = (): void => {
      const selection = document.getSelection();
      const quote = (selection?.toString() ?? '').trim().slice(0, LONGEST);
      const [from, to] = [partAt(selection?.anchorNode), partAt(selection?.focusNode)];
      // a passage stands in one part; what runs over two is about neither
      if (quote === '' || !from || from !== to || !article.current?.contains(from)) {
        setSelected(undefined);
        return;
      }
      setSelected({ field: from.dataset['practiceText'] as PracticeField, quote });
    };
    document.addEventListener('selectionchange', look);
    return () => document.removeEventListener('selectionchange', look);
  }, [article]);
  return selected;
}

function partAt(node: Node | null | undefined): HTMLElement | undefined {
  const element = node instanceof Element ? node : node?.parentElement;
  return element?.closest<HTMLElement>('[data-practice-text]') ?? undefined;
}
