import type { ReactNode } from "react";
import { wordErrorTexts } from "../../texts/word-errors";
import type { Failure } from "../state";
import { FailureDetail } from "./FailureDetail";
import { Message } from "./Message";

interface FailureMessageProps {
  readonly failure: Failure;
  /** Said before what happened, when more is needed than the failure's own sentence. */
  readonly title?: string;
  readonly actions?: ReactNode;
}

/** What went wrong, what to do, and the host's own words for whoever has to report it. */
export function FailureMessage({ failure, title, actions }: FailureMessageProps) {
  const { what, next } = wordErrorTexts[failure.code];
  return (
    <Message intent="error" title={title ?? what} actions={actions}>
      <p className="message-text">{title ? `${what} ${next}` : next}</p>
      <FailureDetail failure={failure} />
    </Message>
  );
}
