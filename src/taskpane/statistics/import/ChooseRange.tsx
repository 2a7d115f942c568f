import { useMemo, useState } from "react";
import { Button, Checkbox, Field, Input, Select } from "@fluentui/react-components";
import { readRange, writeRange, type Grid, type GridRange, type Indicator } from "../../../statistics";
import { importFileTexts as texts } from "../../../texts/statistics-import";
import { Message } from "../../shared/Message";
import { tooLarge } from "./block-size";
import { SheetTable } from "./SheetTable";
import { cutOf, tablesOf, usedOf, viewOf } from "./sheet-view";
import type { FileState } from "./use-spreadsheet";
import { WhatWasRead } from "./WhatWasRead";

type ReadFile = Extract<FileState, { readonly is: "read" }>;

interface ChooseRangeProps {
  readonly indicator: Indicator;
  readonly file: ReadFile;
  readonly readSheet: (sheet: number) => void;
  readonly next: (grid: Grid) => void;
  readonly cancel: () => void;
}

/** The sheet and the part of it that holds the table: guessed, and corrected by a click or by typing. */
export function ChooseRange({ indicator, file, readSheet, next, cancel }: ChooseRangeProps) {
  const { content, sheets, sheet } = file;
  const [withHidden, setWithHidden] = useState(false);
  const view = useMemo(() => viewOf(content, withHidden), [content, withHidden]);
  const tables = useMemo(() => tablesOf(view, indicator), [view, indicator]);
  const used = useMemo(() => usedOf(view), [view]);
  const [typed, setTyped] = useState(() => rangeText(tables[0] ?? used));
  const range = useMemo(() => readRange(typed), [typed]);
  const block = useMemo(() => (range ? cutOf(view, range) : []), [view, range]);
  const name = sheets[sheet]?.name ?? "";
  const hiddenSheets = sheets.filter(({ hidden }) => hidden).length;
  const problem = used && (range ? (isOutside(range, used) ?? tooLarge(block)) : texts.notARange(typed));

  return (
    <>
      {sheets.length > 1 && (
        <Field
          label={texts.sheet}
          size="small"
          {...(hiddenSheets > 0 ? { hint: texts.hiddenSheets(hiddenSheets) } : {})}
        >
          <Select size="small" value={sheet} onChange={(_, { value }) => readSheet(Number(value))}>
            {sheets.map((one, at) => (
              <option key={at} value={at}>
                {one.hidden ? texts.hiddenSheet(one.name) : one.name}
              </option>
            ))}
          </Select>
        </Field>
      )}
      {file.tooLarge.length > 0 && <Message intent="warning">{texts.tooLargeSheets(file.tooLarge)}</Message>}
      <WhatWasRead content={content} />
      {content.hiddenRows.length + content.hiddenColumns.length > 0 && (
        <Checkbox
          label={texts.takeHidden}
          checked={withHidden}
          onChange={(_, { checked }) => setWithHidden(checked === true)}
        />
      )}
      {!used && <Message intent="info">{texts.blankSheet}</Message>}
      {used && tables.length === 0 && <Message intent="info">{texts.noTable}</Message>}
      {used && (
        <>
          {tables.length > 1 && (
            <Field label={texts.table} size="small">
              <Select
                size="small"
                value={tables.map(writeRange).includes(typed) ? typed : ""}
                onChange={(_, { value }) => setTyped(value)}
              >
                {!tables.map(writeRange).includes(typed) && <option value="">{texts.ownRange}</option>}
                {tables.map(writeRange).map((text, at) => (
                  <option key={text} value={text}>
                    {texts.tableAt(at + 1, text)}
                  </option>
                ))}
              </Select>
            </Field>
          )}
          <Field
            label={texts.range}
            size="small"
            hint={texts.rangeHint}
            {...(problem === undefined ? {} : { validationMessage: problem })}
          >
            <Input
              size="small"
              value={typed}
              spellCheck={false}
              autoComplete="off"
              onChange={(_, { value }) => setTyped(value)}
            />
          </Field>
          <SheetTable
            name={name}
            view={view}
            range={range ?? used}
            change={(changed) => setTyped(writeRange(changed))}
          />
        </>
      )}
      <div className="import-actions">
        <Button appearance="primary" disabled={!used || problem !== undefined} onClick={() => next(block)}>
          {texts.next}
        </Button>
        <Button onClick={cancel}>{texts.cancel}</Button>
      </div>
    </>
  );
}

function rangeText(range: GridRange | undefined): string {
  return range ? writeRange(range) : "";
}

/** A range may be larger than what the sheet holds, but must meet it. */
function isOutside(range: GridRange, used: GridRange): string | undefined {
  const apart =
    range.top > used.bottom || range.bottom < used.top || range.left > used.right || range.right < used.left;
  return apart ? texts.outside(writeRange(used)) : undefined;
}
