import { type ReactNode, useLayoutEffect, useRef, useState } from 'react';
import { createPortal } from 'react-dom';
import { drifts } from './drift.ts';
import { shadowIn } from './shadow-around.ts';

/** What is inside stands in an open shadow root where the page's address asks for that. */
export function InShadow({ children }: { readonly children: ReactNode }): ReactNode {
  const host = useRef<HTMLDivElement>(null);
  const [inside, setInside] = useState<HTMLElement>();
  useLayoutEffect(() => {
    if (host.current) setInside(shadowIn(host.current));
  }, []);
  if (!drifts('in-shadow')) return children;
  return <div ref={host}>{inside && createPortal(children, inside)}</div>;
}
