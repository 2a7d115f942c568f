import { Button } from "@fluentui/react-components";
import { statisticsTexts as texts } from "../../../texts/pane-statistics";
import type { Question } from "../shared/ConfirmDialog";
import type { PageProps } from "../shared/page-props";

type UnlinkAllProps = Omit<PageProps, "outline"> & { readonly ask: (question: Question) => void };

/** For the final copy: tables and sentences become ordinary text. */
export function UnlinkAll({ state, actions, capabilities, ask }: UnlinkAllProps) {
  const { found } = state.survey;
  if (!found || found.tables.length + found.sentences.length === 0) return null;
  return (
    <div className="unlink-all">
      <Button
        size="small"
        appearance="subtle"
        disabledFocusable={state.job !== undefined || capabilities?.readOnly !== undefined}
        onClick={() =>
          ask({
            title: texts.confirm.unlinkTitle,
            text: texts.confirm.unlinkText,
            yes: texts.confirm.unlink,
            then: () => void actions.unlink(),
          })
        }
      >
        {texts.link.unlinkAll}
      </Button>
    </div>
  );
}
