import { useId } from 'react';

/** Where the author says why a draft should go out as it is. */
export function ReasonField(props: { readonly reason: string; onChange(reason: string): void }) {
  const id = useId();
  return (
    <div className="reason">
      <label htmlFor={`${id}field`}>Reason</label>
      <p id={`${id}hint`}>To post anyway, say why it should go out as it is.</p>
      <textarea
        id={`${id}field`}
        aria-describedby={`${id}hint`}
        aria-required="true"
        rows={2}
        dir="auto"
        value={props.reason}
        onChange={(event) => props.onChange(event.currentTarget.value)}
      />
    </div>
  );
}
