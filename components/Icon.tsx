import type { Kind, Level } from '../rules/rule.ts';

/** Drawn on a 20 × 20 grid in the colour of the text; what each means stands beside it in words. */
const PATHS = {
  off: 'M10 2.8a7.2 7.2 0 1 0 0 14.4a7.2 7.2 0 1 0 0-14.4zM5 15L15 5',
  note: 'M10 2.8a7.2 7.2 0 1 0 0 14.4a7.2 7.2 0 1 0 0-14.4zM10 9.2v4.3M10 6.4v.1',
  warn: 'M10 3L17.6 16.2H2.4zM10 8v3.6M10 13.9v.1',
  justify: 'M3 4.2h14v9.4H9.4L5.8 16.8v-3.2H3zM6.4 7.5h7.2M6.4 10.3h4.6',
  block: 'M6.9 2.8h6.2l4.1 4.1v6.2l-4.1 4.1H6.9l-4.1-4.1V6.9zM6.6 10h6.8',
  brand: 'M3 8.2L4.4 3.4h11.2L17 8.2zM4.4 8.2v8.4h11.2V8.2M8 16.6v-4.8h4v4.8',
  client: 'M2.8 6.6h14.4v9.8H2.8zM7 6.6V3.8h6v2.8M2.8 11h5.6M11.6 11h5.6M8.4 9.8h3.2v2.4H8.4z',
  personal: 'M10 3a3.3 3.3 0 1 0 0 6.6a3.3 3.3 0 1 0 0-6.6zM3.6 17c.5-3.2 3-5.1 6.4-5.1s5.9 1.9 6.4 5.1z',
  unknown: 'M6.7 7.3c.1-2.2 1.5-3.5 3.5-3.5s3.4 1.2 3.4 3.1c0 2.6-3.4 2.7-3.4 5.4M10.1 15.9v.1',
  lock: 'M4.4 9h11.2v8H4.4zM6.6 9V6.4a3.4 3.4 0 0 1 6.8 0V9M10 12v2',
  arrow: 'M3.5 10h12.6M11.4 5.2L16.2 10l-4.8 4.8',
  down: 'M10 3.8v12M5 10.8l5 5 5-5',
  up: 'M10 16.2v-12M5 9.2l5-5 5 5',
  check: 'M3.8 10.6l4 4L16.4 5.8',
  download: 'M10 3v9.6M5.8 8.6L10 12.8l4.2-4.2M3.6 16.8h12.8',
  upload: 'M10 13V3.4M5.8 7.4L10 3.2l4.2 4.2M3.6 16.8h12.8',
  edit: 'M12.6 4.2l3.2 3.2L7 16.2l-4 .8.8-4zM10.8 6l3.2 3.2',
  link: 'M8.4 11.6a3.2 3.2 0 0 0 4.6 0l2.9-2.9a3.25 3.25 0 0 0-4.6-4.6l-1.2 1.2M11.6 8.4a3.2 3.2 0 0 0-4.6 0l-2.9 2.9a3.25 3.25 0 0 0 4.6 4.6l1.2-1.2',
  picture: 'M2.8 4h14.4v12H2.8zM2.8 13.4l4-4 3.4 3.4 2.6-2.4 4.4 4M12.9 7.1v.1',
  video: 'M2.8 4.6h14.4v10.8H2.8zM8.4 7.4v5.2l4.4-2.6z',
  document: 'M5 2.8h6.6L15 6.2v11H5zM11.4 2.8v3.6H15M7.6 10h4.8M7.6 13h4.8',
  poll: 'M3.4 4.6h9M3.4 10h13.2M3.4 15.4h6',
  clip: 'M14.6 9.2l-5 5a3.1 3.1 0 0 1-4.4-4.4l5.6-5.6a2.1 2.1 0 0 1 3 3l-5.4 5.4a1 1 0 0 1-1.5-1.5l4.6-4.6',
  box: 'M10 2.8l6.8 3.6v7.2L10 17.2l-6.8-3.6V6.4zM3.4 6.5L10 10l6.6-3.5M10 10v7',
} as const satisfies Readonly<Record<Kind | Level, string>> & Readonly<Record<string, string>>;

export type IconName = keyof typeof PATHS;

export function Icon({ name }: { readonly name: IconName }) {
  return (
    <svg className="icon" data-icon={name} viewBox="0 0 20 20" aria-hidden="true" focusable="false">
      <path d={PATHS[name]} />
    </svg>
  );
}
