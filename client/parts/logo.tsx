/** Two brackets that face each other around a point: two sides of one question. */
export function Logo() {
  return (
    <svg
      className="logo"
      width="24"
      height="24"
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      strokeWidth="2.4"
      strokeLinecap="round"
      aria-hidden="true"
    >
      <path d="M8.5 3.5a9.5 9.5 0 0 0 0 17" />
      <path d="M15.5 3.5a9.5 9.5 0 0 1 0 17" />
      <circle cx="12" cy="12" r="2.6" fill="currentColor" stroke="none" />
    </svg>
  );
}
