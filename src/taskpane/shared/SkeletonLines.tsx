import { paneTexts } from "../../texts/pane";

/** Lines as uneven as titles are: an even block looks like something that failed to load. */
const widths = ["86%", "64%", "72%", "58%", "80%", "66%", "74%", "52%"];

/** The shape of what is coming. */
export function SkeletonLines({ label = paneTexts.reading.label }: { readonly label?: string }) {
  return (
    <div role="img" aria-label={label} className="skeleton">
      {widths.map((width, at) => (
        <span key={at} style={{ width }} />
      ))}
    </div>
  );
}
