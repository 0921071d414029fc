/** Gatepost's own sign: two gateposts, and a check that stands between them. The drawing of scripts/icon.svg. */
export function Mark() {
  return (
    <svg className="logo" viewBox="0 0 128 128" aria-hidden="true" focusable="false">
      <rect width="128" height="128" rx="28" fill="#0b5f52" />
      <path d="M16 32h16v76a4 4 0 0 1-4 4h-8a4 4 0 0 1-4-4zM96 32h16v76a4 4 0 0 1-4 4h-8a4 4 0 0 1-4-4z" fill="#fff" />
      <path d="M14 24h20a6 6 0 0 1 0 16H14a6 6 0 0 1 0-16zM94 24h20a6 6 0 0 1 0 16H94a6 6 0 0 1 0-16z" fill="#fff" />
      <path
        d="M47 74l13 14 22-31"
        fill="none"
        stroke="#8ff0dc"
        strokeWidth="13"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </svg>
  );
}
