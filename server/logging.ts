import type { IncomingMessage, ServerResponse } from 'node:http';
import { randomUUID } from 'node:crypto';
import { type Logger, pino } from 'pino';
import { type HttpLogger, pinoHttp } from 'pino-http';
import type { ErrorCode } from '#contract/errors.ts';

/** What a request leaves behind for its line in the log. */
export type Noted = { route?: string; code?: ErrorCode; refused?: string };
const notes = new WeakMap<ServerResponse, Noted>();

/** Notes the pattern of the route that answers, or the code of the failure; the log never holds an address with its values. */
export const note = (response: ServerResponse, noted: Noted): void => {
  notes.set(response, { ...notes.get(response), ...noted });
};

/** Makes the log: JSON lines, or readable ones in a terminal. */
export const createLog = async ({ level, isTerminal }: { readonly level: string; readonly isTerminal: boolean }): Promise<Logger> => {
  const options = { level, base: null, timestamp: pino.stdTimeFunctions.isoTime };
  if (!isTerminal) return pino(options, pino.destination({ dest: 1, sync: true }));
  const { PinoPretty } = await import('pino-pretty');
  return pino(
    options,
    PinoPretty({ colorize: true, ignore: 'pid,hostname,req.method,res,route', singleLine: true, translateTime: 'SYS:HH:MM:ss', sync: true }),
  );
};

/** Answers that an operator may want to hear of: who was turned away, and when the store was. */
const refused = [401, 403, 429, 503];
const requestId = /^[\w.-]{1,64}$/;

/** Writes a line per request, with its id, route pattern, status and time; headers and query values stay out of it. */
export const logRequests = (log: Logger): HttpLogger =>
  pinoHttp({
    logger: log,
    genReqId: (request: IncomingMessage, response: ServerResponse) => {
      const given = request.headers['x-request-id'];
      const id = typeof given === 'string' && requestId.test(given) ? given : randomUUID();
      response.setHeader('X-Request-Id', id);
      return id;
    },
    customLogLevel: (_request, response) => {
      if (response.statusCode === 500) return 'error';
      return refused.includes(response.statusCode) ? 'warn' : 'info';
    },
    customAttributeKeys: { responseTime: 'ms' },
    customSuccessMessage: (request, response) => describe(request, response),
    customErrorMessage: (request, response) => describe(request, response),
    // Only a fault of ours has a cause that helps; every other failure is told by its code.
    customErrorObject: (_request, response, error, { err: _, ...line }) => (response.statusCode === 500 ? { ...line, err: error } : line),
    customProps: (_request, response) => ({ ...notes.get(response) }),
    serializers: {
      req: ({ id, method }: { id: unknown; method: unknown }) => ({ id, method }),
      res: ({ statusCode }: { statusCode: number }) => ({ status: statusCode }),
    },
  });

const describe = (request: IncomingMessage, response: ServerResponse): string =>
  `${request.method} ${notes.get(response)?.route ?? '(no route)'} ${response.statusCode}`;
