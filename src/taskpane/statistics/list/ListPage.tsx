import { useEffect, useMemo, useRef, type RefObject } from "react";
import { statisticsTexts as texts } from "../../../texts/pane-statistics";
import { SkeletonLines } from "../../shared/SkeletonLines";
import { OutcomeMessage } from "../shared/OutcomeMessage";
import type { PageProps } from "../shared/page-props";
import { useQuestion } from "../shared/use-question";
import { planOf, tableEntries, type Page, type StatisticsState } from "../state";
import { DataNotices } from "./DataNotices";
import { ListFoot } from "./ListFoot";
import { LoadingFailed } from "./LoadingFailed";
import { TableRow } from "./TableRow";
import { UnlinkAll } from "./UnlinkAll";

/** The tables that the report wants and those the author has, with their ratios and how they stand in the document. */
export function ListPage({ state, actions, capabilities, outline }: PageProps) {
  const [ask, dialog] = useQuestion();
  const list = useRef<HTMLDivElement>(null);
  const plan = useMemo(() => planOf(state), [state]);
  const groups = useMemo(() => tableEntries(outline, state, plan), [outline, state, plan]);
  const { loading } = state;
  useFocusComingBack(list, state);

  if (loading.is === "failed") {
    return <LoadingFailed failure={loading.failure} retry={() => void actions.load()} />;
  }
  if (loading.is === "loading") {
    return (
      <div className="standing-in" aria-busy>
        <SkeletonLines label={texts.data.loading} />
      </div>
    );
  }
  const newer = loading.is === "newer";
  const first = state.histories.length === 0 && !newer && loading.is !== "damaged";
  return (
    <div ref={list} className="statistics-page">
      <OutcomeMessage state={state} actions={actions} />
      <div className="scroll statistics-main">
        <h2 className="visually-hidden">{texts.title}</h2>
        {first && (
          <div className="list-intro">
            <p className="list-intro-title">{texts.list.firstTitle}</p>
            <p>{texts.list.firstText}</p>
          </div>
        )}
        <DataNotices state={state} actions={actions} ask={ask} />
        {!newer &&
          groups.map((group) => (
            <section key={group.section ?? "others"} className="table-group" aria-label={group.name}>
              <h3>{group.name}</h3>
              <ul>
                {group.entries.map((entry) => (
                  <TableRow
                    key={entry.id}
                    entry={entry}
                    group={group}
                    state={state}
                    actions={actions}
                    writable={capabilities?.readOnly === undefined}
                    ask={ask}
                  />
                ))}
              </ul>
            </section>
          ))}
        {!newer && <UnlinkAll state={state} actions={actions} capabilities={capabilities} ask={ask} />}
      </div>
      {!newer && <ListFoot state={state} actions={actions} plan={plan} />}
      {dialog}
    </div>
  );
}

/** The key of the element that led to a page, so that coming back finds it. */
const origin = (page: Page) => ("recipe" in page ? page.recipe : page.is === "list" ? undefined : page.is);

/** Coming back to the list, the keyboard goes on where it left it. */
function useFocusComingBack(list: RefObject<HTMLElement | null>, { leftFrom }: StatisticsState) {
  useEffect(() => {
    const key = leftFrom && origin(leftFrom);
    if (key === undefined) return;
    const entries = list.current?.querySelectorAll<HTMLElement>("[data-entry]") ?? [];
    const found = [...entries].find((element) => element.dataset["entry"] === key);
    (found ?? entries[0])?.focus();
  }, [list, leftFrom]);
}
