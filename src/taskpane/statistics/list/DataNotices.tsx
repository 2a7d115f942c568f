import { Button } from "@fluentui/react-components";
import { indicatorById, sameData, type StoredData } from "../../../statistics";
import { paneTexts } from "../../../texts/pane";
import { statisticsTexts as texts } from "../../../texts/pane-statistics";
import { Message } from "../../shared/Message";
import { dateAndTime } from "../../shared/times";
import type { Question } from "../shared/ConfirmDialog";
import { titleOf, withoutRecipe, type StatisticsActions, type StatisticsState } from "../state";

interface DataNoticesProps {
  readonly state: StatisticsState;
  readonly actions: StatisticsActions;
  readonly ask: (question: Question) => void;
}

/** What is particular about the stored figures, each with a way on. */
export function DataNotices({ state, actions, ask }: DataNoticesProps) {
  const { loading, draft } = state;
  const orphans = withoutRecipe(state).length;
  const busy = state.job !== undefined;
  const rebuild = (
    <Button size="small" disabledFocusable={busy} onClick={() => void actions.rebuild()}>
      {texts.trouble.rebuild}
    </Button>
  );
  return (
    <div className="data-notices">
      {draft && (
        <Message
          intent="warning"
          title={texts.data.draftTitle(dateAndTime(draft.at))}
          actions={
            <>
              <Button size="small" appearance="primary" onClick={actions.restoreDraft}>
                {texts.data.restore}
              </Button>
              <Button size="small" onClick={actions.dropDraft}>
                {texts.data.drop}
              </Button>
            </>
          }
        >
          <p className="message-text">
            {texts.data.draftText([
              ...titlesOf(draft.data),
              ...(sameData(draft.data.targets, state.targets) ? [] : [texts.list.targetsPage]),
            ])}
          </p>
          {draft.nameless && <p className="message-text">{texts.data.draftNameless}</p>}
        </Message>
      )}
      {loading.is === "newer" && (
        <Message
          intent="warning"
          title={texts.data.newerTitle}
          actions={
            <Button size="small" onClick={() => void actions.load()}>
              {paneTexts.retry}
            </Button>
          }
        >
          <p className="message-text">{loading.message}</p>
        </Message>
      )}
      {loading.is === "repaired" && (
        <Message intent="warning" title={texts.data.repairedTitle}>
          <p className="message-text">{`${loading.message ?? ""} ${texts.data.repairedText}`}</p>
        </Message>
      )}
      {loading.is === "damaged" && (
        <Message
          intent="error"
          title={texts.data.damagedTitle}
          actions={
            <>
              {orphans > 0 && rebuild}
              <Button
                size="small"
                disabledFocusable={busy}
                onClick={() =>
                  ask({
                    title: texts.confirm.startAnewTitle,
                    text: texts.confirm.startAnewText,
                    yes: texts.confirm.startAnew,
                    then: () => void actions.startAnew(),
                  })
                }
              >
                {texts.data.startAnew}
              </Button>
            </>
          }
        >
          <p className="message-text">
            {orphans > 0 ? texts.data.damagedText : texts.data.damagedWithoutTables}
          </p>
        </Message>
      )}
      {orphans > 0 && loading.is !== "damaged" && loading.is !== "newer" && (
        <Message intent="warning" actions={rebuild}>
          {texts.trouble.noRecipe(orphans)}
        </Message>
      )}
    </div>
  );
}

function titlesOf({ recipes }: StoredData): string[] {
  return recipes.flatMap((recipe) => {
    const indicator = indicatorById(recipe.indicator);
    return indicator ? [titleOf(indicator, recipe, recipes)] : [];
  });
}
