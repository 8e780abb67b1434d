// At most n at a time, begun in order: `max-parallel`.

/** Runs `work` for every item; the results are in the order of the items. */
export async function limited<A, B>(
  items: readonly A[],
  most: number,
  work: (item: A) => Promise<B>,
): Promise<readonly B[]> {
  const results: B[] = [];
  let next = 0;
  async function lane(): Promise<void> {
    while (next < items.length) {
      const index = next;
      next += 1;
      results[index] = await work(items[index] as A);
    }
  }
  await Promise.all(Array.from({ length: Math.min(most, items.length) }, lane));
  return results;
}
