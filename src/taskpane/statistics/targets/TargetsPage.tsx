import { useEffect, useEffectEvent, useRef, useState } from "react";
import {
  chooseMilestone,
  indicatorById,
  programmeTarget,
  targets2282,
  withoutTarget,
  withTarget,
  type Recipe,
  type Target,
} from "../../../statistics";
import { statisticsTexts } from "../../../texts/pane-statistics";
import { targetTexts as texts } from "../../../texts/statistics-targets";
import { OutcomeMessage } from "../shared/OutcomeMessage";
import { PageHeader } from "../shared/PageHeader";
import type { PageProps } from "../shared/page-props";
import { SavingLine } from "../shared/SavingLine";
import { UndoButtons } from "../shared/UndoButtons";
import { dataOf, historyOf, targetsOf } from "../state";
import { AddTarget } from "./AddTarget";
import { MinorityLeaders } from "./MinorityLeaders";
import { subjectKeyOf } from "./new-targets";
import { TargetItem } from "./TargetItem";
import { targetChanges, type TargetEdit } from "./target-steps";
import "./targets.css";

interface TargetsPageProps extends PageProps {
  /** The recipe whose target is looked at, and where the way back leads; absent = the list. */
  readonly of?: string | undefined;
  readonly say: (text: string) => void;
}

/** Mục tiêu: what the ratios are compared with. The programme's can be changed, others added; all is one undo away. */
export default function TargetsPage({ state, actions, capabilities, of, say }: TargetsPageProps) {
  const { targetSteps } = state;
  const opened = of === undefined ? undefined : historyOf(state, of)?.present;
  const { recipes: stored } = dataOf(state);
  const recipes = opened && !stored.includes(opened) ? [...stored, opened] : stored;
  const targets = targetsOf(state);
  const [open, setOpen] = useState(() => opened && codeFor(opened, targets));
  const [justAdded, setJustAdded] = useState<string>();
  const [version, setVersion] = useState(0);
  const page = useRef<HTMLDivElement>(null);
  const { change, amend, undo, redo } = targetChanges(actions);
  /** What stands half typed in the fields belongs to what was there before. */
  const afresh = () => {
    setVersion(version + 1);
    setJustAdded(undefined);
  };
  const step = (back: boolean) => {
    if (((back ? targetSteps?.past : targetSteps?.future) ?? []).length === 0) return;
    (back ? undo : redo)();
    afresh();
    say(back ? texts.undone : texts.redone);
  };
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    // In a field the keys take back what was typed there.
    if (!event.ctrlKey || event.altKey || event.target instanceof HTMLInputElement) return;
    const key = event.key.toLowerCase();
    if (key !== "z" && key !== "y") return;
    event.preventDefault();
    step(key === "z" && !event.shiftKey);
  });
  useEffect(() => {
    const listener = (event: KeyboardEvent) => onKey(event);
    document.addEventListener("keydown", listener);
    return () => document.removeEventListener("keydown", listener);
  }, []);

  const item = (target: Target) => (
    <TargetItem
      key={target.code}
      target={target}
      recipes={recipes}
      targets={targets}
      open={open === target.code}
      isNew={justAdded === target.code}
      version={version}
      toggle={() => setOpen(open === target.code ? undefined : target.code)}
      steps={{
        edit: (edit: TargetEdit) => change((now) => edited(now, target, edit)),
        amend: (edit: TargetEdit) => amend((now) => edited(now, target, edit)),
      }}
      drop={() => {
        change((now) => withoutTarget(now, target.code));
        afresh();
        const programmes = programmeTarget(target.code) !== undefined;
        say((programmes ? texts.restored : texts.removed)(target.name));
        // Its button goes, and the focus must not go with it.
        if (!programmes) page.current?.querySelector<HTMLElement>(".add-target button")?.focus();
      }}
      openTable={(recipe) => actions.show({ is: "editor", recipe })}
      say={say}
    />
  );
  const current = (code: string) => targets.find((target) => target.code === code);
  const own = state.targets.filter(({ code }) => !programmeTarget(code));
  return (
    <div ref={page} className="statistics-page">
      <PageHeader
        title={texts.title}
        backLabel={opened ? statisticsTexts.table.backToTable : statisticsTexts.table.backToList}
        back={() => actions.show(opened ? { is: "editor", recipe: opened.id } : { is: "list" })}
      >
        <UndoButtons history={targetSteps} texts={texts} undo={() => step(true)} redo={() => step(false)} />
      </PageHeader>
      <OutcomeMessage state={state} actions={actions} />
      <div className="scroll statistics-main targets">
        <p className="quiet">{texts.intro}</p>
        <section aria-label={texts.programme}>
          <h3>{texts.programme}</h3>
          <ul>
            {targets2282.flatMap(({ code }) => current(code) ?? []).map(item)}
            <MinorityLeaders state={state} actions={actions} capabilities={capabilities} say={say} />
          </ul>
        </section>
        <section aria-label={texts.own}>
          <h3>{texts.own}</h3>
          {own.length === 0 && <p className="quiet">{texts.noOwn}</p>}
          <ul>{own.map(item)}</ul>
          <AddTarget
            recipes={recipes}
            first={opened && subjectKeyOf(opened)}
            add={(subject) => {
              const target = subject.make(state.targets);
              change((now) => withTarget(now, target));
              setOpen(target.code);
              setJustAdded(target.code);
              say(texts.added);
            }}
          />
        </section>
      </div>
      <div className="statistics-foot">
        <SavingLine state={state} actions={actions} />
      </div>
    </div>
  );
}

/** The author's targets after an edit of one, which may be the programme's until now. */
function edited(now: readonly Target[], shown: Target, edit: TargetEdit): Target[] {
  return withTarget(now, edit(now.find(({ code }) => code === shown.code) ?? shown));
}

/** The target that a table is compared with. */
function codeFor(recipe: Recipe, targets: readonly Target[]): string | undefined {
  const indicator = indicatorById(recipe.indicator);
  const year = recipe.years.at(-1) ?? Number(recipe.asOf?.slice(0, 4) ?? 0);
  return indicator && chooseMilestone(indicator, recipe, targets, year)?.target.code;
}
