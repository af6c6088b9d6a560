import { Fragment, type ReactNode } from "react";
import { isShown } from "./shown";

interface PageHeadingProps {
  readonly title: ReactNode;
  /** A few short facts above the title: number, lead, size. */
  readonly kicker?: readonly ReactNode[] | undefined;
  readonly lead?: ReactNode;
  readonly actions?: ReactNode;
}

/** The one heading of the first level, with what places it. */
export function PageHeading({ title, kicker = [], lead, actions }: PageHeadingProps) {
  return (
    <div className="page-heading">
      {kicker.length > 0 && (
        <p className="kicker">
          {kicker.map((fact, place) => (
            <Fragment key={place}>
              {place > 0 && " "}
              <span>{fact}</span>
            </Fragment>
          ))}
        </p>
      )}
      <div className="page-heading-line">
        <div className="page-heading-text">
          <h1>{title}</h1>
          {isShown(lead) && <div className="lead">{lead}</div>}
        </div>
        {isShown(actions) && <div className="actions">{actions}</div>}
      </div>
    </div>
  );
}
