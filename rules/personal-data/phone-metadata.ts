import type { MetadataJson } from 'libphonenumber-js/core/es6';
import metadata from 'libphonenumber-js/min/metadata';

/** What the library knows of each country's numbers: in a build it is text until the first number is asked for (`light-data.ts`). */
export function phoneMetadata(): MetadataJson {
  return metadata;
}
