import { Mark } from './Mark.tsx';

/** What stands at the top of each page of the extension: whose it is. */
export function PageHead() {
  return (
    <header className="page-head">
      <Mark />
      <span className="page-name">Gatepost</span>
    </header>
  );
}
