import type { Config } from '@react-router/dev/config';

export default {
  appDirectory: 'src/web',
  buildDirectory: 'build',
  // A page is one file: what loads its data is a few words, and has to be there when the server is away.
  splitRouteModules: false,
  // All routes are named in the first page: there are few, and no page then needs a request for its neighbours.
  routeDiscovery: { mode: 'initial' },
} satisfies Config;
