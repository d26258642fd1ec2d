/** The panel's few pictures: lines in the color of the words beside them, which say the same. */
const lines = {
  who: 'M10 3.5a3 3 0 1 1 0 6 3 3 0 0 1 0-6M4 16.5c.5-3.7 2.9-5 6-5s5.5 1.3 6 5',
  reuse: 'M4 3.500h12v9.500l-3.5 3.500H4zM16 13h-3.500v3.500M7 7.500h6M7 10.500h3.5',
  carries:
    'M5 8.200a1.8 1.8 0 1 1 0 3.6 1.8 1.8 0 0 1 0-3.600M15 3.200a1.8 1.8 0 1 1 0 3.6 1.8 1.8 0 0 1 0-3.600M15 13.200a1.8 1.8 0 1 1 0 3.6 1.8 1.8 0 0 1 0-3.600M6.7 9.200l6.6-3.400M6.7 10.800l6.6 3.4',
  cites:
    'M8.2 11.800l3.6-3.600M9.3 6.300l1.6-1.600a3.1 3.1 0 0 1 4.4 4.400l-1.6 1.600M10.7 13.700l-1.6 1.600a3.1 3.1 0 0 1-4.4-4.400l1.6-1.6',
  evidence: 'M9 4a5 5 0 1 1 0 10A5 5 0 0 1 9 4M12.7 12.700l4 4',
  more: 'M5 10h.01M10 10h.01M15 10h.01',
  back: 'M11.5 5l-5 5 5 5',
} as const;

export function Icon({ of }: { of: keyof typeof lines }) {
  return (
    <svg class={`icon ${of}`} viewBox="0 0 20 20" width="20" height="20" aria-hidden="true">
      <path d={lines[of]} />
    </svg>
  );
}
