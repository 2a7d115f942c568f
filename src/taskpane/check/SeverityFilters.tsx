import { checkTexts } from "../../texts/pane-check";
import { formatCount, paneTexts } from "../../texts/pane";
import type { Finding } from "../../report";
import { filters, type SeverityFilter } from "../state";

interface SeverityFiltersProps {
  readonly findings: readonly Finding[];
  readonly filter: SeverityFilter;
  readonly choose: (filter: SeverityFilter) => void;
}

/** Which findings are shown, with how many there are of each kind. */
export function SeverityFilters({ findings, filter, choose }: SeverityFiltersProps) {
  return (
    <div role="group" aria-label={checkTexts.filterLabel} className="filters">
      {filters.map((one) => {
        const count =
          one === "all" ? findings.length : findings.filter((finding) => finding.severity === one).length;
        return (
          <button
            key={one}
            type="button"
            className="filter"
            aria-pressed={one === filter}
            onClick={() => choose(one)}
          >
            {one === "all" ? checkTexts.all : paneTexts.severities[one]}{" "}
            <span className="filter-count">{formatCount(count)}</span>
          </button>
        );
      })}
    </div>
  );
}
