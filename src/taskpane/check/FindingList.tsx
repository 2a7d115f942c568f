import { useRef, type KeyboardEvent } from "react";
import { checkTexts } from "../../texts/pane-check";
import { formatCount, paneTexts } from "../../texts/pane";
import { severities, type Finding, type Place } from "../../report";
import type { Arrival, SeverityFilter } from "../state";
import { FindingItem } from "./FindingItem";

interface FindingListProps {
  readonly findings: readonly Finding[];
  readonly filter: SeverityFilter;
  readonly arrival?: Arrival;
  readonly goTo: (at: string, place: Place, where: string) => void;
}

/** The findings by severity. Arrow keys step from one to the next, over the buttons of each. */
export function FindingList({ findings, filter, arrival, goTo }: FindingListProps) {
  const list = useRef<HTMLDivElement>(null);
  const numbered = findings.map((finding, at) => ({ finding, at: `finding:${at}` }));
  const groups = severities
    .filter((severity) => filter === "all" || filter === severity)
    .map((severity) => ({
      severity,
      items: numbered.filter(({ finding }) => finding.severity === severity),
    }))
    .filter((group) => group.items.length > 0);
  if (groups.length === 0 && filter !== "all") {
    return <p className="quiet none-of-kind">{checkTexts.noneOfKind(paneTexts.severities[filter])}</p>;
  }

  function onKeyDown(event: KeyboardEvent) {
    const heads = [...(list.current?.querySelectorAll<HTMLElement>("[data-finding]") ?? [])];
    const here = heads.findIndex((head) => head === document.activeElement);
    if (here < 0) return;
    const target = { ArrowDown: here + 1, ArrowUp: here - 1, Home: 0, End: heads.length - 1 }[event.key];
    if (target === undefined) return;
    heads[target]?.focus();
    event.preventDefault();
  }

  return (
    <div ref={list} className="findings">
      <p className="quiet findings-hint">{checkTexts.hint}</p>
      {groups.map(({ severity, items }) => (
        <section key={severity} aria-labelledby={`findings-${severity}`}>
          <h3 id={`findings-${severity}`} className="findings-heading">
            {paneTexts.severities[severity]} ({formatCount(items.length)})
          </h3>
          <ul className="finding-items">
            {items.map(({ finding, at }) => (
              <FindingItem
                key={at}
                at={at}
                finding={finding}
                arrival={arrival}
                goTo={goTo}
                onKeyDown={onKeyDown}
              />
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}
