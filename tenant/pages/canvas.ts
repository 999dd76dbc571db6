import { createHash } from 'node:crypto';
import type { ComponentManifest } from './runtime/component-manifest';

/**
 * A page's content as SharePoint keeps it in `CanvasContent1`: a JSON list of controls, each with
 * its place on the page. The portal understands web parts (control type 3), empty columns (1) and
 * page settings (0).
 */

export interface WebPartData {
  id: string;
  instanceId: string;
  title: string;
  description?: string;
  dataVersion: string;
  properties: Record<string, unknown>;
  serverProcessedContent?: unknown;
}

export interface WebPartControl {
  instanceId: string;
  /** Id of the web part's manifest. */
  webPartId: string;
  data: WebPartData;
}

export interface Column {
  /** Width in twelfths of the section. */
  factor: number;
  webParts: readonly WebPartControl[];
}

export interface Section {
  columns: readonly Column[];
}

/** Content that the portal cannot keep without losing or misreading something. */
export class CanvasError extends Error {}

const PAGE_SETTINGS = 0;
const EMPTY_COLUMN = 1;
const WEB_PART = 3;
const FACTORS: ReadonlySet<number> = new Set([4, 6, 8, 12]);

interface PlacedControl {
  zone: number;
  column: number;
  order: number;
  factor: number;
  webPart: WebPartControl | undefined;
}

/**
 * Reads `CanvasContent1` into sections, columns and web parts, in page order.
 *
 * @throws CanvasError for broken JSON, a control of another type or a control without a place.
 */
export function readCanvas(text: string): Section[] {
  const controls = parseList(text).flatMap(readControl);
  controls.sort((a, b) => a.zone - b.zone || a.column - b.column || a.order - b.order);
  const zones = groupBy(controls, (control) => control.zone);
  return zones.map((zone) => ({
    columns: groupBy(zone, (control) => control.column).map((column) => ({
      factor: column[0]?.factor ?? 12,
      webParts: column.flatMap((control) => control.webPart ?? []),
    })),
  }));
}

/** A canvas with each of the given web parts in a full-width section of its own. */
export function canvasOf(manifests: readonly ComponentManifest[], language: string): string {
  const controls = manifests
    .filter((manifest) => manifest.componentType === 'WebPart')
    .map((manifest, index) => {
      const entry = manifest.preconfiguredEntries?.[0];
      const instanceId = stableId(manifest.id);
      return {
        controlType: WEB_PART,
        id: instanceId,
        webPartId: manifest.id,
        position: { zoneIndex: index + 1, sectionIndex: 1, controlIndex: 1, sectionFactor: 12 },
        webPartData: {
          id: manifest.id,
          instanceId,
          title: entry?.title[language.toLowerCase()] ?? entry?.title.default ?? manifest.alias,
          dataVersion: '1.0',
          properties: entry?.properties ?? {},
        },
      };
    });
  return JSON.stringify(controls);
}

function parseList(text: string): unknown[] {
  let value: unknown;
  try {
    value = JSON.parse(text === '' ? '[]' : text);
  } catch {
    throw new CanvasError('CanvasContent1 is not valid JSON.');
  }
  if (!Array.isArray(value)) throw new CanvasError('CanvasContent1 is not a list of controls.');
  return value;
}

function readControl(value: unknown): PlacedControl[] {
  if (!isRecord(value)) throw new CanvasError('A control is not an object.');
  if (value.controlType === PAGE_SETTINGS) return [];
  if (value.controlType !== WEB_PART && value.controlType !== EMPTY_COLUMN) {
    throw new CanvasError(`Controls of type ${String(value.controlType)} are not supported.`);
  }
  const position = value.position;
  if (!isRecord(position)) throw new CanvasError('A control has no position.');
  const factor = wholeNumber(position.sectionFactor ?? 12, 'sectionFactor');
  if (!FACTORS.has(factor)) throw new CanvasError(`A column cannot be ${factor} twelfths wide.`);
  return [
    {
      zone: wholeNumber(position.zoneIndex, 'zoneIndex'),
      column: wholeNumber(position.sectionIndex ?? 1, 'sectionIndex'),
      order: wholeNumber(position.controlIndex ?? 1, 'controlIndex'),
      factor,
      webPart: value.controlType === WEB_PART ? readWebPart(value) : undefined,
    },
  ];
}

function readWebPart(control: Record<string, unknown>): WebPartControl {
  const data = control.webPartData;
  if (!isRecord(data)) throw new CanvasError('A web part has no webPartData.');
  const webPartId = String(control.webPartId ?? data.id ?? '').toLowerCase();
  const instanceId = String(control.id ?? data.instanceId ?? '').toLowerCase();
  for (const id of [webPartId, instanceId]) {
    if (!GUID.test(id)) throw new CanvasError('A web part has no valid id.');
  }
  return {
    instanceId,
    webPartId,
    data: {
      ...data,
      id: webPartId,
      instanceId,
      title: typeof data.title === 'string' ? data.title : '',
      dataVersion: typeof data.dataVersion === 'string' ? data.dataVersion : '1.0',
      properties: isRecord(data.properties) ? data.properties : {},
    },
  };
}

const GUID = /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/;

function wholeNumber(value: unknown, name: string): number {
  if (typeof value === 'number' && Number.isFinite(value)) return value;
  throw new CanvasError(`${name} is not a number.`);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Groups neighbours that share a key; the list is sorted by it. */
function groupBy<T>(items: readonly T[], key: (item: T) => number): T[][] {
  const groups = new Map<number, T[]>();
  for (const item of items) groups.set(key(item), [...(groups.get(key(item)) ?? []), item]);
  return [...groups.values()];
}

/** The same instance id at each load, so that what a web part keeps in the browser stays its own. */
function stableId(manifestId: string): string {
  const hex = createHash('sha256').update(`canvas:${manifestId}`).digest('hex');
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `4${hex.slice(13, 16)}`,
    `a${hex.slice(17, 20)}`,
    hex.slice(20, 32),
  ].join('-');
}
