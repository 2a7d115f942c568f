import { Button } from "@fluentui/react-components";
import { paneTexts } from "../../../texts/pane";
import { statisticsTexts as texts } from "../../../texts/pane-statistics";
import { FailureMessage } from "../../shared/FailureMessage";
import type { Failure } from "../../state";

/** Stands in for the list when Word did not hand out the figures. */
export function LoadingFailed({ failure, retry }: { readonly failure: Failure; readonly retry: () => void }) {
  return (
    <div className="standing-in">
      <FailureMessage
        failure={failure}
        title={texts.data.failed}
        actions={
          <Button size="small" onClick={retry}>
            {paneTexts.retry}
          </Button>
        }
      />
    </div>
  );
}
