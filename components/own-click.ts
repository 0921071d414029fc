import type { UIEvent } from 'react';

/** Whether a person clicked here. The second click of a double click belongs to what lay under the pointer before the stop did. */
export function isOwnClick({ nativeEvent, detail }: Pick<UIEvent, 'nativeEvent' | 'detail'>): boolean {
  return nativeEvent.isTrusted && detail <= 1;
}
