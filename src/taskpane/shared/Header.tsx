import { Button } from "@fluentui/react-components";
import { QuestionCircleRegular } from "@fluentui/react-icons/svg/question-circle";
import { paneTexts } from "../../texts/pane";
import type { WritingProgress } from "../../report";

interface HeaderProps {
  readonly progress?: WritingProgress;
  readonly helpShown: boolean;
  readonly toggleHelp: () => void;
}

export const helpButtonId = "help-button";

/**
 * The pane's name, how much is written, and the help (on iPad there is no ribbon to open it from). The right end
 * stays free for Word's own pane menu (34 × 32 px).
 */
export function Header({ progress, helpShown, toggleHelp }: HeaderProps) {
  return (
    <header className="header">
      <h1>{paneTexts.name}</h1>
      {progress && (
        <p className="header-progress">
          <ProgressRing share={progress.written / progress.total} />
          <span className="narrow-only" aria-hidden>
            {paneTexts.progress(progress.written, progress.total)}
          </span>
          <span className="wide-only">{paneTexts.progressLong(progress.written, progress.total)}</span>
        </p>
      )}
      <Button
        id={helpButtonId}
        size="small"
        appearance="subtle"
        icon={<QuestionCircleRegular />}
        aria-label={paneTexts.help.open}
        aria-pressed={helpShown}
        title={helpShown ? paneTexts.help.close : paneTexts.help.open}
        onClick={toggleHelp}
      />
    </header>
  );
}

const radius = 6;
const circumference = 2 * Math.PI * radius;

function ProgressRing({ share }: { readonly share: number }) {
  return (
    <svg className="ring" width="16" height="16" viewBox="0 0 16 16" aria-hidden>
      <circle className="ring-track" cx="8" cy="8" r={radius} />
      <circle
        className="ring-done"
        cx="8"
        cy="8"
        r={radius}
        strokeDasharray={`${share * circumference} ${circumference}`}
      />
    </svg>
  );
}
