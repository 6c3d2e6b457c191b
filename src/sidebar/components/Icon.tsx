/** Outline icons on a 20 × 20 grid; always beside a word, so hidden from screen readers. */
const PATHS = {
  home: 'M3 9.5 10 3.5l7 6V16a1 1 0 0 1-1 1h-3.5v-4.5h-5V17H4a1 1 0 0 1-1-1z',
  add: 'M10 4v12M4 10h12',
  import: 'M10 3v9m0 0-3.5-3.5M10 12l3.5-3.5M3.5 13v3a1 1 0 0 0 1 1h11a1 1 0 0 0 1-1v-3',
  more: 'M4 5.5h12M4 10h12M4 14.5h12',
  back: 'M12 4.5 6.5 10l5.5 5.5',
  next: 'M8 4.5 13.5 10 8 15.5',
  close: 'M5 5l10 10M15 5 5 15',
  chart: 'M3.5 3.5v13h13M7 13l3-4 2.5 2.5L16.5 6',
  undo: 'M7.5 4 4 7.5 7.5 11M4.5 7.5H12a4.5 4.5 0 0 1 0 9H8',
  repair:
    'M12.5 3.5a4 4 0 0 0-4.4 5.4l-5 5a1.4 1.4 0 0 0 0 2 1.4 1.4 0 0 0 2 0l5-5a4 4 0 0 0 5.4-5l-2.4 2.4-2-.4-.4-2z',
  help: 'M7.7 7.6a2.4 2.4 0 1 1 3.5 2.2c-.8.4-1.2.9-1.2 1.7v.3M10 14.4v.2M10 17.5a7.5 7.5 0 1 0 0-15 7.5 7.5 0 0 0 0 15z',
  log: 'M8 6h8M8 10h8M8 14h4M4 5.6l.7.7L6 4.8M4 9.6l.7.7L6 8.8M4 13.6l.7.7L6 12.8',
  setup: 'M3.5 4h13v12h-13zM3.5 8h13M8.5 8v8',
  print:
    'M6 7.5V3.5h8v4M6 14H4a1 1 0 0 1-1-1V8.5a1 1 0 0 1 1-1h12a1 1 0 0 1 1 1V13a1 1 0 0 1-1 1h-2M6 12h8v4.5H6z',
  edit: 'M4 16l.7-3.2 8.6-8.6a1.4 1.4 0 0 1 2 0l.5.5a1.4 1.4 0 0 1 0 2l-8.6 8.6z',
  plan: 'M5 3.5h10a1 1 0 0 1 1 1V16a1 1 0 0 1-1 1H5a1 1 0 0 1-1-1V4.5a1 1 0 0 1 1-1zM7 8l1.2 1.2L10.5 7M7 13l1.2 1.2 2.3-2.2M12.5 8.5h1M12.5 13.5h1',
  report: 'M3.5 4h13v12h-13zM3.5 8h13M6.5 11h2M6.5 13.5h2M11.5 11h2M11.5 13.5h2',
  table: 'M3.5 4h13v12h-13zM3.5 8h13M3.5 12h13M8.5 4v12',
  person: 'M10 10a3.25 3.25 0 1 0 0-6.5 3.25 3.25 0 0 0 0 6.5zM3.5 17a6.5 6.5 0 0 1 13 0',
  reload: 'M16 10a6 6 0 1 1-1.8-4.2L16 7.5M16 3.5v4h-4',
} as const;

export type IconName = keyof typeof PATHS;

export function Icon({ name }: { readonly name: IconName }) {
  return (
    <svg class="icon" viewBox="0 0 20 20" width="20" height="20" aria-hidden="true" focusable="false">
      <path d={PATHS[name]} />
    </svg>
  );
}
