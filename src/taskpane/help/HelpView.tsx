import { Button } from "@fluentui/react-components";
import { ArrowLeftRegular } from "@fluentui/react-icons/svg/arrow-left";
import { helpTexts } from "../../texts/pane-help";
import { paneTexts } from "../../texts/pane";
import type { SectionStatus } from "../../report";
import { StatusIcon } from "../shared/StatusIcon";
import "./help.css";

const statuses: readonly SectionStatus[] = ["missing", "empty", "unfinished", "written"];

/** Trợ giúp: also what the add-in's support address shows in a browser, where there is no Word. */
export default function HelpView({ back }: { readonly back: () => void }) {
  return (
    <main className="scroll help-view">
      <Button size="small" appearance="subtle" icon={<ArrowLeftRegular />} onClick={back}>
        {helpTexts.back}
      </Button>
      <h2>{helpTexts.title}</h2>
      <p>{helpTexts.intro}</p>
      <h3>{helpTexts.stepsTitle}</h3>
      <ol>
        {helpTexts.steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      <h3>{helpTexts.statusesTitle}</h3>
      <ul className="help-statuses">
        {statuses.map((status) => (
          <li key={status}>
            <StatusIcon status={status} />
            <span>
              <strong>{paneTexts.statuses[status]}</strong>: {helpTexts.statuses[status]}
            </span>
          </li>
        ))}
      </ul>
      <h3>{helpTexts.questionsTitle}</h3>
      {helpTexts.questions.map(([question, answer]) => (
        <details key={question}>
          <summary>{question}</summary>
          <p>{answer}</p>
        </details>
      ))}
      <h3>{helpTexts.keysTitle}</h3>
      <dl>
        {helpTexts.keys.map(([key, effect]) => (
          <div key={key}>
            <dt>{key}</dt>
            <dd>{effect}</dd>
          </div>
        ))}
      </dl>
    </main>
  );
}
