import { say, sayNumber } from '../rules/say.ts';

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
      <PagerButton name={say('pager_previous')} to={page - 1} {...{ pages, onPage }} />
      <span>{say('pager_page', sayNumber(page + 1), sayNumber(pages))}</span>
      <PagerButton name={say('pager_next')} to={page + 1} {...{ pages, onPage }} />
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
