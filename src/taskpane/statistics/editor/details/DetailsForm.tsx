import { useId, useState } from "react";
import { Button } from "@fluentui/react-components";
import { ChevronRightRegular } from "@fluentui/react-icons/svg/chevron-right";
import {
  figuresOf,
  ratioOf,
  readDate,
  unitNamed,
  writeDate,
  type Details,
  type Edit,
  type Indicator,
  type Recipe,
  type Target,
} from "../../../../statistics";
import { detailTexts as texts, rowTexts } from "../../../../texts/statistics-editor";
import { hasDistrict, offersDistrict, restoreRows, setDistrict } from "../rows/default-rows";
import type { Steps } from "../../shared/fields/use-draft";
import { AdjustedTarget } from "./AdjustedTarget";
import { DetailField } from "../../shared/fields/DetailField";
import { DetailSelect } from "../../shared/fields/DetailSelect";
import { HeadingFields } from "./HeadingFields";
import { MilestoneChoice } from "./MilestoneChoice";

interface DetailsFormProps {
  readonly indicator: Indicator;
  readonly recipe: Recipe;
  readonly targets: readonly Target[];
  readonly steps: Steps;
  say(text: string): void;
  showTargets(): void;
}

/** Everything of the table that is not in its cells; folded away, because the defaults serve most tables. */
export function DetailsForm(props: DetailsFormProps) {
  const { indicator, recipe } = props;
  const panel = useId();
  // A table of the author's own means nothing before its columns have names.
  const nameless = indicator.free && Object.keys(recipe.headings).length === 0;
  const [open, setOpen] = useState(nameless || recipe.asOfSlip !== undefined);
  return (
    <section className="details">
      <h3>
        <button
          type="button"
          className="details-toggle"
          aria-expanded={open}
          aria-controls={panel}
          onClick={() => setOpen(!open)}
        >
          <ChevronRightRegular aria-hidden className={open ? "chevron open" : "chevron"} />
          {texts.title}
        </button>
      </h3>
      <div id={panel} className="details-body" hidden={!open}>
        {open && <DetailFields {...props} />}
      </div>
    </section>
  );
}

function DetailFields({ indicator, recipe, targets, steps, say, showTargets }: DetailsFormProps) {
  const figures = figuresOf(indicator).length > 0;
  const set = (details: Details): Edit => ({ kind: "set-details", details });
  const change = (details: Details) => steps.edit(set(details));
  const optional = (text: string) => (text === "" ? undefined : text);
  return (
    <>
      <DetailField
        steps={steps}
        label={texts.caption}
        value={recipe.caption ?? ""}
        placeholder={indicator.caption}
        hint={texts.captionHint}
        toEdit={(text) => set({ caption: optional(text) })}
      />
      {figures && <UnitField indicator={indicator} recipe={recipe} steps={steps} />}
      <DetailField
        steps={steps}
        label={texts.asOf}
        value={recipe.asOf === undefined ? (recipe.asOfSlip ?? "") : writeDate(recipe.asOf)}
        hint={texts.asOfHint}
        check={(text) => (text.trim() === "" || readDate(text) ? undefined : texts.notADate(text.trim()))}
        toEdit={(text) => {
          const asOf = readDate(text);
          return set({ asOf, asOfSlip: asOf === undefined ? optional(text) : undefined });
        }}
      />
      <DetailField
        steps={steps}
        label={texts.source}
        value={recipe.source ?? ""}
        hint={texts.sourceHint}
        toEdit={(text) => set({ source: optional(text) })}
      />
      {figures && <TotalChoice indicator={indicator} recipe={recipe} change={change} />}
      {(ratioOf(indicator) || indicator.shares) && (
        <DetailSelect
          label={texts.decimals}
          value={String(recipe.decimals)}
          options={[0, 1, 2].map((count) => ({ value: String(count), label: String(count) }))}
          change={(value) => change({ decimals: value === "0" ? 0 : value === "1" ? 1 : 2 })}
        />
      )}
      <MilestoneChoice
        indicator={indicator}
        recipe={recipe}
        targets={targets}
        change={change}
        showTargets={showTargets}
      />
      <AdjustedTarget indicator={indicator} recipe={recipe} targets={targets} change={change} />
      {indicator.columns.some(({ role }) => role === "note") && (
        <label className="check">
          <input
            type="checkbox"
            checked={recipe.notes === undefined}
            onChange={({ target }) => change({ notes: target.checked ? undefined : "hidden" })}
          />
          <span>{texts.notes}</span>
        </label>
      )}
      {recipe.notes === "hidden" && <p className="quiet">{texts.notesHidden}</p>}
      <HeadingFields indicator={indicator} recipe={recipe} steps={steps} />
      {offersDistrict(indicator) && (
        <label className="check">
          <input
            type="checkbox"
            checked={hasDistrict(indicator, recipe)}
            onChange={({ target }) => {
              steps.edit(setDistrict(indicator, recipe, target.checked));
              say(target.checked ? rowTexts.districtAdded : rowTexts.districtRemoved);
            }}
          />
          <span>{texts.district}</span>
        </label>
      )}
      <div>
        <Button
          size="small"
          onClick={() => {
            const { edit, added } = restoreRows(indicator, recipe);
            if (added > 0) steps.edit(edit);
            say(rowTexts.restored(added));
          }}
        >
          {texts.restoreRows}
        </Button>
      </div>
      <details className="key-list">
        <summary>{texts.keys}</summary>
        <dl>
          {texts.keyList.map(([keys, what]) => (
            <div key={keys}>
              <dt>{keys}</dt>
              <dd>{what}</dd>
            </div>
          ))}
        </dl>
      </details>
    </>
  );
}

function UnitField({ indicator, recipe, steps }: Pick<DetailsFormProps, "indicator" | "recipe" | "steps">) {
  const set = (unit: string): Edit => ({ kind: "set-details", details: { unit } });
  const names = indicator.units.map(({ name }) => name);
  if (indicator.free) {
    return (
      <DetailField steps={steps} label={texts.unit} value={recipe.unit} suggestions={names} toEdit={set} />
    );
  }
  if (names.length < 2) return null;
  const known = names.includes(recipe.unit) ? names : [...names, recipe.unit];
  return (
    <DetailSelect
      label={texts.unit}
      value={recipe.unit}
      options={known.map((name) => ({ value: name, label: name }))}
      change={(unit) => steps.edit(set(unit))}
    />
  );
}

interface TotalChoiceProps {
  readonly indicator: Indicator;
  readonly recipe: Recipe;
  change(details: Details): void;
}

function TotalChoice({ indicator, recipe, change }: TotalChoiceProps) {
  const { mode } = recipe.total;
  const summable = indicator.total.kind === "sum";
  const modes = (["sum", "entered", "none"] as const).filter(
    (one) => summable || one !== "sum" || mode === one,
  );
  const attendances = unitNamed(indicator, recipe.unit)?.counts === "attendances";
  const hint =
    indicator.total.kind === "none"
      ? indicator.total.reason
      : attendances && mode === "sum"
        ? texts.attendances(recipe.unit)
        : undefined;
  return (
    <DetailSelect
      label={texts.total}
      value={mode}
      hint={hint}
      options={modes.map((one) => ({ value: one, label: texts.totals[one] }))}
      change={(value) => change({ totalMode: modes.find((one) => one === value) ?? mode })}
    />
  );
}
