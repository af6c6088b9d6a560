/** The places of a longest rising run of numbers, of which others may stand between. No number stands twice. */
export function longestRising(numbers: readonly number[]): readonly number[] {
  const endings: number[] = []; // by length: the place whose number ends such a run with the least
  const previous: (number | undefined)[] = [];
  for (const [place, number] of numbers.entries()) {
    const length = lengthBefore(endings, numbers, number);
    previous[place] = length === 0 ? undefined : endings[length - 1];
    endings[length] = place;
  }
  const places: number[] = [];
  for (let place = endings.at(-1); place !== undefined; place = previous[place]) places.push(place);
  return places.reverse();
}

/** How long the longest run is that the number can be put behind. */
function lengthBefore(endings: readonly number[], numbers: readonly number[], number: number): number {
  let [low, high] = [0, endings.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const ending = numbers[endings[middle] ?? 0] ?? 0;
    if (ending < number) low = middle + 1;
    else high = middle;
  }
  return low;
}
