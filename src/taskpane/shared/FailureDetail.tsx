import { paneTexts } from "../../texts/pane";
import type { Failure } from "../state";

/** The host's own code and words, folded away. */
export function FailureDetail({ failure: { code, detail } }: { readonly failure: Failure }) {
  return (
    <details className="failure-detail">
      <summary>{paneTexts.details}</summary>
      <code>{detail ? `${code}: ${detail}` : code}</code>
    </details>
  );
}
