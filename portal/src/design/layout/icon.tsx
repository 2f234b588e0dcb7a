import './icon.css';

/** Own drawings on a field of 24 by 24, in the colour of the text. */
const drawings = {
  arrow: 'M5 12h14M13 6l6 6-6 6',
  back: 'M19 12H5M11 6l-6 6 6 6',
  bell: 'M6 17V11a6 6 0 0 1 12 0v6l2 2H4zM10 21h4',
  calendar: 'M4 6h16v15H4zM4 10h16M8 3v5M16 3v5',
  check: 'M4 13l5 5L20 6',
  child: 'M12 8a3 3 0 1 0 0-6 3 3 0 0 0 0 6M6 12c4 2 8 2 12 0M12 13v4M12 17l-3 5M12 17l3 5',
  clock: 'M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18M12 7v5l4 2',
  cross: 'M5 5l14 14M19 5L5 19',
  down: 'M5 9l7 7 7-7',
  download: 'M12 3v12M7 11l5 5 5-5M4 21h16',
  euro: 'M18 6a7 7 0 1 0 0 12M3 10h10M3 14h10',
  eye: 'M2 12c5-8 15-8 20 0-5 8-15 8-20 0M12 15a3 3 0 1 0 0-6 3 3 0 0 0 0 6',
  globe: 'M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18M3 12h18M12 3c-5 5-5 13 0 18M12 3c5 5 5 13 0 18',
  heart: 'M12 21C3 14 3 9 5 6.500c2-2.500 5.500-2 7 1 1.500-3 5-3.500 7-1 2 2.500 2 7.500-7 14.500',
  help: 'M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18M9 9a3 3 0 1 1 4 3c-1 .5-1 1-1 2M12 17.500v.1',
  home: 'M3 12l9-8 9 8M6 10v10h12V10M10 20v-6h4v6',
  letter: 'M3 5h18v14H3zM3 6l9 7 9-7',
  list: 'M8 6h13M8 12h13M8 18h13M3 6h.1M3 12h.1M3 18h.1',
  map: 'M9 4L3 6v14l6-2 6 2 6-2V4l-6 2zM9 4v14M15 6v14',
  menu: 'M3 6h18M3 12h18M3 18h18',
  message: 'M3 4h18v13H10l-5 4v-4H3z',
  moon: 'M20 14A8 8 0 1 1 10 4a7 7 0 0 0 10 10',
  pen: 'M4 20l1-5L16 4l4 4L9 19zM14 6l4 4',
  person: 'M12 11a4 4 0 1 0 0-8 4 4 0 0 0 0 8M4 21c0-9 16-9 16 0',
  phone: 'M6 3l4 5-2 3c1 2 3 4 5 5l3-2 5 4c-1 4-4 4-7 3C8 18 5 14 3 9c-1-3 0-6 3-6',
  pin: 'M12 22c5-7 7-10 7-13a7 7 0 0 0-14 0c0 3 2 6 7 13M12 11.500a2.500 2.500 0 1 0 0-5 2.500 2.500 0 0 0 0 5',
  plus: 'M12 4v16M4 12h16',
  print: 'M7 9V3h10v6M7 17H4V9h16v8h-3M7 14h10v7H7z',
  search: 'M10.500 18a7.500 7.500 0 1 0 0-15 7.500 7.500 0 0 0 0 15M16 16l5 5',
  shield: 'M12 3l8 3c0 7-2 12-8 15-6-3-8-8-8-15zM8 12l3 3 5-6',
  sun: 'M12 16a4 4 0 1 0 0-8 4 4 0 0 0 0 8M12 2v2M12 20v2M2 12h2M20 12h2M5 5l1.500 1.500M17.500 17.500L19 19M5 19l1.500-1.500M17.500 6.500L19 5',
  warning: 'M12 4l10 17H2zM12 10v5M12 18v.1',
} as const;

export type IconName = keyof typeof drawings;

/** Always beside words that say the same: hidden for who listens. */
export function Icon({ name, large = false }: { readonly name: IconName; readonly large?: boolean }) {
  const turns = name === 'arrow' || name === 'back';
  const classes = ['icon', large && 'icon-large', turns && 'icon-turns'].filter(Boolean).join(' ');
  return (
    <svg className={classes} viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <path d={drawings[name]} />
    </svg>
  );
}
