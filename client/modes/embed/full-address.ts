/** The address at which a page that another site shows stands on its own: without `embed/`, with the step of a lesson in its path and its colours left to the reader. */
export function fullAddress(embedded: string): string {
  const address = new URL(embedded);
  const { searchParams } = address;
  const step = searchParams.get('step');
  address.pathname = address.pathname.replace(/embed\/(?=explore|learn\/)/, '');
  if (step !== null && /\/learn\/[^/]+$/.test(address.pathname)) address.pathname += `/${encodeURIComponent(step)}`;
  searchParams.delete('step');
  searchParams.delete('theme');
  return address.href;
}
