import { index, type RouteConfig, route } from '@react-router/dev/routes';

export default [
  index('routes/wire.tsx'),
  route('stories/:id', 'routes/story.tsx'),
  route('stories/:id/observables/:format', 'routes/observables-file.ts'),
  route('stories/:id/navigator.json', 'routes/navigator.ts'),
  route('articles/:id', 'routes/article.tsx'),
  route('entities', 'routes/entities.tsx'),
  route('entities/common', 'routes/in-common.tsx'),
  route('entities/:type/:id/with/:type2/:id2', 'routes/edge.tsx'),
  route('entities/:type/:id', 'routes/entity.tsx'),
  route('entities/:type/:id/observables/:format', 'routes/observables-file.ts', { id: 'entity-observables' }),
  route('entities/:type/:id/navigator.json', 'routes/navigator.ts', { id: 'entity-navigator' }),
  route('sources', 'routes/sources.tsx'),
  route('sources.opml', 'routes/sources-opml.ts'),
  route('search', 'routes/search.tsx'),
  route('search.json', 'routes/search-json.ts'),
  route('progress.json', 'routes/progress-json.ts'),
  route('read', 'routes/read.ts'),
  route('settings', 'routes/settings.ts'),
  route('login', 'routes/login.tsx'),
  route('*', 'routes/nothing.tsx'),
] satisfies RouteConfig;
