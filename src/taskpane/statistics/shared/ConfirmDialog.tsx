import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
} from "@fluentui/react-components";
import { statisticsTexts as texts } from "../../../texts/pane-statistics";

export interface Question {
  readonly title: string;
  readonly text: string;
  /** What the button that goes on says. */
  readonly yes: string;
  readonly then: () => void;
}

export interface ConfirmDialogProps {
  readonly question: Question;
  readonly close: () => void;
}

/** Asks once before something that the author may not want; "Không" has the focus. A chunk of its own. */
export default function ConfirmDialog({ question, close }: ConfirmDialogProps) {
  const answerYes = () => {
    close();
    question.then();
  };
  return (
    <Dialog open modalType="alert" onOpenChange={(_, { open }) => !open && close()}>
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{question.title}</DialogTitle>
          <DialogContent>{question.text}</DialogContent>
          <DialogActions>
            <Button onClick={close}>{texts.confirm.cancel}</Button>
            <Button appearance="primary" onClick={answerYes}>
              {question.yes}
            </Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
