// Colours of charts and pages. A chart names a colour by its role; a page lets CSS fill it in, a picture a fixed theme.
// The pairs were chosen to differ also for colour-blind readers: blue, orange, green, and grey for what is not judged.

export type ColorRole =
  | 'text'
  | 'faint'
  | 'line'
  | 'ground'
  | 'first'
  | 'second'
  | 'third'
  | 'band'
  | 'good'
  | 'bad'
  | 'warn';

export type Theme = Readonly<Record<ColorRole, string>>;

export const lightTheme: Theme = {
  text: '#1c2430',
  faint: '#5c6675',
  line: '#d9dee6',
  ground: '#ffffff',
  first: '#1660c4',
  second: '#c25a05',
  third: '#17795a',
  band: '#6b7688',
  good: '#1a7f45',
  bad: '#c4262e',
  warn: '#9a6200',
};

export const darkTheme: Theme = {
  text: '#e6e9ef',
  faint: '#9aa5b5',
  line: '#343c49',
  ground: '#14181f',
  first: '#6fb0ff',
  second: '#f2a154',
  third: '#5fcfa4',
  band: '#8b97a9',
  good: '#5fce8c',
  bad: '#ff7b7f',
  warn: '#e6b450',
};

/** The CSS variable of a role, as a chart spec holds it. */
export function colorOf(role: ColorRole): string {
  return `var(--${role})`;
}

/** The declarations that give the variables their values, for a style sheet. */
export function themeDeclarations(theme: Theme): string {
  return Object.entries(theme)
    .map(([role, color]) => `--${role}: ${color};`)
    .join(' ');
}

/** Replaces every `var(--role)` in a spec by the theme's colour, for pictures that no style sheet reaches. */
export function applyTheme<T>(spec: T, theme: Theme): T {
  const roles = theme as Readonly<Record<string, string>>;
  return JSON.parse(JSON.stringify(spec).replace(/var\(--([a-z]+)\)/g, (whole, role: string) => roles[role] ?? whole));
}
