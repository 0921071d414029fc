/**
 * Keeps a host of ours as it is now, whatever the page does to it, until the signal aborts. What the page wrote on it goes again;
 * where it was taken out or moved, or a modal dialog was opened over it, `lost` is called: only drawn anew it is on top again. All
 * of it in the next frame: a page that fights for it at once would freeze.
 */
export function keepInSight(host: HTMLElement, signal: AbortSignal, lost: () => void): void {
  const style = host.style.cssText;
  let frame = 0;
  const inNextFrame = (act: () => void) => {
    cancelAnimationFrame(frame);
    frame = requestAnimationFrame(act);
  };

  const places = new MutationObserver((records) => {
    const isGone = !host.isConnected || records.some(({ removedNodes }) => [...removedNodes].includes(host));
    if (!isGone) return;
    stop();
    inNextFrame(lost);
  });
  places.observe(document, { childList: true });
  places.observe(document.documentElement, { childList: true });

  const marks = new MutationObserver(() => {
    inNextFrame(() => {
      for (const name of host.getAttributeNames()) if (name !== 'style') host.removeAttribute(name);
      if (host.style.cssText !== style) host.style.cssText = style;
    });
  });
  marks.observe(host, { attributes: true });

  const dialogs = new MutationObserver((records) => {
    const isBelow = records.some(({ target }) => target instanceof Element && target.matches('dialog:modal'));
    if (!isBelow) return;
    stop();
    inNextFrame(lost);
  });
  dialogs.observe(document.documentElement, { attributes: true, attributeFilter: ['open'], subtree: true });

  const stop = () => {
    for (const observer of [places, marks, dialogs]) observer.disconnect();
  };
  signal.addEventListener('abort', () => {
    stop();
    cancelAnimationFrame(frame);
  });
}
