import { useMemo } from 'react';
import type { EditorWords } from '../../editor/editor.ts';
import { type QueryTranslate, useQueryText } from './text/use-query-text.ts';
import type { QueryTextKey } from './text/en.ts';

/** The phrases of CodeMirror, which are its own English words. */
const phrases: Readonly<Record<string, QueryTextKey>> = {
  Completions: 'editor.completions',
  Diagnostics: 'editor.problems',
  'No diagnostics': 'editor.noProblems',
  'Control character': 'editor.control',
  'Selection deleted': 'editor.selectionDeleted',
  'Go to line': 'editor.goToLine',
  go: 'editor.go',
  close: 'editor.close',
  Find: 'editor.find',
  next: 'editor.next',
  previous: 'editor.previous',
  all: 'editor.all',
  'match case': 'editor.matchCase',
  'by word': 'editor.byWord',
  regexp: 'editor.regexp',
  Replace: 'editor.replaceWith',
  replace: 'editor.replace',
  'replace all': 'editor.replaceAll',
  'current match': 'editor.currentMatch',
  'on line': 'editor.onLine',
  'replaced match on line $': 'editor.replacedOne',
  'replaced $ matches': 'editor.replacedAll',
};

/** The editor's own words by way of `t`. */
export const readEditorWords = (t: QueryTranslate): EditorWords => {
  const naming = (key: QueryTextKey) => (name: string) => t(key, { name });
  return {
    phrases: Object.fromEntries(Object.entries(phrases).map(([phrase, key]) => [phrase, t(key)])),
    writes: t('editor.writes'),
    unknownLabel: naming('editor.unknownLabel'),
    unknownType: naming('editor.unknownType'),
    unknownLabelOrType: naming('editor.unknownLabelOrType'),
    unknownProperty: naming('editor.unknownProperty'),
    unknownFunction: naming('editor.unknownFunction'),
    unknownProcedure: naming('editor.unknownProcedure'),
    unknownVariable: naming('editor.unknownVariable'),
  };
};

export const useEditorWords = (): EditorWords => {
  const { t } = useQueryText();
  return useMemo(() => readEditorWords(t), [t]);
};
