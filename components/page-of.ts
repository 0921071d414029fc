/** How many entries stand on a page. */
const PER_PAGE = 50;

/** A page of a list, from 0; the last one where there are not as many. `from`: the number of its first item, from 1. */
export function pageOf<Item>(items: readonly Item[], wanted: number) {
  const pages = Math.max(1, Math.ceil(items.length / PER_PAGE));
  const page = Math.min(wanted, pages - 1);
  const shown = items.slice(page * PER_PAGE, (page + 1) * PER_PAGE);
  return { page, pages, shown, from: page * PER_PAGE + 1 };
}
