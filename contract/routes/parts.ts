import { z } from 'zod';
import { NodeId } from '../graph.ts';
import { limits } from '../limits.ts';
import type { Route } from '../route.ts';

export const none = z.strictObject({});
export const defineRoute = <const R extends Route>(route: R): R => route;

export const limit = (most: number, normal: number) => z.coerce.number().int().min(1).max(most).default(normal);
export const cursor = z.string().max(200).optional().meta({ description: 'From the `cursor` of the answer before' });
export const flag = z.enum(['true', 'false']).transform((text) => text === 'true');
/** A list in a query string: repeated, or one value. */
export const list = <T extends z.ZodType>(item: T) => z.union([z.array(item).max(100), item.transform((one) => [one])]).optional();
export const idParams = z.strictObject({ id: NodeId });
export const page = z.strictObject({ limit: limit(limits.page, 50), cursor });
