/** Gives iterators their `toArray` where the browser lacks it (Firefox before 131, Safari before 18.4): the grammar's completion calls it. */
export const addToArray = (): void => {
  const prototype: object = Object.getPrototypeOf(Object.getPrototypeOf(new Map().keys()));
  if ('toArray' in prototype) return;
  Object.defineProperty(prototype, 'toArray', {
    configurable: true,
    writable: true,
    value(this: Iterable<unknown>) {
      return [...this];
    },
  });
};
