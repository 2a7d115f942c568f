import { SeverityIcon } from "../../../shared/SeverityIcon";
import { editorTexts as texts } from "../../../../texts/statistics-editor";
import type { TableWarning } from "../../../../statistics";

/** What the author should know of the table before it is inserted. */
export function Warnings({ warnings }: { readonly warnings: readonly TableWarning[] }) {
  if (warnings.length === 0) return null;
  return (
    <section className="warnings" aria-label={texts.warnings}>
      <ul>
        {warnings.map(({ kind, message }) => (
          <li key={`${kind} ${message}`}>
            <SeverityIcon severity="info" />
            <span>{message}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
