import { isPlatform, isRole, isTo, isToRole, type Rule } from './rule.ts'

/** What a file may import by what it does in its stage. */
export const ROLES: readonly Rule[] = [
  {
    name: 'model',
    says: 'model.ts knows no platform, no ui, and of its stage neither store, actions, jobs, routes nor views',
    broken: (edge) =>
      isRole(edge, 'model') && (isTo(edge, 'platform', 'ui') || isToRole(edge, 'store', 'actions', 'jobs', 'routes', 'views')),
  },
  {
    name: 'store',
    says: 'store.ts knows its model, and of the platform the database, its columns, hashes and events; no ui, no other role',
    broken: (edge) =>
      isRole(edge, 'store') &&
      (isTo(edge, 'ui') ||
        isToRole(edge, 'actions', 'jobs', 'routes', 'views', 'text') ||
        (isTo(edge, 'platform') && !isPlatform(edge, 'database', 'json-column', 'hash', 'events'))),
  },
  {
    name: 'actions',
    says: 'actions.ts and jobs.ts know no ui, no platform/http, no routes and no views',
    broken: (edge) =>
      isRole(edge, 'actions', 'jobs') && (isTo(edge, 'ui') || isPlatform(edge, 'http') || isToRole(edge, 'routes', 'views')),
  },
  {
    name: 'routes',
    says: 'routes.ts knows of the platform only http, the database and the clock',
    broken: (edge) => isRole(edge, 'routes') && isTo(edge, 'platform') && !isPlatform(edge, 'http', 'database', 'clock'),
  },
  {
    name: 'views',
    says: 'views know model, text, ui and engines; never store, actions, jobs, routes or the platform',
    broken: (edge) => isRole(edge, 'views') && (isTo(edge, 'platform') || isToRole(edge, 'store', 'actions', 'jobs', 'routes')),
  },
]
