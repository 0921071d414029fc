/**
 * Has something done once the page has had its turn with the event or request that it is let have, which its author waits for; at the
 * latest when the page is left.
 */
export function keepForAfterwards(): (act: () => void) => void {
  const waiting: (() => void)[] = [];
  const doAll = () => {
    for (let act = waiting.shift(); act; act = waiting.shift()) act();
  };
  window.addEventListener('pagehide', doAll);
  return (act) => {
    waiting.push(act);
    setTimeout(doAll, 0);
  };
}
