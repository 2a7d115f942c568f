import { Button } from "@fluentui/react-components";
import { paneTexts } from "../../texts/pane";
import { outlineTexts } from "../../texts/pane-outline";
import type { Outline } from "../../report";
import { FailureMessage } from "../shared/FailureMessage";
import type { PaneActions, PaneState } from "../state";

interface BlankDocumentProps {
  readonly state: PaneState;
  readonly actions: PaneActions;
  readonly outline: Outline;
}

/** First opening on an empty document: offers the outline. */
export function BlankDocument({ state, actions, outline }: BlankDocumentProps) {
  const { insertion } = state;
  const running = insertion.is === "running";
  const readOnly = state.capabilities?.readOnly !== undefined;
  return (
    <div className="standing-in">
      <h2>{paneTexts.blank}</h2>
      <p>{readOnly ? outlineTexts.insertNotAllowed : outlineTexts.emptyText(outline.sections.length)}</p>
      {!readOnly && (
        <Button appearance="primary" disabledFocusable={running} onClick={() => void actions.insertOutline()}>
          {running ? paneTexts.insertion.running : outlineTexts.insert}
        </Button>
      )}
      {insertion.is === "failed" && <FailureMessage failure={insertion.failure} />}
      <h3>{outlineTexts.emptyPreview}</h3>
    </div>
  );
}
