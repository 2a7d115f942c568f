import { Button } from "@fluentui/react-components";
import { paneTexts } from "../../texts/pane";
import { wordErrorTexts } from "../../texts/word-errors";
import type { Failure } from "../state";
import { FailureDetail } from "./FailureDetail";

interface UnusableProps {
  readonly failure: Failure;
  readonly retry: () => void;
}

/** No Word to work with: not in Word, a Word too old, or one that does not answer. */
export function Unusable({ failure, retry }: UnusableProps) {
  const { what, next } = wordErrorTexts[failure.code];
  // Opening again helps only where Word failed to answer; another program or an old Word stays what it is.
  const retryHelps = failure.code === "host-error" || failure.code === "busy";
  return (
    <main className="standing-in unusable">
      <h2>{what}</h2>
      <p>{next}</p>
      {retryHelps && (
        <Button appearance="primary" onClick={retry}>
          {paneTexts.retry}
        </Button>
      )}
      {failure.detail && <FailureDetail failure={failure} />}
    </main>
  );
}
