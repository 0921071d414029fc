/** Words of an author. */
export function Quote({ words }: { readonly words: string }) {
  return (
    <q className="quote" dir="auto" lang="">
      {words}
    </q>
  );
}
