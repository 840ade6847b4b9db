// tsx, given by --import, does nothing in a thread; there it wants to be asked.
import { register } from 'tsx/esm/api';

register();
await import('./measure-worker.ts');
