/** New pages, since 2025-10; the element stays while the page does. */
export function shadowRoots(): readonly ShadowRoot[] {
  const root = document.querySelector('#interop-outlet')?.shadowRoot;
  return root ? [root] : [];
}
