/** Prints the one last line of a run, and lets the process end with an error when something failed. */
export const report = (...counts) => {
  const sum = (name) => counts.reduce((total, count) => total + count[name], 0);
  console.log(`\n${sum('passed')} passed, ${sum('failed')} failed, ${sum('skipped')} skipped`);
  process.exitCode = sum('failed') > 0 ? 1 : 0;
};
