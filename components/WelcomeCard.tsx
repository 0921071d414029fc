import { say } from '../rules/say.ts';
import { WELCOME_PAGE } from './welcome/welcome-page.ts';

/** Leads back to the page of the first minutes. */
export function WelcomeCard() {
  return (
    <section className="card" aria-labelledby="welcome">
      <h2 id="welcome">{say('welcome_card_title')}</h2>
      <p>{say('welcome_card_what')}</p>
      <a href={WELCOME_PAGE}>{say('welcome_card_link')}</a>
    </section>
  );
}
