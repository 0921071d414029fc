import type { Engine, Panel, WarmUp } from './warm.ts';

/** Engine and panel, together and with a policy known; before that a submit has to wait. */
export type Warm = { readonly engine: Engine; readonly panel: Panel };

export type Warmth = {
  readonly warm: Warm | undefined;
  /** What a submit still waits for. */
  readonly lacks: 'scripts' | 'policy' | 'nothing';
  /** Has engine and panel injected, unless that is under way. */
  request(): void;
};

export type WarmthEvents = {
  /** Everything is there; once. */
  warm(): void;
  /** `lacks` is another than before. */
  progress(): void;
  /** They can't be had now; the next request tries again. */
  failed(): void;
};

/** How long engine and panel may take from the request for them, in milliseconds; the policy may take five seconds of it. */
const LIMIT = 15_000;

/** Keeps account of the warm part as it arrives piece by piece, in any order. */
export function trackWarmth(
  requestWarmUp: () => Promise<void>,
  offer: (warmUp: WarmUp) => void,
  events: WarmthEvents,
): Warmth {
  let engine: Engine | undefined;
  let panel: Panel | undefined;
  let warm: Warm | undefined;
  let requested = false;

  const settle = (policyKnown: boolean) => {
    if (warm) return;
    if (policyKnown && engine && panel) {
      warm = { engine, panel };
      events.warm();
    } else {
      events.progress();
    }
  };

  let policyKnown = false;
  offer({
    engine(arrived) {
      if (engine) return;
      engine = arrived;
      settle(false);
      void arrived.ready.then(() => {
        policyKnown = true;
        settle(true);
      });
    },
    panel(arrived) {
      panel ??= arrived;
      settle(policyKnown);
    },
  });

  const fail = () => {
    if (warm) return;
    requested = false;
    events.failed();
  };

  return {
    get warm() {
      return warm;
    },
    get lacks() {
      return warm ? 'nothing' : engine && panel ? 'policy' : 'scripts';
    },
    request() {
      if (requested || warm) return;
      requested = true;
      requestWarmUp().then(() => setTimeout(fail, LIMIT), fail);
    },
  };
}
