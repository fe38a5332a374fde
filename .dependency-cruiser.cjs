/** Import rules: the folders of src/README.md, one sentence each. `test/tooling/import-rules.test.ts` proves that each one bites. */

/** Packages are matched wherever npm put them. */
const packages = (...names) => `node_modules/(${names.join('|')})/`;
const DESIGN_SYSTEM = 'node_modules/@atlaskit/';

/** A layer may import nothing but what is listed: paths of the project, and packages. */
const onlyImports = (name, from, { paths, allowed = [], exceptFrom }) => ({
  name,
  severity: 'error',
  from: { path: from, ...(exceptFrom === undefined ? {} : { pathNot: exceptFrom }) },
  to: { pathNot: [...paths, ...allowed.map((one) => packages(one))] },
});

const never = (name, from, to, comment) => ({ name, comment, severity: 'error', from, to });

/** The rooms of the domain, each built on those before it. */
const DOMAIN_ROOMS = [
  'money',
  'calendar',
  'plan',
  'issues',
  'capacity',
  'progress',
  'baseline',
  'facts',
  'schedule',
  'measures',
  'forecast',
  'milestones',
  'health',
  'risk',
  'project',
  'indicators',
  'what-if',
  'access',
  'register',
];

const roomsInOrder = DOMAIN_ROOMS.map((room, place) => ({
  name: 'a room of the domain imports none that is built on it',
  severity: 'error',
  from: { path: `^src/domain/${room}/` },
  to: { path: `^src/domain/(?!(${DOMAIN_ROOMS.slice(0, place + 1).join('|')})/)[^/]+/` },
}));

/** The rooms of the use cases, each built on those before it. */
const USECASE_ROOMS = [
  'ports',
  'figures',
  'access',
  'sync',
  'views',
  'commitments',
  'registers',
  'risks',
  'committees',
  'people',
  'settings',
  'exchange',
];

const usecaseRoomsInOrder = USECASE_ROOMS.map((room, place) => ({
  name: 'a room of the use cases imports none that is built on it',
  severity: 'error',
  from: { path: `^src/usecases/${room}/` },
  to: { path: `^src/usecases/(?!(${USECASE_ROOMS.slice(0, place + 1).join('|')})/)[^/]+/` },
}));

module.exports = {
  forbidden: [
    ...roomsInOrder,
    ...usecaseRoomsInOrder,
    onlyImports('domain imports only itself', '^src/domain/', {
      paths: ['^src/domain/'],
      exceptFrom: ['^src/domain/calendar/'],
    }),
    onlyImports('domain/calendar imports only the domain and date-fns', '^src/domain/calendar/', {
      paths: ['^src/domain/'],
      allowed: ['date-fns'],
    }),
    onlyImports('words import only the domain and the codes of failure', '^src/words/', {
      paths: ['^src/(words|domain)/', '^src/contract/failure[.]ts$'],
    }),
    onlyImports('report imports only the domain, the words and d3', '^src/report/', {
      paths: ['^src/(report|domain|words)/'],
      allowed: ['d3-scale', 'd3-shape', '@types/d3-scale', '@types/d3-shape'],
      exceptFrom: ['^src/report/png/'],
    }),
    onlyImports('report/png imports only the report, the domain and resvg', '^src/report/png/', {
      paths: ['^src/(report|domain)/'],
      allowed: ['@resvg/resvg-wasm'],
    }),
    onlyImports('contract imports only the domain, the list of languages and Zod', '^src/contract/', {
      paths: ['^src/(contract|domain)/', '^src/words/locales[.]ts$'],
      allowed: ['zod'],
    }),
    onlyImports('failure imports only its codes', '^src/failure[.]ts$', {
      paths: ['^src/contract/failure[.]ts$'],
    }),
    onlyImports(
      'use cases import only the domain, the words, the report, the contract, failure and util',
      '^src/usecases/',
      {
        paths: ['^src/(usecases|domain|words|report|contract)/', '^src/failure[.]ts$', '^(node:)?util$'],
      },
    ),
    onlyImports('gateways import only Forge, Zod, the domain, the contract and failure', '^src/gateways/', {
      paths: [
        '^src/(gateways|domain|contract)/',
        '^src/failure[.]ts$',
        '^(node:)?(crypto|zlib|util|fs/promises)$',
      ],
      allowed: ['@forge/[^/]+', 'zod'],
    }),
    onlyImports('handlers import only what is in src, Forge and Zod', '^src/(handlers/|index[.]ts$)', {
      paths: ['^src/'],
      allowed: ['@forge/[^/]+', 'zod'],
    }),
    never(
      'the browser never imports use cases, gateways nor handlers',
      { path: '^static/' },
      { path: '^src/', pathNot: '^src/(contract|domain|words|report)/' },
      'A surface runs with the rights of its user only; it asks the app through the contract.',
    ),
    never(
      'the browser imports only types of the contract',
      { path: '^static/' },
      { path: '^src/contract/', dependencyTypesNot: ['type-only'] },
      'Its schemas check requests where these arrive: a surface would load Zod for nothing.',
    ),
    never(
      'only static/src/platform.ts imports the bridge',
      { path: '^static/', pathNot: '^static/src/platform[.]ts$' },
      { path: packages('@forge/[^/]+') },
      'One place to replace, and one to test.',
    ),
    never(
      'only static/src/ui imports the design system',
      { path: '^static/', pathNot: ['^static/src/ui/', '^static/design-tokens[.]ts$'] },
      { path: DESIGN_SYSTEM },
      'Surfaces are made of our own few components.',
    ),
    never(
      'what ships never imports what tests it',
      { path: '^(src|static)/' },
      { path: '^test/' },
      'The local site hosts the unmodified app.',
    ),
    never(
      'the local site knows of src only the contract',
      { path: '^test/host/' },
      { path: '^src/', pathNot: '^src/contract/' },
      'It loads the app from its manifest, as Forge does.',
    ),
    never(
      'what ships never imports in circles',
      { path: '^(src|static)/' },
      { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
      'A circle has no first file to read.',
    ),
    never(
      'nor does it import types in circles',
      { path: '^(src|static)/' },
      { circular: true, viaOnly: { dependencyTypesNot: ['dynamic-import'] } },
      'A circle of types has no first file to read either.',
    ),
    never(
      'every import is found',
      {},
      { couldNotResolve: true, pathNot: '^virtual:' },
      'It would fail at run time.',
    ),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^static/dist/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
    },
  },
};
