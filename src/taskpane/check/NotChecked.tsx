import { checkTexts } from "../../texts/pane-check";
import { rules, type RuleId } from "../../report";

/** What could not be checked in this document with this Word. */
export function NotChecked({ ids }: { readonly ids: readonly RuleId[] }) {
  const titles = rules.filter(({ meta }) => ids.includes(meta.id)).map(({ meta }) => meta.title);
  if (titles.length === 0) return null;
  return (
    <details className="not-checked">
      <summary>{checkTexts.notChecked(titles.length)}</summary>
      <p>{checkTexts.notCheckedText}</p>
      <ul>
        {titles.map((title) => (
          <li key={title}>{title}</li>
        ))}
      </ul>
    </details>
  );
}
