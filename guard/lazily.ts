/**
 * Makes something when it is first needed, once. A function that is never called costs a page next to nothing; one that is called
 * at load is compiled on its main thread.
 */
export function lazily<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
