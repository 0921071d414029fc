import { say } from '../rules/say.ts';

/** Where an employee reads what is kept of what they post, within the extension. */
export const EMPLOYER_VIEW_PAGE = '/employer-view.html';

/** Leads to what an employee can read about the record. */
export function EmployerViewCard() {
  return (
    <section className="card" aria-labelledby="employer-view">
      <h2 id="employer-view">{say('employer_card_title')}</h2>
      <p>{say('employer_card_what')}</p>
      <a href={EMPLOYER_VIEW_PAGE}>{say('employer_title')}</a>
    </section>
  );
}
