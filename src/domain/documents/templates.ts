import type { Template } from "./template";
import { AWARD_TEMPLATES } from "./templates/award";
import { CONDITIONS_TEMPLATES } from "./templates/conditions";
import { FRAMEWORK_TEMPLATES } from "./templates/framework";
import { PRODUCT_TEMPLATES } from "./templates/products";
import { TIMETABLE_TEMPLATES } from "./templates/timetable";

/** By document, in the order in which they are read. */
export const TEMPLATES: readonly Template[] = [
  ...CONDITIONS_TEMPLATES,
  ...PRODUCT_TEMPLATES,
  ...AWARD_TEMPLATES,
  ...FRAMEWORK_TEMPLATES,
  ...TIMETABLE_TEMPLATES,
];

export function templateWith(key: string): Template | undefined {
  return TEMPLATES.find((template) => template.key === key);
}
