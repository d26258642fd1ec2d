/** The element our page is drawn into, and the tab its address names (`?tab=7`), where it names one. */
export function pageRoot(): { root: Element; pinned: number | undefined } {
  const root = document.querySelector('#root');
  if (!root) throw new Error('our page has no #root');
  return { root, pinned: Number(new URLSearchParams(location.search).get('tab')) || undefined };
}
