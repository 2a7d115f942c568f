import { Button } from "@fluentui/react-components";
import { sectionName } from "../../../report";
import type { Indicator, Recipe } from "../../../statistics";
import { statisticsTexts as texts } from "../../../texts/pane-statistics";
import { InsertPlace } from "../shared/InsertPlace";
import type { PageProps } from "../shared/page-props";
import { SavingLine } from "../shared/SavingLine";
import { useQuestion } from "../shared/use-question";
import { sectionOf } from "../state";

interface EditorFootProps extends PageProps {
  readonly recipe: Recipe;
  readonly indicator: Indicator;
  readonly title: string;
}

/** What can be done with the open table; whether its figures are saved. */
export function EditorFoot({
  state,
  actions,
  capabilities,
  outline,
  recipe,
  indicator,
  title,
}: EditorFootProps) {
  const [ask, dialog] = useQuestion();
  const busy = state.job !== undefined;
  const writable = capabilities?.readOnly === undefined;
  const places = state.survey.found?.tables.filter((found) => found.recipe === recipe.id) ?? [];
  const sentences = state.survey.found?.sentences.filter((found) => found.recipe === recipe.id) ?? [];
  const linked = places.some((found) => found.state === "linked");
  // Left by the author for a final copy, as a rule; whoever goes on with the figures may take it up again.
  const unlinked = places.find((found) => found.state === "control-gone");
  const section = sectionOf(outline, indicator);
  return (
    <div className="editor-foot">
      {!linked && writable && section !== undefined && (
        <InsertPlace section={sectionName(outline, section)} state={state} actions={actions} />
      )}
      {!writable && state.saving.is !== "not-allowed" && <p className="quiet">{texts.insert.readOnly}</p>}
      <div className="button-row">
        {linked ? (
          <Button
            size="small"
            appearance="primary"
            onClick={() => actions.show({ is: "refresh", only: recipe.id })}
          >
            {texts.table.refresh}
          </Button>
        ) : (
          <Button
            size="small"
            appearance="primary"
            disabledFocusable={busy || !writable}
            onClick={() => void actions.insertTable(recipe.id)}
          >
            {state.job === "insert" ? texts.insert.running : texts.insert.button}
          </Button>
        )}
        <Button size="small" onClick={() => actions.show({ is: "sentence", recipe: recipe.id })}>
          {texts.table.sentence}
        </Button>
        <Button size="small" onClick={() => actions.show({ is: "chart", recipe: recipe.id })}>
          {texts.table.chart}
        </Button>
      </div>
      <div className="editor-foot-end">
        <SavingLine state={state} actions={actions} />
        {unlinked && (
          <Button
            size="small"
            appearance="subtle"
            disabledFocusable={busy || !writable}
            onClick={() => void actions.relink(unlinked.key)}
          >
            {texts.trouble.relink}
          </Button>
        )}
        {(linked || sentences.length > 0) && (
          <Button
            size="small"
            appearance="subtle"
            disabledFocusable={busy || !writable}
            onClick={() =>
              ask({
                title: texts.confirm.unlinkOneTitle(title),
                text: texts.confirm.unlinkText,
                yes: texts.confirm.unlink,
                then: () => void actions.unlink({ recipes: [recipe.id] }),
              })
            }
          >
            {texts.table.unlink}
          </Button>
        )}
      </div>
      {dialog}
    </div>
  );
}
