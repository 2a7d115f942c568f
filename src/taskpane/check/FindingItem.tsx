import { useId, useState, type KeyboardEvent } from "react";
import { Button } from "@fluentui/react-components";
import { ArrowRightRegular } from "@fluentui/react-icons/svg/arrow-right";
import { ChevronDownRegular } from "@fluentui/react-icons/svg/chevron-down";
import { checkTexts } from "../../texts/pane-check";
import type { Finding, Place } from "../../report";
import { ArrivalNote } from "../shared/ArrivalNote";
import { SeverityIcon } from "../shared/SeverityIcon";
import type { Arrival } from "../state";

interface FindingItemProps {
  /** Its key among the findings of this check. */
  readonly at: string;
  readonly finding: Finding;
  readonly arrival?: Arrival;
  readonly goTo: (at: string, place: Place, where: string) => void;
  /** Keys pressed on its first button. */
  readonly onKeyDown: (event: KeyboardEvent) => void;
}

/** One finding: what it is; pressing it goes there; why and how to fix on demand. */
export function FindingItem({ at, finding, arrival, goTo, onKeyDown }: FindingItemProps) {
  const [open, setOpen] = useState(false);
  const message = useId();
  const details = useId();
  const { place, related } = finding;
  return (
    <li className={`finding finding-${finding.severity}`}>
      <SeverityIcon severity={finding.severity} />
      <div className="finding-body">
        {place ? (
          <button
            type="button"
            id={message}
            data-finding
            onKeyDown={onKeyDown}
            className="finding-message"
            title={checkTexts.goTo}
            onClick={() => goTo(at, place, finding.message)}
          >
            <span>{finding.message}</span>
            <ArrowRightRegular className="finding-arrow" aria-hidden />
          </button>
        ) : (
          <p id={message} className="finding-message">
            {finding.message}
          </p>
        )}
        <ArrivalNote arrival={arrival} at={at} />
        <button
          type="button"
          id={`${details}-toggle`}
          data-finding={place ? undefined : true}
          onKeyDown={place ? undefined : onKeyDown}
          className="finding-toggle"
          aria-expanded={open}
          aria-controls={details}
          aria-describedby={message}
          onClick={() => setOpen(!open)}
        >
          {checkTexts.whyAndFix}
          <ChevronDownRegular className={open ? "finding-chevron open" : "finding-chevron"} aria-hidden />
        </button>
        <div id={details} hidden={!open} className="finding-details">
          <p>
            <strong>{checkTexts.why}: </strong>
            {finding.why}
          </p>
          <p>
            <strong>{checkTexts.fix}: </strong>
            {finding.fix}
          </p>
          {related && (
            <>
              <Button size="small" onClick={() => goTo(`${at}:related`, related, checkTexts.related)}>
                {checkTexts.goToRelated}
              </Button>
              <ArrivalNote arrival={arrival} at={`${at}:related`} />
            </>
          )}
        </div>
      </div>
    </li>
  );
}
