/** Longest stretch of work, in milliseconds, during which the pane may not answer the keyboard. */
const longestStretch = 30;

/** Lets the pane draw and answer the keyboard. */
export function breathe(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve);
  });
}

/** `items.map(convert)` that lets the pane breathe now and then. */
export async function mapBreathing<T, R>(
  items: readonly T[],
  convert: (item: T, index: number) => R,
): Promise<R[]> {
  const results: R[] = [];
  let since = performance.now();
  for (const [index, item] of items.entries()) {
    results.push(convert(item, index));
    if (index % 100 === 99 && performance.now() - since > longestStretch) {
      await breathe();
      since = performance.now();
    }
  }
  return results;
}
