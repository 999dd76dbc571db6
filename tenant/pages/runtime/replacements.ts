import {
  dependency,
  localManifest,
  type ComponentManifest,
  type ScriptResource,
} from './component-manifest';
import { FRAMEWORK_VERSION } from './packages';

/**
 * Components which Microsoft serves from its own network and does not publish on npm. The page
 * must not leave the machine, so each is given again from public packages (see `browser/`).
 */

export const REACT = dependency('0d910c1c-13b9-4e1c-9aa4-b008c5e42d7d', '17.0.1');
const REACT_DOM = dependency('aa0a46ec-1505-43cd-a44a-93f3a5aa460a', '17.0.1');
const CORE_LIBRARY = dependency('7263c7d0-1d6a-45ec-8d85-d4d1d234171b', FRAMEWORK_VERSION);

const FLUENT_ID = '3d4f2a10-5c6b-4e7f-8a9b-0c1d2e3f4a5b';
const FLUENT_MODULE = 'fluent-components';
const FLUENT = dependency(FLUENT_ID, '1.0.0');

/** Components that the assembly contains already; the loader only wants to find an entry. */
const IN_ASSEMBLY: ReadonlySet<string> = new Set([
  'tslib',
  '@msinternal/sp-telemetry',
  '@msinternal/odsp-core-bundle',
  '@msinternal/sp-safehtml',
  '@microsoft/load-themed-styles',
]);

/** Module name asked for by the framework → member of `browser/fluent-components.ts`. */
const FLUENT_MEMBERS: Readonly<Record<string, string>> = {
  '@ms/office-ui-fabric-react-bundle': 'fabric',
  '@msinternal/sp-fluentui-migration-tooltip-bundle': 'fluent8',
  '@msinternal/sp-fluentui-migration-button-bundle': 'fluent8',
  '@msinternal/sp-fluentui-migration-label-bundle': 'fluent8',
  '@msinternal/sp-fluentui-migration-reactdom-render-bundle': 'reactDomRender',
  '@msinternal/sp-fluentui-v9-react-button-bundle': 'fluent9',
  '@msinternal/sp-fluentui-v9-utilities-bundle': 'fluent9',
  '@msinternal/sp-fluentui-v9-react-menu-bundle': 'fluent9',
  '@msinternal/sp-fluentui-v9-react-field-bundle': 'fluent9',
  '@msinternal/sp-fluentui-v9-react-infolabel-bundle': 'fluent9',
  '@msinternal/sp-fluentui-v9-react-tooltip-bundle': 'fluent9',
  '@msinternal/sp-fluentui-v9-react-combobox-bundle': 'fluent9',
  '@msinternal/sp-fluentui-v9-react-label-bundle': 'fluent9',
  '@msinternal/sp-pages-content-panel-context': 'contentPanel',
  '@msinternal/sp-component-utilities': 'componentUtilities',
  '@msinternal/odsp-utilities-bundle': 'odspUtilities',
  '@msinternal/sp-heading-level': 'headingLevel',
};

/** Small modules of our own: file of `browser/` and what it needs. */
const OWN_MODULES: Readonly<
  Record<string, { file: string; dependencies: Record<string, ScriptResource> }>
> = {
  '@msinternal/sp-edit-customer-promise': {
    file: 'edit-customer-promise.js',
    dependencies: { '@microsoft/sp-core-library': CORE_LIBRARY },
  },
  '@msinternal/sp-idle-web-task': { file: 'idle-web-task.js', dependencies: {} },
};

/** Controls which the property pane loads one by one, by component id: version and member. */
const LAZY_CONTROLS: readonly (readonly [id: string, version: string, member: string])[] = [
  ['111fe4c6-f1c2-4325-a129-3526437cba32', '0.1.0', 'fluent8'], // Link
  ['4a37fff0-2aea-4df6-b0e4-061644a5c355', '0.1.0', 'fluent8'], // Checkbox
  ['4c7a0268-816b-4ba5-ab33-df85b4bbf18c', '0.1.0', 'fluent8'], // TextField
  ['b9fc293f-811a-4b1c-a851-a1fbcb7851bf', '0.1.0', 'fluent8'], // Customizer
  ['a86b8f98-2f15-4506-b455-c1e9fe8da1bd', '0.1.0', 'fluent8'], // Callout
  ['7f394f7b-0b39-41b0-89b3-16946caa2f33', '0.1.0', 'fluent8'], // ChoiceGroup
  ['9f15c0bf-73f0-4365-a7c0-5b2072882dbb', '0.1.0', 'fluent8'], // Dropdown
  ['7763227c-dff4-4ad6-a8bd-4d6e41c3afd8', '0.1.0', 'fluent8'], // FocusTrapZone
  ['b67b6cf3-ed44-4fad-af6b-3d78f3e35971', '0.1.0', 'fluent8'], // SpinButton
  ['89f063a9-3b5f-4ac2-a3ec-b598f37acb89', '0.1.0', 'fluent8'], // Spinner
  ['215395c1-25f7-42ff-967c-8832aff2ab33', '0.1.0', 'fluent8'], // Slider
  ['e7b22f8f-a734-4a67-bd3c-667c8ad8fcbc', '0.1.0', 'fluent9'], // Switch
  ['89b85dbe-f07e-424d-88da-a84f647073e2', '0.1.0', 'fluent9'], // TabList
  ['b99a20f7-e090-4a32-a841-7866d0be8d59', '0.1.0', 'fluent9'], // Overflow
  ['17ce0976-e69a-4355-be84-89b69a74717d', '0.3.65', 'fluentParts'], // utilities and styling
];

