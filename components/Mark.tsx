/** Our mark: a sheet with the way that led to it. */
export function Mark() {
  return (
    <svg class="mark" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
      <path d="M3 2.500h7l3 3v8H3zM5.5 11.500c0-3 2-4 5-4M8.7 5.600l2 1.9-2 1.9" />
    </svg>
  );
}
