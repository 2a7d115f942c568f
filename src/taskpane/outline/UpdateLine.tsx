import { Button } from "@fluentui/react-components";
import { outlineTexts } from "../../texts/pane-outline";
import { paneTexts } from "../../texts/pane";
import { wordErrorTexts } from "../../texts/word-errors";
import { SlowReading } from "../shared/ReadingNow";
import { clockTime } from "../shared/times";
import type { Checked, Reading } from "../state";

interface UpdateLineProps {
  readonly checked: Checked;
  readonly reading: Reading;
  readonly update: () => void;
  readonly stop: () => void;
}

/** How old the statuses are, and the button that reads the document again. */
export function UpdateLine({ checked, reading, update, stop }: UpdateLineProps) {
  const running = reading.is === "running";
  return (
    <div className="update-line reads-again">
      <div className="update-line-row">
        <span className="quiet">{sayState(checked, reading)}</span>
        <Button size="small" disabledFocusable={running} onClick={update}>
          {running ? outlineTexts.updating : outlineTexts.update}
        </Button>
      </div>
      <SlowReading reading={reading} stop={stop} />
    </div>
  );
}

function sayState({ at, maybeChanged }: Checked, reading: Reading): string {
  if (reading.is === "failed") return wordErrorTexts[reading.failure.code].what;
  if (reading.is === "stopped") return paneTexts.reading.stopped;
  return maybeChanged ? outlineTexts.maybeChanged : outlineTexts.updatedAt(clockTime(at));
}
