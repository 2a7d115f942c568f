import {
  lazy,
  Suspense,
  useId,
  useState,
  type ComponentType,
  type HTMLAttributes,
  type ReactNode,
} from "react";
import { Button } from "@fluentui/react-components";
import { ChevronDownRegular } from "@fluentui/react-icons/svg/chevron-down";
import { outlineTexts } from "../../texts/pane-outline";
import { paneTexts } from "../../texts/pane";
import type { Section, SectionState } from "../../report";
import { CopyButton } from "../shared/CopyButton";
import { StatusIcon } from "../shared/StatusIcon";
import { SkeletonLines } from "../shared/SkeletonLines";
import type { PromptTicks } from "./PromptChecklist";
import type { SectionGuidanceProps } from "./SectionGuidance";

const SectionGuidance = lazy<ComponentType<SectionGuidanceProps>>(() =>
  import("./SectionGuidance").catch(() => ({ default: GuidanceMissing })),
);

interface SectionCardProps {
  readonly section: Section;
  readonly name: string;
  readonly leaf: boolean;
  /** Absent before the document has been read, or when it is blank. */
  readonly state?: SectionState;
  /** What the main button does; absent when there is no place to go to. */
  readonly goTo?: () => void;
  /** How the last going there ended, when that has to be told. */
  readonly arrival?: ReactNode;
  readonly open: boolean;
  readonly setOpen: (open: boolean) => void;
  readonly ticks: PromptTicks;
  readonly say: (text: string) => void;
  /** Leads to the figures of an indicator's table. */
  readonly openTable: (indicator: string) => void;
}

/** What scrolls must be within the keyboard's reach: the guidance of many a section has no button of its own. */
const reachable: HTMLAttributes<HTMLDivElement> = { role: "region", tabIndex: 0 };

/** What the chosen section asks for, and the way there. */
export function SectionCard(props: SectionCardProps) {
  const { section, name, leaf, state, open, setOpen, say } = props;
  const body = useId();
  // What was unfolded in it stays so while it is hidden.
  const [wanted, setWanted] = useState(open);
  if (open && !wanted) setWanted(true);
  const heading = `${section.number}. ${section.title.replace(/\.$/, "")}`;
  return (
    <section className={open ? "card card-open" : "card"} aria-label={outlineTexts.cardLabel(name)}>
      <h2 className="card-heading">
        <button
          type="button"
          className="card-toggle"
          aria-expanded={open}
          aria-controls={body}
          title={open ? outlineTexts.hideGuidance : outlineTexts.showGuidance}
          onClick={() => setOpen(!open)}
        >
          <span className="card-title">{heading}</span>
          <ChevronDownRegular className={open ? "card-chevron open" : "card-chevron"} aria-hidden />
        </button>
      </h2>
      <div className="card-head">
        {/* A parent counts as written as soon as something below it is: that is no news to the author. */}
        {state && (leaf || state.status === "missing") && (
          <p className="card-status">
            <StatusIcon status={state.status} />
            <span>{paneTexts.statusSentences[state.status]}</span>
          </p>
        )}
        {state && props.goTo && (
          <Button appearance="primary" size="small" onClick={props.goTo}>
            {state.status === "missing" ? outlineTexts.goToGap : outlineTexts.goTo}
          </Button>
        )}
        {state?.status === "missing" && (
          <CopyButton label={outlineTexts.copyHeading} text={() => heading} say={say} />
        )}
      </div>
      {props.arrival}
      <div id={body} className="card-body" hidden={!open} aria-label={outlineTexts.guidance} {...reachable}>
        {wanted && (
          <Suspense fallback={<SkeletonLines label={outlineTexts.guidanceLoading} />}>
            <SectionGuidance
              section={section}
              leaf={leaf}
              state={state}
              ticks={props.ticks}
              say={say}
              openTable={props.openTable}
            />
          </Suspense>
        )}
      </div>
    </section>
  );
}

/** The rest of the pane works without the guidance. */
function GuidanceMissing() {
  return (
    <p className="card-note" role="status">
      {outlineTexts.guidanceMissing}
    </p>
  );
}
