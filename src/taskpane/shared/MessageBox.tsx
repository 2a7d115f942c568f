import type { ReactNode } from "react";
import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
} from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons/svg/dismiss";
import { paneTexts } from "../../texts/pane";

export interface MessageProps {
  readonly intent: "info" | "success" | "warning" | "error";
  readonly title?: string;
  readonly children: ReactNode;
  /** Buttons below the text. */
  readonly actions?: ReactNode;
  /** Present when the message can be put away. */
  readonly dismiss?: () => void;
}

/** Fluent's message bar; use it through `Message`. */
export default function MessageBox({ intent, title, children, actions, dismiss }: MessageProps) {
  return (
    <MessageBar intent={intent} layout="multiline" className="message">
      <MessageBarBody>
        {title && <MessageBarTitle>{title}</MessageBarTitle>}
        {children}
      </MessageBarBody>
      {(actions || dismiss) && (
        <MessageBarActions
          containerAction={
            dismiss && (
              <Button
                appearance="transparent"
                size="small"
                icon={<DismissRegular />}
                aria-label={paneTexts.dismiss}
                onClick={dismiss}
              />
            )
          }
        >
          {actions}
        </MessageBarActions>
      )}
    </MessageBar>
  );
}
