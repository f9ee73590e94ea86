/** What follows changes the value by no more than the last digit that a number holds. */
const NEAR = 2 ** -52;
/** The fraction takes about as many steps as the root of the larger of both. */
const MOST_STEPS = 1_000_000;
/** From here on the series below gives all digits. */
const LARGE = 10;

/**
 * The quantile of the F distribution: so much of it lies below.
 * @returns NaN without degrees of freedom
 */
export function quantileOfF(share: number, above: number, below: number): number {
  if (!(above > 0 && below > 0)) return Number.NaN;
  // Near 1 a number keeps fewer digits of how far it is from there than near 0.
  if (above > below) return 1 / quantileOfF(1 - share, below, above);
  const [one, other] = [above / 2, below / 2];
  let [low, high] = [0, 1];
  // Until no number is left between both.
  for (let middle = 0.5; low < middle && middle < high; middle = (low + high) / 2) {
    if (betaShare(middle, one, other) < share) low = middle;
    else high = middle;
  }
  return (below * low) / (above * (1 - low));
}

/** The regularised incomplete beta function: how much of a beta distribution lies below x. */
export function betaShare(x: number, one: number, other: number): number {
  // The fraction is quick on the side of the mean that x is on.
  if (x > (one + 1) / (one + other + 2)) return 1 - betaShare(1 - x, other, one);
  return heightOf(x, one, other) / (one * fractionOf(x, one, other));
}

/**
 * x to the power of a times 1 − x to the power of b, by the beta function of both: by Stirling's series, in which what is large cancels before it
 * is computed.
 */
function heightOf(x: number, one: number, other: number): number {
  const both = one + other;
  const apart = (x * both - one) / one;
  const reverse = (one - x * both) / other;
  const powers = one * Math.log1p(apart) + other * Math.log1p(reverse);
  const rest = stirlingRest(both) - stirlingRest(one) - stirlingRest(other);
  return Math.sqrt((one / both) * (other / (2 * Math.PI))) * Math.exp(powers + rest);
}

/** What the logarithm of the gamma function has beyond Stirling's formula (DLMF 5.11.1). */
function stirlingRest(at: number): number {
  if (at < LARGE) return stirlingRest(at + 1) + (at + 0.5) * Math.log1p(1 / at) - 1;
  const square = at * at;
  return (1 / 12 - (1 / 360 - (1 / 1260 - (1 / 1680 - 1 / (1188 * square)) / square) / square) / square) / at;
}

/** The continued fraction of the incomplete beta function (DLMF 8.17.22), from its beginning on (Lentz). */
function fractionOf(x: number, one: number, other: number): number {
  let [value, above, below] = [1, 1, 0];
  for (let step = 1; step < MOST_STEPS; step += 1) {
    const part = partOf(step, x, one, other);
    below = 1 / (1 + part * below);
    above = 1 + part / above;
    value *= above * below;
    if (Math.abs(above * below - 1) <= NEAR) break;
  }
  return value;
}

function partOf(step: number, x: number, one: number, other: number): number {
  const half = Math.floor(step / 2);
  const place = one + step;
  return step % 2 === 0
    ? (half * (other - half) * x) / ((place - 1) * place)
    : (-(one + half) * (one + other + half) * x) / ((place - 1) * place);
}
