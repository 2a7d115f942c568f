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
        <Button
          appearance="primary"
          disabledFocusable={running}
          onClick={() => void actions.insertOutline().then(focusTree)}
        >
          {running ? paneTexts.insertion.running : outlineTexts.insert}
        </Button>
      )}
      {insertion.is === "failed" && <FailureMessage failure={insertion.failure} />}
      <h3>{outlineTexts.emptyPreview}</h3>
    </div>
  );
}

/** The button goes away with the blank document: the keyboard goes on in the tree that has come instead. */
function focusTree() {
  if (document.activeElement !== document.body) return;
  document.querySelector<HTMLElement>('.tree-row[tabindex="0"]')?.focus();
}
