import { useId, useState } from "react";
import { Button } from "@fluentui/react-components";
import { ChevronRightRegular } from "@fluentui/react-icons/svg/chevron-right";
import { programmeSource } from "../../../statistics";
import { statisticsTexts } from "../../../texts/pane-statistics";
import { minorityTexts as texts } from "../../../texts/statistics-targets";
import { CopyButton } from "../../shared/CopyButton";
import type { PageProps } from "../shared/page-props";

/** Stands for a table's id in the tag of the sentence's control: no table gives it. */
const statementId = "muc-tieu-lanh-dao-dtts";

const answers = ["reached", "notReached", "elsewhere"] as const;
type Answer = (typeof answers)[number];

type MinorityLeadersProps = Pick<PageProps, "state" | "actions" | "capabilities"> & {
  readonly say: (text: string) => void;
};

/**
 * The programme's target that is no percentage: leaders of ethnic minorities where such people live. Its answer is a
 * sentence of the report, which is also where it is kept.
 */
export function MinorityLeaders({ state, actions, capabilities, say }: MinorityLeadersProps) {
  const [open, setOpen] = useState(false);
  const [body, name] = [useId(), useId()];
  const [chosen, setChosen] = useState<Answer>();
  const found = (state.survey.found?.sentences ?? []).filter(({ recipe }) => recipe === statementId);
  const standing = answers.find((answer) => found.some(({ text }) => text === texts.sentences[answer]));
  const answer = chosen ?? standing;
  const writable = capabilities?.readOnly === undefined;
  return (
    <li className="target">
      <h4>
        <button
          type="button"
          className="target-toggle"
          aria-expanded={open}
          aria-controls={body}
          onClick={() => setOpen(!open)}
        >
          <ChevronRightRegular aria-hidden className={open ? "chevron open" : "chevron"} />
          <span className="target-head">
            <span className="target-name">{texts.name}</span>
            <span className="target-goals">{standing ? texts.standing[standing] : texts.unanswered}</span>
            <span className="quiet">{programmeSource}</span>
          </span>
        </button>
      </h4>
      <div id={body} className="target-body" hidden={!open}>
        <fieldset className="decision">
          <legend>{texts.question}</legend>
          {answers.map((one) => (
            <label key={one}>
              <input type="radio" name={name} checked={one === answer} onChange={() => setChosen(one)} />
              <span>{texts.answers[one]}</span>
            </label>
          ))}
        </fieldset>
        {answer && (
          <>
            <blockquote className="sentence-preview">{texts.sentences[answer]}</blockquote>
            {found.length > 0 && <p className="row-trouble">{texts.alreadyThere}</p>}
            <div className="button-row">
              <Button
                size="small"
                appearance="primary"
                disabledFocusable={state.job !== undefined || !writable}
                onClick={() => {
                  const text = texts.sentences[answer];
                  void actions.insertStatement({ recipe: statementId, title: texts.controlTitle, text });
                }}
              >
                {statisticsTexts.sentence.insert}
              </Button>
              <CopyButton
                label={statisticsTexts.sentence.copy}
                text={() => texts.sentences[answer]}
                say={say}
              />
            </div>
            <p className="quiet">{writable ? texts.hint : statisticsTexts.insert.readOnly}</p>
          </>
        )}
      </div>
    </li>
  );
}
