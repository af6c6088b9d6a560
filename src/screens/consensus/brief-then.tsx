import { Fragment } from "react";
import { Card } from "@/ui/card";
import type { BriefProps } from "./brief-props";
import { departureAddress } from "./departure-address";
import { sayParts } from "./say-parts";

const ANSWERS = ["nothing", "consent", "statement", "hold", "object", "leave"] as const;
type Answer = (typeof ANSWERS)[number];

/** What comes of every answer, and of none. Each that can be given now leads to where it is given. */
export function BriefThen({ brief, version, speech }: BriefProps) {
  const { say } = speech;
  const { head } = brief;
  if (version.isDispatched || version.binds.length === 0) return null;
  const room = `/tenders/${head.id}/consensus`;
  const values = {
    country: speech.country(brief.country),
    number: speech.number(version.number),
    parts: sayParts(version.binds, speech),
  };
  const mayAnswer = head.speaksFor !== null && version.isOpen;
  const links: Readonly<Record<Answer, string | null>> = {
    nothing: null,
    consent: mayAnswer ? `${room}#position` : null,
    statement: mayAnswer ? `${room}?act=statement#statement` : null,
    hold: mayAnswer ? `${room}?act=hold#hold` : null,
    object: mayAnswer ? `${room}?act=object#object` : null,
    leave: head.speaksFor === null ? null : departureAddress(head.id),
  };
  return (
    <Card level={3} title={say("brief.then.title")}>
      <dl className="grid gap-x-6 gap-y-1 sm:grid-cols-[11rem_minmax(0,1fr)] sm:gap-y-2 print:block">
        {ANSWERS.map((answer) => {
          const { [answer]: href } = links;
          const name = say(`brief.then.${answer}`);
          return (
            <Fragment key={answer}>
              <dt className="font-medium">{href === null ? name : <a href={href}>{name}</a>}</dt>
              <dd className="mb-2 sm:mb-0 print:mb-1">
                {say(`brief.then.${answer}Text`, values)}
                {answer === "hold" &&
                  version.lastDay !== null &&
                  ` ${say("brief.then.lastDay", { day: speech.day(version.lastDay) })}`}
              </dd>
            </Fragment>
          );
        })}
      </dl>
    </Card>
  );
}
