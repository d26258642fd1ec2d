/** The browser whose words and pictures a reader knows. */
export type Family = 'chrome' | 'firefox';

/** What is clicked in the menu behind the puzzle piece: Chrome's pin, Firefox's gear. */
const handles = {
  chrome: <path d="M-4-5h8M-2.5-5v4L-5 2H5L2.5-1v-4M0 2v5" />,
  firefox: (
    <path d="M-2 0a2 2 0 1 0 4 0 2 2 0 1 0-4 0M0-6v2M0 4v2M-6 0h2M4 0h2M-4-4l1.5 1.5M2.5 2.5 4 4M-4 4l1.5-1.5M2.5-2.5 4-4" />
  ),
} as const satisfies Record<Family, unknown>;

/** Where the button hides and what brings it out, drawn; the words beside it say the same, so it is silent. */
export function PinPicture({ family }: { family: Family }) {
  return (
    <svg class="pin-picture" viewBox="0 0 240 104" fill="none" stroke="currentColor" aria-hidden="true">
      <rect x=".5" y=".5" width="239" height="27" rx="6" class="pin-quiet" />
      <rect x="12" y="8" width="150" height="12" rx="6" class="pin-quiet" />
      <path class="pin-quiet" d="M224 10v.1M224 14v.1M224 18v.1" stroke-width="2.5" stroke-linecap="round" />
      <g class="pin-lit">
        <path d="M186 9h4a2.5 2.5 0 1 1 4 0h4v4a2.5 2.5 0 1 1 0 4v4h-12z" stroke-width="1.5" stroke-linejoin="round" />
      </g>
      <path
        class="pin-quiet"
        d="M192 27v6M92.5 33.5h130a6 6 0 0 1 6 6v58a6 6 0 0 1-6 6h-130a6 6 0 0 1-6-6v-58a6 6 0 0 1 6-6z"
      />
      <path class="pin-quiet" d="M120 48h46M120 89h58" stroke-width="3" stroke-linecap="round" />
      <rect class="pin-quiet" x="100" y="43" width="10" height="10" rx="2" />
      <rect class="pin-quiet" x="100" y="84" width="10" height="10" rx="2" />
      <g transform="translate(98 60)">
        <path d="M2.75.750h6.5l3.5 3.5v11h-10z" stroke-width="1.25" stroke-linejoin="round" />
        <path d="M5.25 11V9q0-1.5 1.5-1.5h3M8 5.25l2.25 2.25L8 9.75" stroke-width="1.25" />
      </g>
      <path d="M120 68.5h70" stroke-width="3" stroke-linecap="round" />
      <g class="pin-lit">
        <circle cx="212" cy="68.5" r="11" stroke-width="1.5" />
        <g transform="translate(212 68.5)" stroke-width="1.5" stroke-linecap="round" stroke-linejoin="round">
          {handles[family]}
        </g>
      </g>
    </svg>
  );
}
