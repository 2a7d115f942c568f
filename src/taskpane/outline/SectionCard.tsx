import { useId, useState, type ReactNode } from "react";
import { Button } from "@fluentui/react-components";
import { ChevronDownRegular } from "@fluentui/react-icons/svg/chevron-down";
import { outlineTexts } from "../../texts/pane-outline";
import { paneTexts } from "../../texts/pane";
import { guidance2282, type Guidance, type Section, type SectionState } from "../../report";
import { CopyButton } from "../shared/CopyButton";
import { StatusIcon } from "../shared/StatusIcon";
import { PromptChecklist, type PromptTicks } from "./PromptChecklist";

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

/** How many lines of a list are shown before "Xem thêm". */
const shortList = 2;

/** Of a section of another outline that brings none. */
const noGuidance: Guidance = { write: [], evidence: [], samples: [], basis: [] };

/** What the chosen section asks for, and the way there. */
export function SectionCard(props: SectionCardProps) {
  const { section, name, leaf, state, open, setOpen, say } = props;
  const body = useId();
  const guidance = section.guidance ?? guidance2282[section.id] ?? noGuidance;
  const heading = `${section.number}. ${section.title.replace(/\.$/, "")}`;
  return (
    <section className="card" aria-label={outlineTexts.cardLabel(name)}>
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
      <div id={body} className="card-body" hidden={!open}>
        {(state?.duplicates.length ?? 0) > 0 && <p className="card-note">{outlineTexts.duplicate}</p>}
        {state?.misplaced && <p className="card-note">{outlineTexts.misplaced}</p>}
        <Lines title={outlineTexts.write} lines={guidance.write} />
        {section.tables.length > 0 && (
          <ul className="card-tables" aria-label={outlineTexts.tables}>
            {section.tables.map(({ indicator, name: table }) => (
              <li key={indicator}>
                <span title={table}>{outlineTexts.table(table)}</span>
                <Button
                  size="small"
                  aria-label={outlineTexts.enterFiguresOf(table)}
                  onClick={() => props.openTable(indicator)}
                >
                  {outlineTexts.enterFigures}
                </Button>
              </li>
            ))}
          </ul>
        )}
        {leaf && (
          <p className="card-note">
            {section.mandatory === "named" ? outlineTexts.named : outlineTexts.excusable}
          </p>
        )}
        {section.prompts.length > 0 && <PromptChecklist section={section} ticks={props.ticks} />}
        <Lines title={outlineTexts.evidence} lines={guidance.evidence} />
        {guidance.samples.length > 0 && <h3>{outlineTexts.samples}</h3>}
        <ul className="samples">
          {guidance.samples.map((sample) => (
            <li key={sample}>
              <span>{sample}</span>
              <CopyButton iconOnly label={outlineTexts.copySample} text={() => sample} say={say} />
            </li>
          ))}
        </ul>
        <Lines title={outlineTexts.basis} lines={guidance.basis} />
      </div>
    </section>
  );
}

function Lines({ title, lines }: { readonly title: string; readonly lines: readonly string[] }) {
  const [all, setAll] = useState(false);
  if (lines.length === 0) return null;
  const shown = all ? lines : lines.slice(0, shortList);
  return (
    <>
      <h3>{title}</h3>
      <ul>
        {shown.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      {lines.length > shortList && (
        <Button
          appearance="transparent"
          size="small"
          className="more"
          aria-expanded={all}
          aria-label={`${all ? paneTexts.less : paneTexts.more}: ${title}`}
          onClick={() => setAll(!all)}
        >
          {all ? paneTexts.less : `${paneTexts.more} (${lines.length - shortList})`}
        </Button>
      )}
    </>
  );
}
