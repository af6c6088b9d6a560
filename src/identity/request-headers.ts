/** Set by the proxy on its way in, and taken from whoever would set them from outside. */
export const PATH_HEADER = "x-samband-path";
export const NONCE_HEADER = "x-nonce";

/** The language that somebody chose last in this browser. */
export const LANGUAGE_COOKIE = "language";
