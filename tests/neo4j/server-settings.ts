/** Ports of one server on the loopback address. */
export type Ports = { readonly bolt: number; readonly http: number };

/** The text of neo4j.conf: loopback only, no usage report, and what a read-only console needs from the server's side. */
export const serverSettings = (ports: Ports): string =>
  [
    'server.default_listen_address=127.0.0.1',
    `server.bolt.listen_address=127.0.0.1:${ports.bolt}`,
    // Without it the HTTP discovery document names port 7687.
    `server.bolt.advertised_address=127.0.0.1:${ports.bolt}`,
    `server.http.listen_address=127.0.0.1:${ports.http}`,
    'dbms.usage_report.enabled=false',
    'server.memory.pagecache.size=128m',
    'db.transaction.timeout=60s',
    'db.memory.transaction.max=256m',
    'dbms.security.allow_csv_import_from_file_urls=false',
    'internal.dbms.cypher_ip_blocklist=0.0.0.0/0,::/0',
    '',
  ].join('\n');
