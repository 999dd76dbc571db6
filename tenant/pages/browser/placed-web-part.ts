import { DisplayMode, type ServiceScope } from '@microsoft/sp-core-library';
import { MinimalWebPartContainer, type WebPartContainer, type WebPartManifest } from './framework';
import type { WebPartData } from './page-data';

export interface Placement {
  /** Shared by all web parts of the page. */
  host: object;
  serviceScope: ServiceScope;
  manifest: WebPartManifest;
  data: WebPartData;
  place: HTMLElement;
  /** In edit mode: the words of the button that opens the property pane, with `{name}`. */
  editLabel: string | undefined;
}

export interface PlacedWebPart {
  readonly instanceId: string;
  /** The web part's data as it is now, with what was changed in its property pane. */
  serialize(): WebPartData;
}

/** Renders a web part in its place; in edit mode a click or its button opens the property pane. */
export async function placeWebPart(placement: Placement): Promise<PlacedWebPart> {
  const { data, place, manifest, editLabel } = placement;
  const { instanceId } = data;
  const container = new MinimalWebPartContainer({
    host: placement.host,
    serviceScope: placement.serviceScope,
    manifest,
    webPartInstanceId: instanceId,
    displayMode: editLabel === undefined ? DisplayMode.Read : DisplayMode.Edit,
    webPartData: data,
    isDataAddedFromPersistedData: true,
  });
  const content = document.createElement('div');
  place.append(content);
  await container.render(content);
  place.setAttribute('aria-busy', 'false');
  if (editLabel !== undefined) {
    offerPropertyPane(
      place,
      content,
      container,
      instanceId,
      editLabel.replace('{name}', data.title)
    );
  }
  return { instanceId, serialize: () => container.serialize() };
}

function offerPropertyPane(
  place: HTMLElement,
  content: HTMLElement,
  container: WebPartContainer,
  instanceId: string,
  label: string
): void {
  const open = (): void => {
    for (const other of document.querySelectorAll('.web-part[data-selected]')) {
      other.removeAttribute('data-selected');
    }
    place.dataset.selected = '';
    container.requestPropertyPaneAction(instanceId, 'Open');
  };
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'web-part-edit';
  button.textContent = label;
  button.addEventListener('click', open);
  place.prepend(button);
  content.addEventListener('click', open);
}
