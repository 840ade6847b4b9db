import { claimRoutes } from './routes/claims.ts';
import { graphRoutes } from './routes/graph.ts';
import { serviceRoutes } from './routes/service.ts';
import { sourceRoutes } from './routes/sources.ts';

/** Operations that the page asks for its first picture; it fetches the rest of the table when it first asks for one of those. */
export const firstRoutes = { ...serviceRoutes, ...graphRoutes, ...claimRoutes, ...sourceRoutes } as const;
