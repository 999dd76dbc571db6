/** What the server writes into the page's data block; see `portal.ts`. */
export interface PageData {
  preloaded: object;
  page: {
    mode: 'view' | 'edit';
    /** `CanvasContent1`, parsed. */
    canvas: CanvasControl[];
    etag: string;
    saveUrl: string;
    viewUrl: string;
    texts: Record<
      | 'editWebPart'
      | 'pageFailed'
      | 'saveConflict'
      | 'saveFailed'
      | 'saveRefused'
      | 'saving'
      | 'webPartMissing',
      string
    >;
  };
  theme: { palette: Record<string, string> };
}

export interface CanvasControl {
  controlType: number;
  id?: string;
  webPartId?: string;
  webPartData?: WebPartData;
}

export interface WebPartData {
  id: string;
  instanceId: string;
  title: string;
  properties: Record<string, unknown>;
}

/** The data block of this page, or undefined on a page without a canvas. */
export function readPageData(): PageData | undefined {
  const text = document.getElementById('page-data')?.textContent;
  return text ? JSON.parse(text) : undefined;
}

/** Shows a line above the canvas; screen readers say it. */
export function showMessage(text: string, kind: 'info' | 'problem' = 'problem'): void {
  const line = document.getElementById('page-message');
  if (line === null) return;
  line.textContent = text;
  line.dataset.kind = kind;
  line.hidden = false;
}
