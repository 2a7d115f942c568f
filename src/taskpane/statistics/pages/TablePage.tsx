import { lazy, Suspense } from "react";
import { indicatorById } from "../../../statistics";
import { statisticsTexts as texts } from "../../../texts/pane-statistics";
import { SkeletonLines } from "../../shared/SkeletonLines";
import { OutcomeMessage } from "../shared/OutcomeMessage";
import { PageHeader } from "../shared/PageHeader";
import type { PageProps } from "../shared/page-props";
import { dataOf, historyOf, targetsOf, titleOf, type Page } from "../state";
import { EditorFoot } from "./EditorFoot";
import { SentencePage } from "./SentencePage";

const RecipeEditor = lazy(() => import("../editor/RecipeEditor"));
const ImportFile = lazy(() => import("../import/ImportFile"));
const ChartView = lazy(() => import("../chart/ChartView"));

interface TablePageProps extends PageProps {
  readonly page: Extract<Page, { readonly recipe: string }>;
  readonly say: (text: string) => void;
}

/** One table: its figures, and in their place the import of a file, its sentence or its chart. */
export default function TablePage({ page, say, ...shared }: TablePageProps) {
  const { state, actions, capabilities } = shared;
  const { recipe: id } = page;
  const history = historyOf(state, id);
  const recipe = history?.present;
  const indicator = recipe && indicatorById(recipe.indicator);
  if (!history || !recipe || !indicator) return null;
  const title = titleOf(indicator, recipe, dataOf(state).recipes);
  const targets = targetsOf(state);
  const toEditor = () => actions.show({ is: "editor", recipe: id });
  return (
    <div className="statistics-page">
      <OutcomeMessage state={state} actions={actions} />
      <Suspense fallback={<SkeletonLines label={texts.data.loading} />}>
        {page.is === "editor" && (
          <RecipeEditor
            indicator={indicator}
            history={history}
            targets={targets}
            edit={(edit) => actions.edit(id, edit)}
            amend={(edit) => actions.amend(id, edit)}
            undo={() => actions.undo(id)}
            redo={() => actions.redo(id)}
            back={() => actions.show({ is: "list" })}
            say={say}
            importFile={() => actions.show({ is: "import", recipe: id })}
            showTargets={() => actions.show({ is: "targets", of: id })}
            actions={<EditorFoot {...shared} recipe={recipe} indicator={indicator} title={title} />}
          />
        )}
        {page.is === "import" && (
          <ImportFile
            indicator={indicator}
            recipe={recipe}
            confirm={(edit) => {
              actions.edit(id, edit);
              toEditor();
            }}
            cancel={toEditor}
            say={say}
          />
        )}
        {page.is === "sentence" && (
          <SentencePage {...shared} recipe={recipe} indicator={indicator} back={toEditor} say={say} />
        )}
        {page.is === "chart" && (
          <>
            <PageHeader title={title} backLabel={texts.table.backToTable} back={toEditor} />
            <div className="scroll statistics-main">
              <ChartView
                indicator={indicator}
                recipe={recipe}
                targets={targets}
                insert={
                  capabilities?.readOnly === undefined
                    ? (picture) => actions.insertPicture(id, picture)
                    : undefined
                }
              />
            </div>
          </>
        )}
      </Suspense>
    </div>
  );
}
