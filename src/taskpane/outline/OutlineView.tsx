import { useState } from "react";
import { Button } from "@fluentui/react-components";
import { ArrowRightRegular } from "@fluentui/react-icons/svg/arrow-right";
import { outlineTexts } from "../../texts/pane-outline";
import { isLeaf, nextToWrite, sectionById, sectionName, type Outline, type SectionId } from "../../report";
import { ArrivalNote } from "../shared/ArrivalNote";
import { ReadingNow } from "../shared/ReadingNow";
import type { Memory, PaneActions, PaneState } from "../state";
import "./outline.css";
import { BlankDocument } from "./BlankDocument";
import { ForeignDocument } from "./ForeignDocument";
import { usePromptTicks } from "./prompt-ticks";
import { SectionCard } from "./SectionCard";
import { SectionTree } from "./SectionTree";
import { UpdateLine } from "./UpdateLine";

interface OutlineViewProps {
  readonly state: PaneState;
  readonly actions: PaneActions;
  readonly outline: Outline;
  readonly memory: Memory;
}

/** Đề cương: where the report stands, what the chosen section asks for, the way to it. */
export default function OutlineView({ state, actions, outline, memory }: OutlineViewProps) {
  const ticks = usePromptTicks(memory);
  const [cardOpen, setCardOpen] = useState(memory.get("card") !== "closed");
  const [foreignShown, setForeignShown] = useState(false);
  const { checked, chosen } = state;
  if (!checked) {
    return <ReadingNow reading={state.reading} stop={actions.stop} retry={() => void actions.check()} />;
  }

  const { sections, findings } = checked.result;
  const foreign = !checked.blank && !sections.recognised;
  const states =
    checked.blank || foreign ? undefined : new Map(sections.sections.map((one) => [one.id, one] as const));

  const placeOfSection = (id: SectionId) =>
    states &&
    (states.get(id)?.heading?.place ??
      findings.find((one) => one.rule === "missing-section" && one.section === id)?.place);

  function goTo(id: SectionId) {
    const place = placeOfSection(id);
    if (place) void actions.goTo(`section:${id}`, place, sectionName(outline, id));
  }

  const section = chosen === undefined ? undefined : sectionById(outline, chosen);
  const next = states && nextToWrite(outline, sections, chosen);
  const treeShown = !foreign || foreignShown;
  return (
    <div className="outline-view">
      <div className="scroll outline-main">
        {checked.blank && <BlankDocument state={state} actions={actions} outline={outline} />}
        {foreign && (
          <ForeignDocument
            outline={outline}
            shown={foreignShown}
            show={() => setForeignShown(true)}
            recheck={() => void actions.check()}
          />
        )}
        {treeShown && (
          <SectionTree
            outline={outline}
            states={states}
            chosen={chosen}
            underCursor={state.underCursor}
            choose={actions.choose}
            goTo={goTo}
          />
        )}
      </div>
      {section && treeShown ? (
        <SectionCard
          key={section.id}
          section={section}
          name={sectionName(outline, section.id)}
          leaf={isLeaf(outline, section.id)}
          state={states?.get(section.id)}
          goTo={placeOfSection(section.id) && (() => goTo(section.id))}
          arrival={<ArrivalNote arrival={state.arrival} at={`section:${section.id}`} />}
          open={cardOpen}
          setOpen={(open) => {
            memory.set("card", open ? "open" : "closed");
            setCardOpen(open);
          }}
          ticks={ticks}
          say={actions.say}
          openTable={actions.openTable}
        />
      ) : (
        treeShown && <p className="quiet choose-hint">{outlineTexts.choose}</p>
      )}
      {states && (
        <div className="next-bar">
          <UpdateLine
            checked={checked}
            reading={state.reading}
            update={() => void actions.check()}
            stop={actions.stop}
          />
          {next ? (
            <Button
              appearance="subtle"
              className="next-button"
              icon={<ArrowRightRegular />}
              iconPosition="after"
              onClick={() => {
                actions.choose(next.id);
                goTo(next.id);
              }}
            >
              {outlineTexts.next(sectionName(outline, next.id))}
            </Button>
          ) : (
            <p className="quiet">{outlineTexts.allWritten}</p>
          )}
        </div>
      )}
    </div>
  );
}
