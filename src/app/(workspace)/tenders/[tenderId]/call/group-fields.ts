import { z } from "zod";
import { COUNTRY_FORM, storedCountry } from "@/domain/definitions/country";
import { identifier, type MarketGroupId } from "@/domain/definitions/identifiers";
import { GROUP_NAME_MAX } from "@/use-cases/participation/call-inputs";
import { line, says } from "@/use-cases/plain-text";

/** The names of the groups, some with an id that is kept, and for each country in which of them it stands. */
export const GroupFields = z.object({
  groups: z
    .array(
      z.object({
        group: z
          .uuid()
          .transform(identifier<MarketGroupId>)
          .optional(),
        name: line({ max: GROUP_NAME_MAX }).optional(),
      }),
    )
    .max(300)
    .default([]),
  of: z.record(z.string().regex(COUNTRY_FORM), z.coerce.number().int().min(0).max(299)).default({}),
});

type Fields = z.output<typeof GroupFields>;

/** A group that has neither a name nor a country is none; one with a country alone lacks its name. */
export function namesAreThere({ groups, of }: Fields, context: z.RefinementCtx): void {
  for (const place of new Set(Object.values(of)))
    if (!groups[place]?.name)
      context.addIssue({ code: "custom", path: ["groups", place, "name"], params: says("missing").params });
}

export function groupsIn({ groups, of }: Fields) {
  return groups.flatMap(({ group, name }, place) => {
    const countries = Object.keys(of)
      .filter((country) => of[country] === place)
      .map(storedCountry);
    if (!name && countries.length === 0) return [];
    return [{ name: name ?? "", countries, ...(group ? { group } : {}) }];
  });
}
