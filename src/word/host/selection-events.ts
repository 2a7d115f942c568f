/** The cursor moves with every key; the pane need not hear of each. */
const quietFor = 400;

/**
 * Calls back once the selection has stopped changing for a moment; returns how to stop. Word's events come late, twice
 * or not at all (office-js #4874, #5400), so this is a hint and nothing may rest on it; a host that refuses to
 * register the handler only means that no hint comes.
 */
export function onSelectionSettled(listener: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let stopped = false;
  const handler = () => {
    clearTimeout(timer);
    if (!stopped) timer = setTimeout(listener, quietFor);
  };
  const { document } = Office.context;
  document.addHandlerAsync(Office.EventType.DocumentSelectionChanged, handler);
  return () => {
    if (stopped) return;
    stopped = true;
    clearTimeout(timer);
    document.removeHandlerAsync(Office.EventType.DocumentSelectionChanged, { handler });
  };
}
