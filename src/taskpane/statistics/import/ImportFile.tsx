import { useEffect, useId, useRef, useState } from "react";
import { Button } from "@fluentui/react-components";
import type { Grid } from "../../../statistics";
import { importFileTexts as texts } from "../../../texts/statistics-import";
import type { ImportFileProps } from "../part-contracts";
import { ChooseFile } from "./ChooseFile";
import { ChooseRange } from "./ChooseRange";
import ImportPreview from "./ImportPreview";
import { useSpreadsheet } from "./use-spreadsheet";
import "./import.css";

/** Chooses an .xlsx or .csv file, its sheet and range, and leads to the preview. */
export default function ImportFile({ indicator, recipe, confirm, cancel, say }: ImportFileProps) {
  const { state, open, readSheet, stop } = useSpreadsheet(indicator, say);
  const [grid, setGrid] = useState<Grid>();
  const heading = useRef<HTMLHeadingElement>(null);
  const headingId = useId();
  useEffect(() => heading.current?.focus(), [grid]);

  return (
    <>
      <section className="import-view" aria-labelledby={headingId} hidden={grid !== undefined}>
        <h2 id={headingId} ref={heading} tabIndex={-1}>
          {texts.title}
        </h2>
        {state.is !== "read" && <p>{texts.intro}</p>}
        <ChooseFile state={state} open={open} stop={stop} />
        {state.is === "read" ? (
          <ChooseRange
            key={`${state.file}/${state.sheet}`}
            indicator={indicator}
            file={state}
            readSheet={readSheet}
            next={setGrid}
            cancel={cancel}
          />
        ) : (
          <div className="import-actions">
            <Button onClick={cancel}>{texts.cancel}</Button>
          </div>
        )}
      </section>
      {grid && (
        <ImportPreview
          indicator={indicator}
          recipe={recipe}
          grid={grid}
          confirm={(edit) => {
            confirm(edit);
            say(texts.imported);
          }}
          say={say}
          cancel={() => setGrid(undefined)}
          cancelText={texts.back}
        />
      )}
    </>
  );
}
