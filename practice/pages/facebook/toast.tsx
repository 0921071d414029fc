/** What Facebook says when a request came through, or did not. */
export const TOASTS = {
  published: 'Your post is now published.',
  lost: 'Something went wrong. It was not published; your text is still here.',
} as const;

export function Toast({ of }: { readonly of: keyof typeof TOASTS | undefined }) {
  if (of === undefined) return null;
  return (
    <div role="alert" className="fb-toast">
      <span dir="auto">{TOASTS[of]}</span>
    </div>
  );
}
