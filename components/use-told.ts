import { useEffect, useState } from 'react';

/** Something that storage holds, as it is followed. */
type Followed<Value> = {
  now(): Value;
  readonly ready: Promise<void>;
  onChange(listener: () => void): void;
};

/** What is known of it now, and whether storage has answered; drawn anew whenever it is told of a change. */
export function useTold<Value>(followed: Followed<Value>): { readonly value: Value; readonly isKnown: boolean } {
  const [isKnown, setKnown] = useState(false);
  const [, setTold] = useState(0);
  useEffect(() => {
    let isShown = true;
    followed.onChange(() => {
      if (isShown) setTold((times) => times + 1);
    });
    void followed.ready.then(() => {
      if (isShown) setKnown(true);
    });
    return () => {
      isShown = false;
    };
  }, [followed]);
  return { value: followed.now(), isKnown };
}
