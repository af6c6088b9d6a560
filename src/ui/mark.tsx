/** The mark: two rings that interlock, each once over and once under the other, for buyers who bind themselves. */
export function Mark({ size = 22 }: { readonly size?: number }) {
  return (
    <svg className="mark" width={size * 1.5} height={size} viewBox="0 0 36 24" aria-hidden="true" focusable="false">
      <path d="M15.89 19.8A8.5 8.5 0 1 1 19.64 16.6M20.11 4.2A8.5 8.5 0 1 1 16.36 7.4" />
    </svg>
  );
}
