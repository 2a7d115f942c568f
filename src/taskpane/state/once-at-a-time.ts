/**
 * Work that is not started again while it is going on, but once more afterwards if it was asked for meanwhile: a person
 * who types fast moves the cursor faster than Word answers.
 */
export function onceAtATime(work: () => Promise<void>): () => Promise<void> {
  let working = false;
  let again = false;
  return async () => {
    again = true;
    if (working) return;
    working = true;
    while (again) {
      again = false;
      await work();
    }
    working = false;
  };
}
