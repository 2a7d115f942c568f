import { statisticsTexts } from "../../texts/pane-statistics";
import { sectionName, type Outline } from "../../report";
import "./statistics.css";

/** Số liệu: says plainly what will be here, and which tables the outline wants meanwhile. */
export default function StatisticsView({ outline }: { readonly outline: Outline }) {
  const wanting = outline.sections.filter((section) => section.tables.length > 0);
  return (
    <div className="statistics-view">
      <h2>{statisticsTexts.title}</h2>
      <p>{statisticsTexts.text}</p>
      <p>{statisticsTexts.meanwhile}</p>
      <h3>{statisticsTexts.wanted}</h3>
      <dl className="wanted-tables">
        {wanting.map((section) => (
          <div key={section.id}>
            <dt>{statisticsTexts.inSection(sectionName(outline, section.id))}</dt>
            {section.tables.map((table) => (
              <dd key={table.indicator}>{table.name}</dd>
            ))}
          </div>
        ))}
      </dl>
    </div>
  );
}
