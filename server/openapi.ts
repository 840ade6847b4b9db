import { createDocument, type ZodOpenApiOperationObject, type ZodOpenApiPathsObject } from 'zod-openapi';
import type { z } from 'zod';
import { type ErrorCode, errors, Problem } from '#contract/errors.ts';
import { apiPrefix, bodyErrors, commonErrors, takesBody, tokenErrors, type Route } from '#contract/route.ts';
import { type RouteName, routeNames, routes } from '#contract/routes.ts';

const isEmpty = (shape: z.ZodType): boolean => 'shape' in shape && Object.keys(shape.shape as object).length === 0;

const failures = (codes: readonly ErrorCode[]) =>
  Object.fromEntries(
    [...new Set(codes.map((code) => errors[code].status))].sort().map((status) => [
      String(status),
      {
        description: codes
          .filter((code) => errors[code].status === status)
          .map((code) => `\`${code}\`: ${errors[code].title}.`)
          .join(' '),
        content: { 'application/problem+json': { schema: Problem } },
      },
    ]),
  );

const rowLines = 'A line {"fields"}, a line for each row as an array, then {"summary"} or {"error"}; without such a last line the answer was cut.';

/** A route that answers with a file has the media type of the format that is asked for. */
const fileContent = { '*/*': { schema: { type: 'string', description: 'The text of the file; its media type is the one of the format' } } } as const;

const describe = (name: RouteName): ZodOpenApiOperationObject => {
  const route: Route = routes[name];
  const hasBody = takesBody(route);
  return {
    operationId: name,
    summary: route.summary,
    requestParams: {
      ...(!isEmpty(route.params) && { path: route.params as z.ZodObject }),
      ...(!isEmpty(route.query) && { query: route.query as z.ZodObject }),
    },
    ...(hasBody && { requestBody: { required: true, content: { 'application/json': { schema: route.body } } } }),
    ...(route.needsToken && { security: [{ editorToken: [] }] }),
    responses: {
      '200': {
        description: 'The answer',
        ...(route.answersFile && { headers: { 'Content-Disposition': { description: 'The name of the file', schema: { type: 'string' } } } }),
        content: route.answersFile
          ? fileContent
          : {
              'application/json': { schema: route.output },
              ...(route.streams && { 'application/x-ndjson': { schema: { type: 'string', description: rowLines } } }),
            },
      },
      ...failures([...commonErrors, ...(hasBody ? bodyErrors : []), ...(route.needsToken ? tokenErrors : []), ...route.errors]),
    },
  };
};

const paths = (): ZodOpenApiPathsObject => {
  const found: ZodOpenApiPathsObject = {};
  for (const name of routeNames) {
    const { path, method } = routes[name];
    found[path] = { ...found[path], [method.toLowerCase()]: describe(name) };
  }
  return found;
};

/** The OpenAPI 3.1 document of the contract. */
export const createOpenApi = ({ version, basePath }: { readonly version: string; readonly basePath: string }) =>
  createDocument({
    openapi: '3.1.0',
    info: {
      title: 'Postura',
      version,
      description: 'Who stands where on a contested question, since when, why, and on whose word. Answers about the graph carry an ETag of the data version.',
      license: { name: 'Apache-2.0', identifier: 'Apache-2.0' },
    },
    servers: [{ url: `${basePath}${apiPrefix.slice(1)}` }],
    paths: paths(),
    components: { securitySchemes: { editorToken: { type: 'http', scheme: 'bearer', description: 'EDITOR_TOKEN of the server' } } },
  });
