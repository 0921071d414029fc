/** Files that somebody chose, dropped or pasted at one time, and where. */
export type Batch = { readonly files: readonly File[]; readonly target: Element };

/** What was brought into a frame, the latest last; `tell` is called whenever something is added. */
export type Brought = { readonly batches: Batch[]; tell(): void };

/** The files that an event brings: taken at once, a site may empty its field as soon as it has them. */
export function filesOf(event: Event): readonly File[] {
  const from = Reflect.get(event, 'dataTransfer') ?? Reflect.get(event, 'clipboardData') ?? event.composedPath()[0];
  const files: unknown = Reflect.get(from, 'files');
  return files instanceof FileList ? [...files] : [];
}
