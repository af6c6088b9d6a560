"use client";

import { useEffect, useRef } from "react";

/**
 * Where to go after signing in. The place on the page that a link named is known to the browser alone, which does not
 * send it: it kept it on its way here, and hands it on.
 */
export function NextPlace({ next }: { readonly next: string }) {
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    const { hash } = window.location;
    if (field.current && hash !== "" && !next.includes("#")) field.current.value = next + hash;
  }, [next]);
  return <input ref={field} type="hidden" name="next" defaultValue={next} />;
}
