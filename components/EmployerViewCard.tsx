/** Where an employee reads what is kept of what they post, within the extension. */
export const EMPLOYER_VIEW_PAGE = '/employer-view.html';

/** Leads to what an employee can read about the record. */
export function EmployerViewCard() {
  return (
    <section className="card" aria-labelledby="employer-view">
      <h2 id="employer-view">For everybody who posts here</h2>
      <p>What is kept of your posts, for how long and where, and all that is there now.</p>
      <a href={EMPLOYER_VIEW_PAGE}>What my employer can see</a>
    </section>
  );
}
