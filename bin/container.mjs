import { readFileSync } from 'node:fs';

// Neo4j's image takes `user/password` from a secret file; the explorer reads the same one, so that the password is in no environment list.
const file = process.env.NEO4J_AUTH_FILE;
if (file && !process.env.NEO4J_PASSWORD) {
  const [username, ...password] = readFileSync(file, 'utf8').trim().split('/');
  process.env.NEO4J_USERNAME = username;
  process.env.NEO4J_PASSWORD = password.join('/');
}

await import('../dist/server/main.js');
