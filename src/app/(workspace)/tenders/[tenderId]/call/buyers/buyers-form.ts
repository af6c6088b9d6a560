import { z } from "zod";
import { NameEntitledBuyersInput } from "@/use-cases/participation/call-inputs";
import { line, says } from "@/use-cases/plain-text";

const NAMES_MAX = 500;
const Name = line({ max: 200 });

/** One name on each line; blank lines are nobody. What is wrong with one of them is said of the field. */
const Names = z
  .string()
  .transform((text) => text.split(/\r\n|\r|\n/).filter((name) => name.trim() !== ""))
  .refine((names) => names.length > 0, says("too-few"))
  .refine((names) => names.length <= NAMES_MAX, says("too-many", { max: NAMES_MAX }))
  .transform((names, context) =>
    names.map((name) => {
      const read = Name.safeParse(name);
      const [issue] = read.error?.issues ?? [];
      if (issue) context.addIssue({ code: "custom", params: "params" in issue ? issue.params : {} });
      return read.data ?? "";
    }),
  );

export const BuyersForm = NameEntitledBuyersInput.extend({ buyers: Names });
