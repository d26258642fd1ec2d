/** Our mark in the color of the text around it: a page, and the way its text came. Says nothing to a screen reader. */
export function Mark({ size = 16 }: { size?: number }) {
  return (
    <svg
      class="mark"
      width={size}
      height={size}
      viewBox="0 0 16 16"
      fill="none"
      stroke="currentColor"
      aria-hidden="true"
    >
      <path d="M3.25.75h6.5l3.5 3.5v11h-10z" stroke-width="1.25" stroke-linejoin="round" />
      <path d="M5.75 11V9q0-1.5 1.5-1.5h3M8.5 5.25l2.25 2.25L8.5 9.75" stroke-width="1.25" />
      <circle cx="5.75" cy="11.75" r="1.25" fill="currentColor" stroke="none" />
    </svg>
  );
}
