import type { PlacedWebPart } from '../schema/pages';
import { webPartIds } from '../schema/web-part-ids';

const WEB_PART_CONTROL = 3;
const DISPLAY_READ = 2;

/**
 * A page's `CanvasContent1`: each web part in a full-width section of its own.
 * @param newId gives a new GUID for each place
 */
export function writeCanvas(webParts: readonly PlacedWebPart[], newId: () => string): string {
  return JSON.stringify(
    webParts.map(({ name, properties = {} }, index) => {
      const instanceId = newId();
      const webPartId = webPartIds[name];
      return {
        controlType: WEB_PART_CONTROL,
        displayMode: DISPLAY_READ,
        id: instanceId,
        position: {
          controlIndex: 1,
          layoutIndex: 1,
          sectionFactor: 12,
          sectionIndex: 1,
          zoneIndex: index + 1,
        },
        webPartId,
        emphasis: {},
        webPartData: {
          id: webPartId,
          instanceId,
          title: '',
          description: '',
          dataVersion: '1.0',
          properties,
          serverProcessedContent: {
            htmlStrings: {},
            searchablePlainTexts: {},
            imageSources: {},
            links: {},
          },
        },
      };
    })
  );
}

/** Whether a page holds one of the hub's web parts; what it holds besides does not matter. */
export function hasHubWebPart(canvas: string | null | undefined): boolean {
  const text = (canvas ?? '').toLowerCase();
  return Object.values(webPartIds).some((id) => text.includes(id));
}
