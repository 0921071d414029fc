import type { Engine, Panel, Sealed, Tools, Warm, WarmUp } from './warm.ts';

export type Warmth = {
  readonly warm: Warm | undefined;
  /** Where engine and panel report themselves. */
  readonly warmUp: WarmUp;
  /** What a submit still waits for. */
  readonly lacks: 'scripts' | 'policy' | 'nothing';
  /** Has engine and panel injected, unless that is under way. */
  request(): void;
  /** A submit waits for them. */
  hurry(): void;
};

export type WarmthEvents = {
  /** Everything is there; once. */
  warm(warm: Warm): void;
  /** `lacks` is another than before. */
  progress(): void;
  /** They can't be had now; the next request tries again. */
  failed(): void;
};

/** How long engine and panel may take from the request for them, in milliseconds; the policy may take five seconds of it. */
const LIMIT = 15_000;

/** Keeps account of the warm part as it arrives piece by piece, in any order. */
export function trackWarmth(requestWarmUp: () => Promise<Sealed>, events: WarmthEvents): Warmth {
  let engine: Engine | undefined;
  let tools: Tools | undefined;
  let panel: Panel | undefined;
  let answered: Sealed | undefined;
  let warm: Warm | undefined;
  let requested = false;
  let hurried = false;

  let policyKnown = false;
  const settle = () => {
    if (warm) return;
    if (policyKnown && engine && tools && panel && answered) {
      warm = { engine, tools, panel, ...answered };
      try {
        events.warm(warm);
      } catch (error) {
        warm = undefined;
        fail();
        throw error;
      }
    } else {
      events.progress();
    }
  };

  const warmUp: WarmUp = {
    engine(arrived, brought) {
      if (engine) return;
      engine = arrived;
      tools = brought;
      if (hurried) arrived.hurry();
      settle();
      void arrived.ready.then(() => {
        policyKnown = true;
        settle();
      });
    },
    panel(arrived) {
      panel ??= arrived;
      settle();
    },
  };

  const fail = () => {
    if (warm) return;
    requested = false;
    events.failed();
  };

  return {
    warmUp,
    get warm() {
      return warm;
    },
    get lacks() {
      return warm ? 'nothing' : engine && panel ? 'policy' : 'scripts';
    },
    hurry() {
      hurried = true;
      engine?.hurry();
    },
    request() {
      if (requested || warm) return;
      requested = true;
      // From now on: a question that a dying worker took along is never answered.
      const limit = setTimeout(fail, LIMIT);
      requestWarmUp().then(
        (answer) => {
          answered = answer;
          settle();
        },
        () => {
          clearTimeout(limit);
          fail();
        },
      );
    },
  };
}
