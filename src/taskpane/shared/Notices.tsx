import { paneTexts } from "../../texts/pane";
import type { NoticeKind, PaneState } from "../state";
import { Message } from "./Message";

interface NoticesProps {
  readonly state: PaneState;
  readonly dismiss: (notice: NoticeKind) => void;
}

const intents = { readOnly: "warning", tracking: "info", inserted: "success" } as const;

/** What is particular about this document, each to be put away for good. */
export function Notices({ state: { capabilities, dismissed, insertion }, dismiss }: NoticesProps) {
  const notices: { kind: NoticeKind; text: string }[] = [];
  if (capabilities?.readOnly) {
    notices.push({ kind: "readOnly", text: paneTexts.notices[capabilities.readOnly] });
  }
  if (capabilities?.trackingOn && !capabilities.readOnly) {
    notices.push({ kind: "tracking", text: paneTexts.notices.tracking });
  }
  if (insertion.is === "done") notices.push({ kind: "inserted", text: paneTexts.insertion.done });
  const shown = notices.filter(({ kind }) => !dismissed.includes(kind));
  if (shown.length === 0) return null;
  return (
    <div className="notices" role="group" aria-label={paneTexts.notices.label}>
      {shown.map(({ kind, text }) => (
        <Message key={kind} intent={intents[kind]} dismiss={() => dismiss(kind)}>
          {text}
        </Message>
      ))}
    </div>
  );
}
