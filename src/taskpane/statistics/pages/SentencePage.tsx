import { useId, useState } from "react";
import { Button } from "@fluentui/react-components";
import {
  chooseMilestone,
  itemsOf,
  nameOfRow,
  ratioOf,
  writeSentence,
  type Indicator,
  type Recipe,
} from "../../../statistics";
import { statisticsTexts as texts } from "../../../texts/pane-statistics";
import { CopyButton } from "../../shared/CopyButton";
import { PageHeader } from "../shared/PageHeader";
import type { PageProps } from "../shared/page-props";
import { targetsOf } from "../state";

interface SentencePageProps extends PageProps {
  readonly recipe: Recipe;
  readonly indicator: Indicator;
  readonly back: () => void;
  readonly say: (text: string) => void;
}

/** The computed sentence of a table or of one of its rows, shown before it is put anywhere. */
export function SentencePage({
  state,
  actions,
  capabilities,
  recipe,
  indicator,
  back,
  say,
}: SentencePageProps) {
  const [row, setRow] = useState<string>();
  const about = useId();
  const targets = targetsOf(state);
  const sentence = writeSentence(indicator, recipe, { ...(row === undefined ? {} : { row }), targets });
  const comparable = chooseMilestone(indicator, recipe, targets, 0) !== undefined;
  const writable = capabilities?.readOnly === undefined;
  return (
    <>
      <PageHeader title={texts.sentence.title} backLabel={texts.table.backToTable} back={back} />
      <div className="scroll statistics-main sentence-page">
        {ratioOf(indicator) && (
          <div className="choice">
            <label htmlFor={about}>{texts.sentence.about}</label>
            <select
              id={about}
              className="select"
              value={row ?? ""}
              onChange={(event) => setRow(event.target.value || undefined)}
            >
              <option value="">{texts.sentence.whole}</option>
              {itemsOf(recipe).map((item) => (
                <option key={item.id} value={item.id}>
                  {nameOfRow(recipe, item)}
                </option>
              ))}
            </select>
          </div>
        )}
        {sentence.kind === "none" ? (
          <p role="status">{sentence.message}</p>
        ) : (
          <>
            <h3>{texts.sentence.preview}</h3>
            <blockquote className="sentence-preview">{sentence.text}</blockquote>
            <div className="button-row">
              <Button
                appearance="primary"
                disabledFocusable={state.job !== undefined || !writable}
                onClick={() => void actions.insertSentence(recipe.id, row)}
              >
                {texts.sentence.insert}
              </Button>
              <CopyButton label={texts.sentence.copy} text={() => sentence.text} say={say} />
            </div>
            {comparable && !sentence.target && <p className="quiet">{texts.sentence.noTarget}</p>}
            <p className="quiet">{writable ? texts.sentence.hint : texts.insert.readOnly}</p>
          </>
        )}
      </div>
    </>
  );
}
