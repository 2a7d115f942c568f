import type { DifferingTotal } from "../../../statistics";
import { importPreviewTexts as texts } from "../../../texts/statistics-import";
import { Message } from "../../shared/Message";

/** More than a few of one kind say the same thing. */
const told = 4;

interface WhatToKnowProps {
  readonly differing: readonly DifferingTotal[];
  readonly mistakes: readonly string[];
}

/** Slips that the block has, or that the table would have after it. */
export function WhatToKnow({ differing, mistakes }: WhatToKnowProps) {
  return (
    <>
      {differing.length > 0 && (
        <Message intent="warning" title={texts.totals}>
          <ul className="import-list">
            {differing.map(({ column, year, message }) => (
              <li key={`${column}@${year ?? ""}`}>{message}</li>
            ))}
          </ul>
        </Message>
      )}
      {mistakes.length > 0 && (
        <Message intent="warning" title={texts.mistakes(mistakes.length)}>
          <ul className="import-list">
            {mistakes.slice(0, told).map((mistake, at) => (
              <li key={at}>{mistake}</li>
            ))}
            {mistakes.length > told && <li>{texts.moreMistakes(mistakes.length - told)}</li>}
          </ul>
        </Message>
      )}
    </>
  );
}
