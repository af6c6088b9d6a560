import { LEGAL_ROUTES } from "@/domain/agreement/applicable-law";
import type { Speech } from "@/messages/speak";
import { RadioGroup } from "@/ui/choices";

/** Under which provision the countries procure together, each with what it means. */
export function RouteField({ speech: { say } }: { readonly speech: Speech }) {
  return (
    <RadioGroup
      name="terms.route"
      legend={say("agreementTerms.text.route")}
      hint={say("agreement.form.routeHint")}
      options={LEGAL_ROUTES.map((route) => ({
        value: route,
        label: say(`agreementTerms.route.${route}`),
        hint: say(`agreementTerms.routeMeans.${route}`),
      }))}
    />
  );
}
