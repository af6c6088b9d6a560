import type { ComponentPropsWithRef } from "react";
import { Icon, type IconName } from "./icon";

export interface ButtonLook {
  readonly tone?: "primary" | "plain" | "quiet" | "danger" | undefined;
  readonly size?: "normal" | "small" | undefined;
  /** As wide as what it stands in, for a column of choices. */
  readonly wide?: boolean | undefined;
  readonly icon?: IconName | undefined;
}

/** Does something. The verb on it is the verb in the record. */
export function Button({
  tone,
  size,
  wide,
  icon,
  children,
  type = "button",
  ...rest
}: ButtonLook & ComponentPropsWithRef<"button">) {
  return (
    <button className="button" data-tone={tone} data-size={size} data-wide={wide} type={type} {...rest}>
      {icon !== undefined && <Icon name={icon} />}
      {children}
    </button>
  );
}

/** Leads somewhere, with the weight of a button. */
export function ButtonLink({ tone, size, wide, icon, children, ...rest }: ButtonLook & ComponentPropsWithRef<"a">) {
  return (
    <a className="button" data-tone={tone} data-size={size} data-wide={wide} {...rest}>
      {icon !== undefined && <Icon name={icon} />}
      {children}
    </a>
  );
}
