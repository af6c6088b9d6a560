import { settings } from "@/platform/settings";

/** Where the product is reached, for addresses that leave its pages. Never what a request says of it. */
export function siteOrigin(): string {
  return new URL(settings.SAMBAND_ORIGIN).origin;
}
