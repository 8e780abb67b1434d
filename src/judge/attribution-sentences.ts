// What is said of the operation that leaks, or of why none is named: lines of evidence under a finding of growth.

import { assertNever } from '../model/error.ts';
import type { Attribution, NotTold } from './attribution.ts';
import type { Interval, OperationGrowth } from './attribution-contrast.ts';
import { alike, counted, scaleBytes } from './figures.ts';

type Unit = 'bytes' | 'count';

/** One sentence for people, and one about how it was found. */
export function attributionSentences(attribution: Attribution, unit: Unit): readonly string[] {
  const said =
    attribution.kind === 'told' ? toldSentence(attribution.leaking, unit) : notToldSentence(attribution, unit);
  return [said, basisSentence(attribution)];
}

function toldSentence({ operation, perCall, share }: OperationGrowth, unit: Unit): string {
  const least = Math.max(0, share.low);
  return `The operation that leaks is ${operation}: each call leaves ${withInterval(perCall, unit)} more than a call of the others, which explains ${percent(Math.min(1, share.value))} of the growth (at least ${percent(least)}).`;
}

function notToldSentence(
  { why, operations }: { readonly why: NotTold; readonly operations: readonly OperationGrowth[] },
  unit: Unit,
): string {
  const cannot = 'Which operation leaks cannot be told:';
  switch (why) {
    case 'one-operation': {
      const [only] = operations;
      return only === undefined
        ? 'There is one operation only.'
        : `There is one operation only, ${only.operation}: if what grows comes with its calls, each leaves ${withInterval(only.perCall, unit)}.`;
    }
    case 'mix-does-not-vary':
      return `${cannot} all were called in nearly the same proportion all the time; load.mix-blocks = "2m" varies the mix.`;
    case 'too-little-growth':
      return `${cannot} too little grew for it to be divided.`;
    case 'several':
      return 'No single operation explains the growth: several do, or it comes with every call alike, or with time.';
    case 'too-noisy':
      return `${cannot} the level swings too much beside what one operation adds; soak longer, or with longer load.mix-blocks.`;
    default:
      return assertNever(why);
  }
}

function basisSentence({ bins, mix, ...attribution }: Attribution): string {
  const count = attribution.kind === 'told' ? attribution.others.length + 1 : attribution.operations.length;
  const calls = count > 1 ? `calls of ${counted(count, 'operation')}` : 'calls';
  const moved = mix.swing === 0 ? '' : `; shares of the mix moved by ${percent(mix.swing)} from bin to bin`;
  return `From the level and the ${calls} until then, in ${counted(bins, 'bin')}${moved}.`;
}

function withInterval({ value, low, high }: Interval, unit: Unit): string {
  const { texts, unit: unitText } =
    unit === 'bytes' ? scaleBytes([value, low, high], null) : { texts: alike([value, low, high]), unit: '' };
  return `${texts[0]}${unitText === '' ? '' : ` ${unitText}`} (95 % interval ${texts[1]} to ${texts[2]})`;
}

function percent(share: number): string {
  return share > 0 && share < 0.01 ? 'under 1 %' : `${Math.round(100 * share)} %`;
}
