import type { Config } from '@react-router/dev/config';

export default {
  appDirectory: 'src/web',
  buildDirectory: 'build',
  // All routes are named in the first page: there are few, and no page then needs a request for its neighbours.
  routeDiscovery: { mode: 'initial' },
} satisfies Config;
