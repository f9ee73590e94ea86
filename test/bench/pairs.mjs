/** The middle of some numbers. */
export function median(numbers) {
  return [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)];
}

/** The median of the ratios of pairs that follow each other, so that a busy machine slows both alike. */
export async function pairwise(one, other, pairs) {
  const ratios = [];
  for (let pair = 0; pair < pairs; pair += 1) {
    const time = await one();
    ratios.push(time / (await other()));
  }
  return median(ratios);
}
