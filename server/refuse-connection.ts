import { randomUUID } from 'node:crypto';
import type { Socket } from 'node:net';
import { type ErrorCode, errors, PosturaError } from '#contract/errors.ts';
import { toProblem } from './problems.ts';

const failures: Readonly<Record<string, readonly [ErrorCode, string]>> = {
  HPE_HEADER_OVERFLOW: ['headers_too_large', 'The address and headers together may have at most 16 kB. Send fewer cookies or a shorter address.'],
  ERR_HTTP_REQUEST_TIMEOUT: ['request_timeout', 'The request took too long to arrive. Send it again.'],
};

const failureOf = (error: NodeJS.ErrnoException): PosturaError => {
  const [code, detail] = failures[error.code ?? ''] ?? ['invalid_input', 'This is no HTTP request that can be read. Check its first line and its headers.'];
  return new PosturaError(code, detail, { cause: error });
};

/** Answers what Node's parser refuses before it is a request, in the shape of every other failure. */
export const refuseConnection =
  ({ basePath }: { readonly basePath: string }) =>
  (error: NodeJS.ErrnoException, socket: Socket): void => {
    if (error.code === 'ECONNRESET' || !socket.writable) {
      socket.destroy();
      return;
    }
    const { code, message } = failureOf(error);
    const requestId = randomUUID();
    const body = JSON.stringify(toProblem({ code, detail: message, requestId, basePath }));
    const head = [
      `HTTP/1.1 ${errors[code].status} ${errors[code].title}`,
      'Content-Type: application/problem+json',
      `Content-Length: ${Buffer.byteLength(body)}`,
      `X-Request-Id: ${requestId}`,
      'Connection: close',
    ];
    socket.end(`${head.join('\r\n')}\r\n\r\n${body}`);
  };