const GRAPH_CLIENT_ID = '32b9363b-09ff-4959-929a-cab2663fb223';

/** The application that puts the web parts of a page in their places. */
export function portalApplication(baseUrl: string): ComponentManifest {
  const part = (id: string): ScriptResource => dependency(id, FRAMEWORK_VERSION);
  return localManifest({
    id: '7c1e2a50-8f1b-4a0d-9a77-2d6a4c5b9e10',
    version: '1.0.0',
    name: 'portal-application',
    baseUrl,
    file: 'portal-application.js',
    componentType: 'Application',
    dependencies: {
      '@microsoft/sp-application-base': part('4df9bb86-ab0a-4aab-ab5f-48bf167048fb'),
      '@microsoft/sp-component-base': part('467dc675-7cc5-4709-8aac-78e3b71bd2f6'),
      '@microsoft/sp-core-library': CORE_LIBRARY,
      '@microsoft/sp-http': part('c07208f0-ea3b-4c1a-9965-ac1b825211a6'),
      '@microsoft/sp-loader': part('1c6c9123-7aac-41f3-a376-3caea41ed83f'),
      '@microsoft/sp-webpart-base': part('974a7777-0990-4136-8fa6-95d80114c2e0'),
    },
  });
}

/** Members which a `/_spfx/fluent/<member>.js` module may hand on. */
export const FLUENT_MEMBER_NAMES: ReadonlySet<string> = new Set([
  ...Object.values(FLUENT_MEMBERS),
  ...LAZY_CONTROLS.map(([, , member]) => member),
]);

/** Script of the module that hands on one member of the Fluent components. */
export function fluentMemberScript(member: string): string {
  return `define(['${FLUENT_MODULE}'],function(all){return all.${member};});`;
}

/**
 * Manifests for what the framework asks for and npm does not have.
 *
 * @param framework the manifests found on npm.
 * @param baseUrl address of `/_spfx/`, with a trailing slash.
 * @throws Error if the framework needs a component which the portal does not know: after a change
 *   of version it has to be added here, not found out in a browser.
 */
export function replacementManifests(
  framework: readonly ComponentManifest[],
  baseUrl: string
): ComponentManifest[] {
  const react = { react: REACT, 'react-dom': REACT_DOM };
  const manifests = new Map<string, ComponentManifest>();
  const add = (manifest: ComponentManifest): void => void manifests.set(manifest.id, manifest);
  add(local(`${baseUrl}react/`, 'react.production.min.js', 'react', REACT));
  add(
    local(`${baseUrl}react/`, 'react-dom.production.min.js', 'react-dom', REACT_DOM, {
      react: REACT,
    })
  );
  add(local(`${baseUrl}portal/`, 'fluent-components.js', FLUENT_MODULE, FLUENT, react));
  const graph = dependency(GRAPH_CLIENT_ID, '3.0.2');
  add(local(`${baseUrl}portal/`, 'graph-client.js', 'graph-client', graph));
  for (const [id, version, member] of LAZY_CONTROLS) {
    const file = `${member}.js?${id}`;
    const needs = { [FLUENT_MODULE]: FLUENT };
    add(local(`${baseUrl}fluent/`, file, `fluent-${id}`, dependency(id, version), needs));
  }
  const known = new Set(framework.map((manifest) => manifest.id));
  for (const manifest of framework) {
    for (const [name, resource] of Object.entries(manifest.loaderConfig.scriptResources)) {
      if (resource.type !== 'component') continue;
      if (known.has(resource.id) || manifests.has(resource.id)) continue;
      add(replacement(name, resource, baseUrl));
    }
  }
  return [...manifests.values()];
}

function replacement(name: string, resource: ScriptResource, baseUrl: string): ComponentManifest {
  if (IN_ASSEMBLY.has(name)) return local(baseUrl, 'in-assembly.js', name, resource);
  const member = FLUENT_MEMBERS[name];
  if (member !== undefined) {
    const file = `${member}.js?${encodeURIComponent(name)}`;
    return local(`${baseUrl}fluent/`, file, name, resource, { [FLUENT_MODULE]: FLUENT });
  }
  const own = OWN_MODULES[name];
  if (own !== undefined) {
    return local(`${baseUrl}portal/`, own.file, name, resource, own.dependencies);
  }
  throw new Error(`The SharePoint Framework needs ${name}, which the portal does not supply.`);
}

function local(
  baseUrl: string,
  file: string,
  name: string,
  reference: ScriptResource,
  dependencies: Record<string, ScriptResource> = {}
): ComponentManifest {
  if (reference.type !== 'component') throw new Error(`${name} is not a reference to a component.`);
  const { id, version } = reference;
  return localManifest({ id, version, name, baseUrl, file, dependencies });
}
