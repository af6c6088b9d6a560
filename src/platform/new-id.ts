/** The last moment an id was made for, and how many were made in it. */
let lastMillisecond = 0;
let countInMillisecond = 0;

const COUNTS = 0x1000; // the twelve bits that RFC 9562 leaves beside the version

/**
 * A UUIDv7 (RFC 9562, 5.7): sorts by the moment it was made, also within one millisecond and when
 * the machine's clock is set back, because the twelve bits after the time count up (6.2, method 1).
 */
export function newId(): string {
  const now = Date.now();
  countInMillisecond = now > lastMillisecond ? 0 : countInMillisecond + 1;
  if (now > lastMillisecond) lastMillisecond = now;
  if (countInMillisecond === COUNTS) {
    lastMillisecond += 1;
    countInMillisecond = 0;
  }

  const time = lastMillisecond.toString(16).padStart(12, "0");
  const count = countInMillisecond.toString(16).padStart(3, "0");
  const [first = 0, ...rest] = crypto.getRandomValues(new Uint8Array(8));
  const chance = [(first & 0x3f) | 0x80, ...rest].map((byte) => byte.toString(16).padStart(2, "0")).join("");
  return `${time.slice(0, 8)}-${time.slice(8)}-7${count}-${chance.slice(0, 4)}-${chance.slice(4)}`;
}
