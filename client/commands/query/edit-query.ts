import { consoleOf } from '../../state/open-console.ts';
import { defineCommand } from '../command.ts';

const hasText = (text: string): boolean => text.trim() !== '';

export const formatQuery = defineCommand({
  name: 'formatQuery',
  isPossible: (desk) => consoleOf(desk).editor.current !== null && hasText(consoleOf(desk).read().text),
  run: (desk) => consoleOf(desk).editor.current?.format(),
});

export const toggleComment = defineCommand({
  name: 'toggleComment',
  isPossible: (desk) => consoleOf(desk).editor.current !== null && hasText(consoleOf(desk).read().text),
  run: (desk) => consoleOf(desk).editor.current?.toggleComment(),
});
