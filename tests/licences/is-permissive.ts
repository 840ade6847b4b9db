const permissive = new Set([
  '0BSD',
  'Apache-2.0',
  'BlueOak-1.0.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'CC0-1.0',
  'ISC',
  'MIT',
  'MIT-0',
  'OFL-1.1',
  'Python-2.0',
  'Unlicense',
]);

/** Whether an SPDX expression leaves a permissive choice: one side of OR, both sides of AND. */
export const isPermissive = (expression: string): boolean => {
  const inner = expression.trim().replace(/^\((.*)\)$/, '$1');
  if (/ OR /.test(inner)) return inner.split(' OR ').some(isPermissive);
  if (/ AND /.test(inner)) return inner.split(' AND ').every(isPermissive);
  return permissive.has(inner);
};
