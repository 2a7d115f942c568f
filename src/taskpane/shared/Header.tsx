import { paneTexts } from "../../texts/pane";
import type { WritingProgress } from "../../report";

/** The pane's name and how much is written. Its right end stays free for Word's own pane menu (34 × 32 px). */
export function Header({ progress }: { readonly progress?: WritingProgress }) {
  return (
    <header className="header">
      <h1>{paneTexts.name}</h1>
      {progress && (
        <p className="header-progress">
          <ProgressRing share={progress.written / progress.total} />
          {paneTexts.progressLong(progress.written, progress.total)}
        </p>
      )}
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
