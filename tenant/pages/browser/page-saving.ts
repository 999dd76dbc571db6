import { SPHttpClient } from '@microsoft/sp-http';
import type { PlacedWebPart } from './placed-web-part';
import { showMessage, type CanvasControl, type PageData } from './page-data';

const WATCH_MS = 500;

/** Wires the Save command of edit mode: only offered when something has changed. */
export function enableSaving(
  page: PageData['page'],
  client: SPHttpClient,
  webParts: readonly PlacedWebPart[]
): void {
  const button = document.querySelector<HTMLButtonElement>('#save-page');
  if (button === null) return;
  const canvas = (): string => JSON.stringify(withCurrentData(page.canvas, webParts));
  const stored = canvas();
  let leaving = false;
  const changed = (): boolean => canvas() !== stored;

  // The framework tells a page of no change in a web part's properties, so the page looks.
  window.setInterval(() => {
    if (!leaving) button.disabled = !changed();
  }, WATCH_MS);
  window.addEventListener('beforeunload', (event) => {
    if (!leaving && changed()) event.preventDefault();
  });
  document.getElementById('discard-page')?.addEventListener('click', () => {
    leaving = true;
  });
  const saveAndLeave = async (): Promise<void> => {
    leaving = true;
    button.disabled = true;
    showMessage(page.texts.saving, 'info');
    const problem = await save(page, client, canvas());
    if (problem === undefined) return window.location.assign(page.viewUrl);
    leaving = false;
    showMessage(problem);
  };
  button.addEventListener('click', () => void saveAndLeave());
}

/** Saves the canvas over the version this page was made from; gives the words of a failure. */
async function save(
  page: PageData['page'],
  client: SPHttpClient,
  canvas: string
): Promise<string | undefined> {
  const response = await client
    .post(page.saveUrl, SPHttpClient.configurations.v1, {
      headers: { 'If-Match': page.etag, 'Content-Type': 'application/json' },
      body: JSON.stringify({ CanvasContent1: canvas }),
    })
    .catch(() => undefined);
  if (response?.ok) return undefined;
  switch (response?.status) {
    case 403:
      return page.texts.saveRefused;
    case 412:
      return page.texts.saveConflict;
    default:
      return page.texts.saveFailed;
  }
}

function withCurrentData(
  controls: readonly CanvasControl[],
  webParts: readonly PlacedWebPart[]
): CanvasControl[] {
  return controls.map((control) => {
    const placed = webParts.find((webPart) => webPart.instanceId === control.id?.toLowerCase());
    return placed === undefined ? control : { ...control, webPartData: placed.serialize() };
  });
}
