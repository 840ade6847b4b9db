import { spawn } from 'node:child_process';
import { endWithNpm } from './end-with-npm.mjs';
import { installWhenMissing, root } from './set-up.mjs';

endWithNpm();
await installWhenMissing();

const node = (...args) => spawn(process.execPath, args, { cwd: root, stdio: 'inherit' });
const children = [
  node('--conditions=postura-source', 'node_modules/tsx/dist/cli.mjs', 'watch', '--conditions=postura-source', '--include=cypher/**', 'server/main.ts'),
  node('node_modules/vite/bin/vite.js'),
];

const endAll = () => {
  for (const child of children) child.kill('SIGTERM');
};
// Ctrl-C reaches the children by itself; waiting for them here lets the server close its store before the prompt is back.
process.on('SIGINT', () => {});
process.on('SIGTERM', endAll);
for (const child of children) {
  child.once('exit', (code) => {
    process.exitCode ||= code ?? 0;
    endAll();
  });
}
