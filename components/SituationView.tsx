import { say } from '../rules/say.ts';
import type { Situation } from './describe-tab.ts';
import { Icon, type IconName } from './Icon.tsx';

const SIGNS: Readonly<Record<Situation['mood'], IconName>> = {
  good: 'check',
  partly: 'warn',
  bad: 'block',
  held: 'lock',
  idle: 'note',
};

/** The one sentence that matters, with the one thing to do about it where there is one. */
export function SituationView(props: { readonly situation: Situation; onReload(): void }) {
  const { mood, title, words, reload } = props.situation;
  return (
    <section className="situation" data-mood={mood} aria-labelledby="situation">
      <span className="tile">
        <Icon name={SIGNS[mood]} />
      </span>
      <div role="status">
        <h1 id="situation">{title}</h1>
        <p>
          <bdi>{words}</bdi>
        </p>
      </div>
      {reload && (
        <button type="button" className="button primary" onClick={() => props.onReload()}>
          {say('reload_page')}
        </button>
      )}
    </section>
  );
}
