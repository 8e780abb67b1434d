// What CI asks on every change, in under a minute on two busy cores: false alarms of the commonest shapes, power at the
// limit where it is promised, one of each kind of series, one short run. Few runs each: it finds what is broken, not 1 %.

interface Quick {
  readonly name: string;
  readonly runs: number;
}

const many = 100;
const some = 60;
const few = 30;

const sixHours = ['white', 'AR .90', 'AR .97', 'AR .99', 'sawtooth', 'warm-up', 'mix', 'arena', 'cache', 'one step'];
const restarts = ['AR .90', 'mix', 'larger each life'];
const found = ['white', 'AR .90', 'AR .97', 'sawtooth', 'warm-up', 'mix'];
const aliased = ['job each minute', 'breathing', 'diurnal', 'heavy tails'];
const counted = ['pool', 'wobble', 'job connections'];
const slow = ['latency AR .90', 'latency AR .97'];
const brief = ['white', 'AR .99', 'warm-up', 'long teeth', 'one step', 'RSS over heap'];

function each(families: readonly string[], rest: string, runs: number): readonly Quick[] {
  return families.map((family) => ({ name: `${family}: ${rest}`, runs }));
}

export const quickNames: readonly Quick[] = [
  ...each([...sixHours, ...aliased], 'stable, 6 h @ 60 s', many),
  ...each(restarts, 'stable, 24 h @ 60 s, restarts 5.5 h', some),
  ...each(found, '10 MB/h, 6 h @ 10 s', some),
  ...each(['AR .90'], '10 MB/h stairs, 6 h @ 10 s', some),
  ...each(['AR .90', 'mix'], '10 MB/h, 24 h @ 60 s, restarts 5.5 h', some),
  ...each(['mix'], 'stable, 7 d @ 60 s, restarts 6 h', few),
  ...each(counted, 'stable, 24 h @ 60 s', some),
  ...each(slow, 'stable, 24 h @ 60 s', some),
  ...each(slow, '2 %/h, 24 h @ 60 s', some),
  { name: 'latency AR .90: step of 20 %, 6 h @ 60 s', runs: few },
  { name: 'shared machine: stable, 24 h @ 60 s', runs: few },
  ...each(brief, 'stable, 2 min @ 1 s, after 15 s of warm-up, limit 3000 MB/h', many),
  ...each(['white', 'long teeth'], '24000 MB/h, 2 min @ 1 s, after 15 s of warm-up, limit 3000 MB/h', few),
  ...each(['AR .90'], '200 MB/h, 50 min @ 1 s, after 10 min of warm-up, limit 100 MB/h, at ten times the rate', few),
  ...each(['AR .90'], 'stable, 6 h @ 10 s, coverage', few),
  { name: 'twelve series: stable, 24 h @ 60 s', runs: some },
];
