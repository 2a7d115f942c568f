import { Button, ProgressBar } from "@fluentui/react-components";
import { paneTexts } from "../../texts/pane";
import type { Progress } from "../../word";

interface ReadingProgressProps {
  readonly progress?: Progress;
  readonly stop: () => void;
}

/** How far a long read has come, and the way to stop it. A chunk of its own: most reads are short. */
export default function ReadingProgress({ progress, stop }: ReadingProgressProps) {
  return (
    <div className="reading-progress">
      <div className="reading-progress-line">
        <span>
          {progress ? paneTexts.reading.progress(progress.done, progress.total) : paneTexts.reading.start}
        </span>
        <Button
          size="small"
          onClick={({ currentTarget }) => {
            // It goes away with the progress: what starts the reading again stands beside it.
            const beside = currentTarget.closest(".reads-again")?.querySelector("button");
            stop();
            beside?.focus();
          }}
        >
          {paneTexts.stop}
        </Button>
      </div>
      <ProgressBar
        aria-label={paneTexts.reading.label}
        value={progress?.total ? progress.done / progress.total : undefined}
      />
    </div>
  );
}
