/**
 * Passes the end of `npm run` on to this process. npm sends SIGTERM to the shell between, which ends without telling its child; the child
 * then sees another parent. Ctrl-C needs none of this: the terminal sends it to the whole group.
 */
export const endWithNpm = () => {
  if (!process.env.npm_lifecycle_event) return;
  const parent = process.ppid;
  const watch = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(watch);
    process.kill(process.pid, 'SIGTERM');
  }, 250);
  watch.unref();
};
