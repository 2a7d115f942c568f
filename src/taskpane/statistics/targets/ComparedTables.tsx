import { Button } from "@fluentui/react-components";
import { countedOf, indicatorById, type Recipe, type Target } from "../../../statistics";
import { targetTexts as texts } from "../../../texts/statistics-targets";
import type { Steps } from "../shared/fields/use-draft";
import { indicatorOf, type ComparedTable } from "./compared-tables";
import type { TargetEdit } from "./target-steps";

interface ComparedTablesProps {
  readonly target: Target;
  readonly tables: readonly ComparedTable[];
  readonly recipes: readonly Recipe[];
  readonly steps: Steps<TargetEdit>;
  openTable(recipe: string): void;
  say(text: string): void;
}

/** Which tables a target is held against, and how they stand to it; each is the way to its figures. */
export function ComparedTables({ target, tables, recipes, steps, openTable, say }: ComparedTablesProps) {
  return (
    <section className="compared" aria-label={texts.tables}>
      <h5>{texts.tables}</h5>
      {tables.length === 0 ? (
        <NoTable target={target} recipes={recipes} steps={steps} say={say} />
      ) : (
        <ul>
          {tables.map(({ recipe, title, words, result }) => (
            <li key={recipe}>
              <button type="button" title={texts.openTable(title)} onClick={() => openTable(recipe)}>
                <span className="compared-title">{title}</span>
                <span className={result ? `target-${result}` : "quiet"}>{words}</span>
              </button>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

/** Why no table is compared, and what can be done about it. */
function NoTable({
  target,
  recipes,
  steps,
  say,
}: Pick<ComparedTablesProps, "target" | "recipes" | "steps" | "say">) {
  const recipe = recipes.find(({ id }) => id === target.table);
  const indicator = recipe && indicatorById(recipe.indicator);
  const counted = indicator && countedOf(indicator, recipe);
  if (counted) {
    const { numerator, denominator } = counted;
    return (
      <>
        <p className="row-trouble">{texts.renamed(numerator, denominator)}</p>
        <div>
          <Button
            size="small"
            onClick={() => {
              steps.edit((now) => ({ ...now, numerator, denominator }));
              say(texts.namesTaken);
            }}
          >
            {texts.takeNames}
          </Button>
        </div>
      </>
    );
  }
  const name = target.table === undefined ? indicatorOf(target)?.name : undefined;
  return <p className="quiet">{name === undefined ? texts.ownTableGone : texts.noTables(name)}</p>;
}
