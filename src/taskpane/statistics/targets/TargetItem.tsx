import { useEffect, useEffectEvent, useId, useRef } from "react";
import { ChevronRightRegular } from "@fluentui/react-icons/svg/chevron-right";
import { isChanged, saysHowMuch, type Milestone, type Recipe, type Target } from "../../../statistics";
import { targetTexts as texts } from "../../../texts/statistics-targets";
import type { Steps } from "../shared/fields/use-draft";
import { ComparedTables } from "./ComparedTables";
import { comparedTables } from "./compared-tables";
import { sourceProblem } from "./target-checks";
import { TargetForm } from "./TargetForm";
import type { TargetEdit } from "./target-steps";

export interface TargetItemProps {
  readonly target: Target;
  readonly recipes: readonly Recipe[];
  readonly targets: readonly Target[];
  readonly open: boolean;
  /** Added a moment ago: its value is what is to be typed next. */
  readonly isNew: boolean;
  /** Another one: the fields start from what is stored. */
  readonly version: number;
  readonly steps: Steps<TargetEdit>;
  toggle(): void;
  /** Removes the author's own, gives the programme's its values back. */
  drop(): void;
  openTable(recipe: string): void;
  say(text: string): void;
}

/** One target: what is to be reached by when, and where that stands; pressing it shows its fields and tables. */
export function TargetItem(props: TargetItemProps) {
  const { target, open, version, toggle, drop, recipes, targets, openTable } = props;
  const body = useId();
  const item = useRef<HTMLLIElement>(null);
  // Come to from a table, or added below all others: it is what the author wants to see.
  const scrollThere = useEffectEvent(() => {
    if (open) item.current?.scrollIntoView({ block: "start" });
  });
  useEffect(() => scrollThere(), []);
  const dropHere = () => {
    item.current?.querySelector("button")?.focus();
    drop();
  };
  return (
    <li ref={item} className="target">
      <h4>
        <button
          type="button"
          className="target-toggle"
          aria-expanded={open}
          aria-controls={body}
          onClick={toggle}
        >
          <ChevronRightRegular aria-hidden className={open ? "chevron open" : "chevron"} />
          <span className="target-head">
            <span className="target-name">{capitalised(target.name) || texts.noName}</span>
            <span className="target-goals">
              {target.milestones
                .toSorted((a, b) => a.year - b.year)
                .map((milestone) => (
                  <Goal key={milestone.year} milestone={milestone} />
                ))}
            </span>
            <span className="quiet">
              {isChanged(target) && <strong>{texts.changed} · </strong>}
              {sourceProblem(target.source, target) === undefined ? target.source : texts.noSource}
            </span>
          </span>
        </button>
      </h4>
      <div id={body} className="target-body" hidden={!open}>
        {open && <TargetForm key={version} {...props} drop={dropHere} />}
        {open && (
          <ComparedTables
            target={target}
            tables={comparedTables(target, recipes, targets)}
            recipes={recipes}
            steps={props.steps}
            openTable={openTable}
            say={props.say}
          />
        )}
      </div>
    </li>
  );
}

function Goal({ milestone }: { readonly milestone: Milestone }) {
  const { year, comparison, percent } = milestone;
  if (!saysHowMuch(milestone)) return <span className="target-goal">{texts.goalOpen(year)}</span>;
  const moreThan = comparison === "moreThan";
  return (
    <span className="target-goal">
      <span aria-hidden>{texts.goal(year, moreThan, percent)}</span>
      <span className="visually-hidden">{texts.goalSpoken(year, moreThan, percent)}; </span>
    </span>
  );
}

function capitalised(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}
