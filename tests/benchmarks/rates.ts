const READERS = 20;
const SECONDS = 1.5;

/** How many answers a second, each as a share of the stylesheet's, which is bytes in memory. */
export async function compareRates(origin: string): Promise<void> {
  console.log("\naddress: answers per second, and as a share of the stylesheet's");
  await rateOf(`${origin}/assets/site.css`); // the first seconds of a server are not its speed
  const plain = await rateOf(`${origin}/assets/site.css`);
  for (const address of ["/assets/site.css", "/en", "/en/notices/DEMO-000001", "/healthz", "/sign-in"]) {
    const rate = await rateOf(`${origin}${address}`);
    console.log(`${address.padEnd(26)} ${String(Math.round(rate)).padStart(6)}   ${(rate / plain).toFixed(3)}`);
  }
}

/** Twenty readers, each asking again as soon as it is answered. */
async function rateOf(url: string): Promise<number> {
  const ends = performance.now() + SECONDS * 1000;
  let answers = 0;
  const reader = async () => {
    while (performance.now() < ends) {
      const response = await fetch(url);
      await response.arrayBuffer();
      if (response.ok) answers += 1;
    }
  };
  await Promise.all(Array.from({ length: READERS }, reader));
  return answers / SECONDS;
}
