/** Where a script lies, relative to its component's base address. */
export type ScriptPath = string | { path: string; integrity?: string };

export type ScriptResource =
  | { type: 'component'; id: string; version: string }
  | { type: 'path'; path: ScriptPath }
  | { type: 'localizedPath'; defaultPath?: ScriptPath; paths: Record<string, ScriptPath> };

/** A manifest as the framework's loader reads it; only what the portal looks at is named. */
export interface ComponentManifest {
  id: string;
  alias: string;
  version: string;
  manifestVersion: number;
  componentType: string;
  isInternal?: boolean;
  /** Set on assemblies, which contain other components. */
  rootComponentId?: string;
  preconfiguredEntries?: readonly {
    title: Record<string, string>;
    description?: Record<string, string>;
    properties: Record<string, unknown>;
  }[];
  loaderConfig: {
    internalModuleBaseUrls: string[];
    entryModuleId: string;
    scriptResources: Record<string, ScriptResource>;
  };
}

/** A reference from one component to another. */
export function dependency(id: string, version: string): ScriptResource {
  return { type: 'component', id, version };
}

/** Facts of a component which the portal itself supplies. */
export interface LocalComponent {
  id: string;
  version: string;
  /** Module name, and alias in the loader's messages. */
  name: string;
  baseUrl: string;
  file: string;
  dependencies?: Record<string, ScriptResource>;
  componentType?: 'Library' | 'Application';
}

/** The manifest of a component which the portal itself supplies. */
export function localManifest(component: LocalComponent): ComponentManifest {
  return {
    id: component.id,
    alias: component.name,
    version: component.version,
    manifestVersion: 2,
    componentType: component.componentType ?? 'Library',
    isInternal: true,
    loaderConfig: {
      internalModuleBaseUrls: [component.baseUrl],
      entryModuleId: component.name,
      scriptResources: {
        [component.name]: { type: 'path', path: component.file },
        ...component.dependencies,
      },
    },
  };
}
