import { useId, useState } from "react";
import { Button } from "@fluentui/react-components";
import { AddRegular } from "@fluentui/react-icons/svg/add";
import type { Recipe } from "../../../statistics";
import { targetTexts as texts } from "../../../texts/statistics-targets";
import { targetSubjects, type TargetSubject } from "./new-targets";

interface AddTargetProps {
  readonly recipes: readonly Recipe[];
  /** The subject that stands there at first. */
  readonly first?: string | undefined;
  add(subject: TargetSubject): void;
}

/** A target of the author's own: for which table, then its fields. */
export function AddTarget({ recipes, first, add }: AddTargetProps) {
  const id = useId();
  const [chosen, setChosen] = useState(first);
  const subjects = targetSubjects(recipes);
  const subject = subjects.find(({ key }) => key === chosen) ?? subjects[0];
  if (!subject) return null;
  return (
    <div className="add-target">
      <label htmlFor={id}>{texts.addFor}</label>
      <select
        id={id}
        className="text-field"
        value={subject.key}
        onChange={({ target }) => setChosen(target.value)}
      >
        {subjects.map(({ key, title }) => (
          <option key={key} value={key}>
            {title}
          </option>
        ))}
      </select>
      <Button size="small" icon={<AddRegular />} onClick={() => add(subject)}>
        {texts.add}
      </Button>
    </div>
  );
}
