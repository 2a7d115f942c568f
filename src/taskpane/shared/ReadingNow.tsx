import { lazy, Suspense } from "react";
import { Button } from "@fluentui/react-components";
import { paneTexts } from "../../texts/pane";
import type { Reading } from "../state";
import { FailureMessage } from "./FailureMessage";
import { SkeletonLines } from "./SkeletonLines";

const ReadingProgress = lazy(() => import("./ReadingProgress"));

interface ReadingNowProps {
  readonly reading: Reading;
  readonly stop: () => void;
  readonly retry: () => void;
}

const focusIt = (element: HTMLButtonElement | null) => element?.focus();

/** Stands where a view's result will be, as long as there is none. */
export function ReadingNow({ reading, stop, retry }: ReadingNowProps) {
  if (reading.is === "failed") {
    return (
      <div className="standing-in">
        <FailureMessage
          failure={reading.failure}
          title={paneTexts.reading.failed}
          actions={
            <Button size="small" onClick={retry}>
              {paneTexts.retry}
            </Button>
          }
        />
      </div>
    );
  }
  if (reading.is === "stopped") {
    return (
      <div className="standing-in centred">
        <h2>{paneTexts.reading.stopped}</h2>
        <p>{paneTexts.reading.stoppedNext}</p>
        {/* "Dừng", which was pressed, is gone. */}
        <Button appearance="primary" ref={focusIt} onClick={retry}>
          {paneTexts.retry}
        </Button>
      </div>
    );
  }
  return (
    <div className="standing-in" aria-busy>
      <SlowReading reading={reading} stop={stop} />
      <SkeletonLines />
    </div>
  );
}

/** Progress and "Dừng", once a read has taken longer than a person waits without asking. */
export function SlowReading({ reading, stop }: { readonly reading: Reading; readonly stop: () => void }) {
  if (reading.is !== "running" || !reading.slow) return null;
  return (
    <Suspense fallback={null}>
      <ReadingProgress progress={reading.progress} stop={stop} />
    </Suspense>
  );
}
