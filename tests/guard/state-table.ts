import type { Effect, Event, State } from '../../guard/guard.ts';

/** In this state, on this event, the author meets this. */
export type Row = {
  readonly from: State;
  readonly on: Event;
  readonly to: State;
  readonly effects: readonly Effect[];
  /** In plain words. */
  readonly meets: string;
};

const row = (from: State, on: Event, to: State, effects: readonly Effect[], meets: string): Row => {
  return { from, on, to, effects, meets };
};
const submit = (outcome: 'clear' | 'stop' | 'cold' | 'orphaned') => ({ type: 'submit', outcome }) as const;
const warm = (outcome: 'clear' | 'stop' | 'cold' | 'orphaned') => ({ type: 'warm', outcome }) as const;
const policy = (outcome: 'clear' | 'stop') => ({ type: 'policy', outcome }) as const;

const KEPT = 'Nothing new: this one is kept back as well; a request waits for its turn.';
const OPENS = 'The stop opens.';
const WAITS = 'It waits, and a line says what for. It is judged as soon as that can be done.';
const RELOAD = 'It is not published. A line says so, and to copy the draft and reload the page.';
const ANSWERED = 'It goes out; the line is gone.';

/** The whole table. What is not listed changes nothing. */
export const TABLE: readonly Row[] = [
  row('quiet', submit('clear'), 'quiet', ['say-nothing', 'let'], 'Nothing: it goes out.'),
  row('quiet', submit('stop'), 'asking', ['hold', 'say-nothing', 'open-stop'], OPENS),
  row('quiet', submit('cold'), 'holding', ['hold', 'say-waiting', 'warm-up'], WAITS),
  row('quiet', submit('orphaned'), 'orphaned', ['refuse', 'say-orphaned'], RELOAD),

  row('holding', submit('clear'), 'holding', ['swallow'], KEPT),
  row('holding', submit('stop'), 'holding', ['swallow'], KEPT),
  row('holding', submit('cold'), 'holding', ['swallow'], KEPT),
  row('holding', submit('orphaned'), 'holding', ['swallow'], KEPT),
  row('holding', warm('clear'), 'quiet', ['say-nothing', 'repeat'], 'It goes out by itself, once.'),
  row('holding', warm('stop'), 'asking', ['say-nothing', 'open-stop'], OPENS),
  row('holding', warm('orphaned'), 'orphaned', ['drop', 'say-orphaned'], RELOAD),
  row('holding', { type: 'failed' }, 'broken', ['drop', 'say-broken'], RELOAD),
  row('holding', { type: 'gone' }, 'quiet', ['say-nothing'], 'The line is gone, with what waited.'),

  row('asking', submit('clear'), 'asking', ['swallow'], KEPT),
  row('asking', submit('stop'), 'asking', ['swallow'], KEPT),
  row('asking', submit('cold'), 'asking', ['swallow'], KEPT),
  row('asking', submit('orphaned'), 'asking', ['swallow'], KEPT),
  row(
    'asking',
    { type: 'edit' },
    'quiet',
    ['close-stop', 'drop', 'return-to-editor'],
    'The stop closes, the caret is back in the draft, and the draft is as it was. The site takes it for a lost network.',
  ),
  row(
    'asking',
    { type: 'post-anyway' },
    'quiet',
    ['close-stop', 'repeat-with-pass'],
    'The stop closes, and exactly this draft goes out by itself, once; asked anew where account, policy or words are others by then.',
  ),
  row('asking', policy('stop'), 'asking', ['open-stop'], 'The stop says what the new policy says.'),
  row(
    'asking',
    policy('clear'),
    'quiet',
    ['close-stop', 'drop', 'return-to-editor', 'say-changed'],
    'The stop closes. Nothing goes out; a line says that what stopped it no longer applies, and to post once more.',
  ),
  row('asking', { type: 'gone' }, 'quiet', ['close-stop'], 'The stop closes: the site gave the request up.'),

  row('broken', submit('clear'), 'quiet', ['say-nothing', 'let'], ANSWERED),
  row('broken', submit('stop'), 'asking', ['hold', 'say-nothing', 'open-stop'], OPENS),
  row('broken', submit('cold'), 'holding', ['hold', 'say-waiting', 'warm-up'], `${WAITS} It is tried again.`),
  row('broken', submit('orphaned'), 'orphaned', ['refuse', 'say-orphaned'], RELOAD),
  // What broke down was told to the author as not published; it does not go out by itself later.
  row(
    'broken',
    warm('clear'),
    'quiet',
    ['say-nothing'],
    'The line is gone. What broke down does not go out by itself.',
  ),
  row('broken', warm('stop'), 'quiet', ['say-nothing'], 'The line is gone. What broke down does not go out by itself.'),
  row('broken', { type: 'gone' }, 'quiet', ['say-nothing'], 'The line is gone.'),

  row('orphaned', submit('clear'), 'quiet', ['say-nothing', 'let'], ANSWERED),
  row('orphaned', submit('stop'), 'asking', ['hold', 'say-nothing', 'open-stop'], OPENS),
  row('orphaned', submit('cold'), 'holding', ['hold', 'say-waiting', 'warm-up'], WAITS),
  row('orphaned', submit('orphaned'), 'orphaned', ['refuse', 'say-orphaned'], RELOAD),
];

/** The table as `docs/states.md` has it. */
export function tableAsMarkdown(): string {
  const lines = TABLE.map(({ from, on, to, meets }) => `| \`${from}\` | ${inWords(on)} | ${meets} | \`${to}\` |`);
  return ['| state | what happens | what the author meets | then |', '| --- | --- | --- | --- |', ...lines].join('\n');
}

function inWords(event: Event): string {
  switch (event.type) {
    case 'submit':
      return `a submit that ${OUTCOMES[event.outcome]}`;
    case 'warm':
      return `engine and policy are there; what waits ${OUTCOMES[event.outcome]}`;
    case 'policy':
      return `another policy; what is held ${OUTCOMES[event.outcome]} by it`;
    case 'failed':
      return 'engine or policy can’t be had';
    case 'edit':
      return '“Edit draft”, or Escape';
    case 'post-anyway':
      return '“Post anyway”';
    case 'gone':
      return 'the site closed the composer, or gave its request up';
    default:
      return event satisfies never;
  }
}

const OUTCOMES = {
  clear: 'is clear',
  stop: 'is not clear',
  cold: 'can’t be judged yet',
  orphaned: 'can’t be judged any more',
} as const;
