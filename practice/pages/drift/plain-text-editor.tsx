import { useEffect, useRef } from 'react';
import { flushSync } from 'react-dom';
import { plainEditor } from './plain-editor.ts';

type Props = { onChange(text: string): void; onSend(): void; onFocus?(): void };

/** A plain editor among React's elements. It starts empty. */
export function PlainTextEditor(props: Props) {
  const place = useRef<HTMLDivElement>(null);
  const latest = useRef(props);
  latest.current = props;
  useEffect(() => {
    const { element } = plainEditor(document, {
      // At once, so that a quick press finds the text: React would put an event that is not its own off.
      onChange: (text) => flushSync(() => latest.current.onChange(text)),
      onSend: () => latest.current.onSend(),
      onFocus: () => latest.current.onFocus?.(),
    });
    place.current?.replaceChildren(element);
  }, []);
  return <div ref={place} />;
}
