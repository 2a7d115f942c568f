import { Button } from "@fluentui/react-components";
import { outlineTexts } from "../../texts/pane-outline";
import type { Outline } from "../../report";

interface ForeignDocumentProps {
  readonly outline: Outline;
  readonly shown: boolean;
  readonly show: () => void;
  readonly recheck: () => void;
}

/** The document has text, but it is not a report on this outline. */
export function ForeignDocument({ outline, shown, show, recheck }: ForeignDocumentProps) {
  return (
    <div className="standing-in">
      <h2>{outlineTexts.foreignTitle(outline.id)}</h2>
      <p>{outlineTexts.foreignText}</p>
      <div className="button-row">
        <Button appearance="primary" onClick={recheck}>
          {outlineTexts.recheck}
        </Button>
        {!shown && <Button onClick={show}>{outlineTexts.foreignShow}</Button>}
      </div>
    </div>
  );
}
