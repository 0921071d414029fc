const LEVELS = 4;

/** Elements that no longer stand where those who put them there believe: an empty comment keeps their place. */
const places = new Map<Node, Comment>();

/** Puts elements of nobody's around one. */
export function wrap(element: HTMLElement): void {
  tolerate();
  const layers = Array.from({ length: LEVELS }, () => document.createElement('div'));
  for (const layer of layers) layer.style.display = 'contents';
  const [outer] = layers;
  const inner = layers.reduce((around, layer) => around.appendChild(layer));
  if (!outer) return;
  element.replaceWith(outer);
  inner.append(element);
}

/** Moves an element to the end of the page, or of the shadow root that it stands in. */
export function moveAway(element: HTMLElement): void {
  tolerate();
  const place = document.createComment('');
  element.replaceWith(place);
  places.set(element, place);
  const root = place.getRootNode();
  // Where the page listens: not beside React's own root.
  const end =
    root instanceof ShadowRoot
      ? (root.lastElementChild ?? root)
      : (document.querySelector('#react-root, #root, [id^="mount_0_0"]') ?? document.body);
  element.style.cssText += '; position: fixed; right: 8px; bottom: 8px; z-index: 99999';
  end.append(element);
}

let isTolerant = false;

/** From now on the page's libraries may go on as if everything stood where they put it. */
function tolerate(): void {
  if (isTolerant) return;
  isTolerant = true;
  const { insertBefore, removeChild } = Node.prototype;
  const tolerant = {
    insertBefore(this: Node, node: Node, before: Node | null) {
      return insertBefore.call(this, node, before && standIn(this, before));
    },
    removeChild(this: Node, child: Node) {
      const stand = standIn(this, child);
      if (stand !== child && child instanceof HTMLElement) child.remove();
      removeChild.call(this, stand);
      for (const [moved, place] of places) {
        if (place.isConnected) continue;
        places.delete(moved);
        moved.parentNode?.removeChild(moved);
      }
      return child;
    },
  };
  Object.assign(Node.prototype, tolerant);
}

function standIn(parent: Node, child: Node): Node {
  let stand: Node | null = places.get(child) ?? child;
  while (stand && stand.parentNode !== parent) stand = stand.parentNode;
  return stand ?? child;
}
