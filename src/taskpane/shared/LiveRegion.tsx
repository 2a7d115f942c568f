/** Says results to a screen reader. The same words twice are two messages only if the text differs: hence the blank. */
export function LiveRegion({ text, times }: { readonly text: string; readonly times: number }) {
  return (
    <div role="status" aria-live="polite" className="visually-hidden">
      {times % 2 === 0 ? text : `${text}\u00a0`}
    </div>
  );
}
