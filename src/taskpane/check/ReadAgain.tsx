import { Button } from "@fluentui/react-components";
import { checkTexts } from "../../texts/pane-check";
import { paneTexts } from "../../texts/pane";
import { wordErrorTexts } from "../../texts/word-errors";
import { Message } from "../shared/Message";
import { SlowReading } from "../shared/ReadingNow";
import { clockTime } from "../shared/times";
import type { Checked, Reading } from "../state";

interface ReadAgainProps {
  readonly checked: Checked;
  readonly reading: Reading;
  readonly check: () => void;
  readonly stop: () => void;
}

/** When the last check was, whether it may be out of date, and the button that checks again. */
export function ReadAgain({ checked, reading, check, stop }: ReadAgainProps) {
  const running = reading.is === "running";
  return (
    <div className="read-again reads-again">
      <div className="read-again-line">
        <span className="quiet">
          {checkTexts.checkedAt(clockTime(checked.at))}
          {!running && checked.maybeChanged && <strong>{checkTexts.maybeChanged}</strong>}
        </span>
        <Button size="small" disabledFocusable={running} onClick={check}>
          {running ? checkTexts.checking : checkTexts.recheck}
        </Button>
      </div>
      <SlowReading reading={reading} stop={stop} />
      {reading.is === "failed" && (
        <Message intent="error">
          {paneTexts.reading.failedKept(wordErrorTexts[reading.failure.code].what)}
        </Message>
      )}
      {reading.is === "stopped" && <Message intent="info">{paneTexts.reading.stoppedKept}</Message>}
    </div>
  );
}
