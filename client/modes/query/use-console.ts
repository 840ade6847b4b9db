import { useStore } from 'zustand';
import type { Console, ConsoleState } from '../../state/console.ts';
import { consoleOf } from '../../state/open-console.ts';
import { useDesk } from '../../use-desk.ts';

export const useConsole = (): Console => consoleOf(useDesk());
/** A part of the console's state; what is chosen must be the same object while it does not change. */
export const useConsoleState = <T>(read: (state: ConsoleState) => T): T => useStore(useConsole().store, read);
