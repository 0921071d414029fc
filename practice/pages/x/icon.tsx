const PATHS = {
  plus: 'M12 5v14M5 12h14',
  image: 'M4 5h16v14H4zM4 16l5-5 4 4 3-3 4 4M15 9h.01',
  gif: 'M4 6h16v12H4zM10.5 10H8v4h2.5v-2M13 10v4M16 14v-4h2M16 12h1.5',
  poll: 'M5 19V9M12 19V5M19 19v-6',
  emoji: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18zM9 10h.01M15 10h.01M8.5 14.5c2 2 5 2 7 0',
  clock: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18zM12 7v5l3 2',
  close: 'M6 6l12 12M18 6L6 18',
  back: 'M19 12H5M11 6l-6 6 6 6',
  home: 'M4 11l8-7 8 7v9h-5v-6H9v6H4z',
  search: 'M11 5a6 6 0 1 0 0 12 6 6 0 0 0 0-12zM15.5 15.5L20 20',
  bell: 'M6 16V10a6 6 0 0 1 12 0v6l1.5 2h-15zM10 20h4',
  person: 'M12 4a4 4 0 1 0 0 8 4 4 0 0 0 0-8zM5 20c0-4 3-6 7-6s7 2 7 6',
  feather: 'M4 20c2-8 7-14 16-16-1 9-7 13-13 13M9 12h5',
  reply: 'M20 12a7 7 0 0 1-7 7H4l3-3a7 7 0 1 1 13-4z',
  repeat: 'M5 8h11l-3-3M19 16H8l3 3',
  heart: 'M12 20C5 15 4 12 4 9.5A4 4 0 0 1 12 8a4 4 0 0 1 8 1.5C20 12 19 15 12 20z',
} as const;

export type IconName = keyof typeof PATHS;

/** A plain line drawing; decoration only. */
export function Icon({ name }: { readonly name: IconName }) {
  return (
    <svg className="icon" viewBox="0 0 24 24" width="20" height="20" aria-hidden="true">
      <path d={PATHS[name]} />
    </svg>
  );
}
