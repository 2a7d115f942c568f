import { useState } from "react";
import { Button } from "@fluentui/react-components";
import { guidanceTexts } from "../../texts/outline-guidance";
import { paneTexts } from "../../texts/pane";
import { guidance2282, type Guidance, type Section, type SectionState } from "../../report";
import { CopyButton } from "../shared/CopyButton";
import { PromptChecklist, type PromptTicks } from "./PromptChecklist";

export interface SectionGuidanceProps {
  readonly section: Section;
  readonly leaf: boolean;
  /** Absent before the document has been read, or when it is blank. */
  readonly state?: SectionState;
  readonly ticks: PromptTicks;
  readonly say: (text: string) => void;
  /** Leads to the figures of an indicator's table. */
  readonly openTable: (indicator: string) => void;
}

/** How many lines of a list are shown before "Xem thêm". */
const shortList = 2;

/** Of a section of another outline that brings none. */
const noGuidance: Guidance = { write: [], evidence: [], samples: [], basis: [] };

/** What a section asks for. A chunk of its own: the tree can be used before a section is chosen. */
export default function SectionGuidance({
  section,
  leaf,
  state,
  ticks,
  say,
  openTable,
}: SectionGuidanceProps) {
  const guidance = section.guidance ?? guidance2282[section.id] ?? noGuidance;
  return (
    <>
      {(state?.duplicates.length ?? 0) > 0 && <p className="card-note">{guidanceTexts.duplicate}</p>}
      {state?.misplaced && <p className="card-note">{guidanceTexts.misplaced}</p>}
      <Lines title={guidanceTexts.write} lines={guidance.write} />
      {section.tables.length > 0 && (
        <ul className="card-tables" aria-label={guidanceTexts.tables}>
          {section.tables.map(({ indicator, name: table }) => (
            <li key={indicator}>
              <span title={table}>{guidanceTexts.table(table)}</span>
              <Button
                size="small"
                aria-label={guidanceTexts.enterFiguresOf(table)}
                onClick={() => openTable(indicator)}
              >
                {guidanceTexts.enterFigures}
              </Button>
            </li>
          ))}
        </ul>
      )}
      {leaf && (
        <p className="card-note">
          {section.mandatory === "named" ? guidanceTexts.named : guidanceTexts.excusable}
        </p>
      )}
      {section.prompts.length > 0 && <PromptChecklist section={section} ticks={ticks} />}
      <Lines title={guidanceTexts.evidence} lines={guidance.evidence} />
      {guidance.samples.length > 0 && <h3>{guidanceTexts.samples}</h3>}
      <ul className="samples">
        {guidance.samples.map((sample) => (
          <li key={sample}>
            <span>{sample}</span>
            <CopyButton iconOnly label={guidanceTexts.copySample} text={() => sample} say={say} />
          </li>
        ))}
      </ul>
      <Lines title={guidanceTexts.basis} lines={guidance.basis} />
    </>
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
