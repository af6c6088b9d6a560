import type { ReactNode } from "react";

/** Fields that belong together, beside each other where there is room. The first takes what is left over. */
export function FieldsBeside({ children }: { readonly children: ReactNode }) {
  return <div className="fields-beside">{children}</div>;
}
