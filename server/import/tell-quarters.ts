/** Tells of a long load at each quarter of it. */
export const tellQuarters = (
  tell: (progress: { readonly done: number; readonly of: number }) => void,
): ((progress: { readonly done: number; readonly of: number }) => void) => {
  let told = 0;
  return ({ done, of }) => {
    const quarter = Math.floor((4 * done) / of);
    if (quarter > told) tell({ done, of });
    told = quarter;
  };
};
