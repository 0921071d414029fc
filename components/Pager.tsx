type PagerProps = {
  readonly label: string;
  readonly page: number;
  readonly pages: number;
  onPage(page: number): void;
};

/** Leads from page to page; nothing where there is one. */
export function Pager({ label, page, pages, onPage }: PagerProps) {
  if (pages === 1) return null;
  return (
    <nav className="pager" aria-label={label}>
      <PagerButton name="Previous" to={page - 1} {...{ pages, onPage }} />
      <span>
        Page {(page + 1).toLocaleString('en')} of {pages.toLocaleString('en')}
      </span>
      <PagerButton name="Next" to={page + 1} {...{ pages, onPage }} />
    </nav>
  );
}

type PagerButtonProps = {
  readonly name: string;
  readonly to: number;
  readonly pages: number;
  onPage(page: number): void;
};

/** At the end it keeps the focus that it has, and does nothing. */
function PagerButton({ name, to, pages, onPage }: PagerButtonProps) {
  const leads = to >= 0 && to < pages;
  return (
    <button type="button" className="button" aria-disabled={!leads} onClick={() => leads && onPage(to)}>
      {name}
    </button>
  );
}
