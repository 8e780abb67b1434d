// Quantities keep the text they were written in, so that a limit is printed as the user wrote it.

/** Base unit after parsing: the number in `value` is always in this unit. */
export type Unit =
  | 'seconds'
  | 'bytes'
  | 'bytes-per-hour'
  | 'bytes-per-operation'
  | 'per-second'
  | 'per-hour'
  | 'percent-per-hour'
  | 'share'
  | 'count';

/** A number with its base unit and the text it came from ("10MiB/h"). A share is 0..1 ("1%" is 0.01); percent-per-hour is in percent. */
export interface Quantity {
  readonly value: number;
  readonly unit: Unit;
  readonly text: string;
}
