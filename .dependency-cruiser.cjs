'use strict';
// The rules of docs/architecture.md, each with the reason a person needs when one is broken.
/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    {
      name: 'no-circular',
      comment:
        'A circle has no order in which it can be read. Move what both need to a third place.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'kernel-knows-nothing',
      comment: 'The kernel holds no word of the domain, so it imports nothing of ours.',
      severity: 'error',
      from: { path: '^shared/kernel/' },
      to: { path: '^(shared/(?!kernel/)|webparts/|tenant/|tests/)' },
    },
    {
      name: 'domain-is-pure',
      comment:
        'The domain knows kernel and domain only: no npm package, no Node, no adapter, no screen.',
      severity: 'error',
      from: { path: '^shared/domain/' },
      to: { pathNot: '^shared/(kernel|domain)/' },
    },
    {
      name: 'features-by-the-front-door',
      comment: 'A feature is used through its index.ts, so that its inside may change.',
      severity: 'error',
      from: { path: '^shared/domain/([^/]+)/' },
      to: { path: '^shared/domain/([^/]+)/', pathNot: '^shared/domain/($1/|[^/]+/index\\.ts$)' },
    },
    {
      name: 'domain-by-the-front-door',
      comment: 'Adapters and screens use a feature through its index.ts.',
      severity: 'error',
      from: { path: '^(shared/(adapters|ui|cli|hub|service-hub)|webparts/|bot/|tabs/)' },
      to: { path: '^shared/domain/', pathNot: '^shared/domain/[^/]+/index\\.ts$' },
    },
    {
      name: 'ui-has-no-adapter',
      comment:
        'Components get the hub from their context; which adapters it uses is not theirs to know.',
      severity: 'error',
      from: { path: '^shared/ui/' },
      to: { path: '^shared/(adapters|cli)/' },
    },
    {
      name: 'adapters-are-islands',
      comment:
        'An adapter may not reach the screens or the programs; only compositions choose adapters.',
      severity: 'error',
      from: { path: '^shared/adapters/' },
      to: { path: '^shared/(ui|cli|hub|service-hub)', pathNot: '^shared/service-hub\\.ts$' },
    },
    {
      name: 'pnp-in-its-place',
      comment:
        'PnPjs ages faster than the domain: it lives in the SharePoint adapter and compositions.',
      severity: 'error',
      from: {
        path: '^(shared|webparts)/',
        pathNot: '(^shared/adapters/|/composition\\.ts$|^shared/cli/)',
      },
      to: { path: 'node_modules/@pnp/' },
    },
    {
      name: 'tenant-judges-alone',
      comment: 'The local tenant imports nothing of ours: it could not judge code that it shares.',
      severity: 'error',
      from: { path: '^tenant/' },
      to: { path: '^(shared|webparts|bot|tabs|manifest|tests)/' },
    },
    {
      name: 'tenant-core-knows-no-http',
      comment: 'All behaviour lives in the core; REST, Graph and pages are thin faces on it.',
      severity: 'error',
      from: { path: '^tenant/core/' },
      to: { path: '^tenant/(http|sharepoint|graph|entra|teams|pages|admin)/' },
    },
    {
      name: 'product-knows-no-tests',
      comment: 'What people run may not depend on what only tests have.',
      severity: 'error',
      from: { path: '^(shared|webparts|bot|tabs|manifest|tenant)/' },
      to: { path: '^tests/' },
    },
    {
      name: 'bot-framework-in-its-place',
      comment:
        'The Bot Framework SDK is frozen and will be replaced: only bot/host knows that it exists.',
      severity: 'error',
      from: { path: '^(shared|webparts|bot|tabs)/', pathNot: '^bot/host/' },
      to: { path: 'node_modules/(botbuilder|botframework-)' },
    },
    {
      name: 'teams-client-in-its-place',
      comment: 'How a tab speaks to Teams and gets its tokens is the business of tabs/host alone.',
      severity: 'error',
      from: { path: '^(shared|webparts|bot|tabs)/', pathNot: '^tabs/host/' },
      to: { path: 'node_modules/(@microsoft/teams-js|@azure/msal-browser)' },
    },
    {
      name: 'surfaces-are-islands',
      comment: 'Web parts, tabs and bot know the hub, not each other.',
      severity: 'error',
      from: { path: '^(webparts|tabs|bot)/' },
      to: { path: '^(webparts|tabs|bot)/', pathNot: '^$1/' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^|/)(lib|dist|temp|release)/|loc/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default'],
    },
  },
};
