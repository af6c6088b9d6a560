import { Card } from "@/ui/card";
import type { BriefProps } from "./brief-props";

/** The conditions that the country bears or judges, or by which it may lose lines, with their days. */
export function BriefConditions({ brief, version: { conditions }, speech }: BriefProps) {
  const { say } = speech;
  const country = speech.country(brief.country);
  return (
    <Card level={3} title={say("brief.conditions.title", { country })}>
      {conditions.length === 0 ? (
        <p className="quiet">{say("brief.conditions.none")}</p>
      ) : (
        <ul className="grid gap-3">
          {conditions.map(({ key, lot, title, roles, evidenceBy, judgedBy }) => (
            <li key={key} className="grid gap-0.5">
              <a href={`/tenders/${brief.head.id}/conditions/${key}`}>
                {say("brief.conditions.item", { lot: speech.number(lot), title })}
              </a>
              <span>{speech.list(roles.map((role) => say(`brief.conditions.${role}`, { country })))}</span>
              <span className="quiet">
                {say("brief.conditions.dates", { evidence: speech.day(evidenceBy), judged: speech.day(judgedBy) })}
              </span>
            </li>
          ))}
        </ul>
      )}
    </Card>
  );
}
