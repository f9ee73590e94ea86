/**
 * Random numbers, the same in every run of the same seed (mulberry32).
 * @returns `uniform` from 0 to 1, both excluded; `normal` and `logistic` around 0; `below` a whole number
 */
export function randomOf(seed) {
  let state = seed >>> 0;
  const uniform = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let value = Math.imul(state ^ (state >>> 15), state | 1);
    value ^= value + Math.imul(value ^ (value >>> 7), value | 61);
    return (((value ^ (value >>> 14)) >>> 0) + 0.5) / 2 ** 32;
  };
  return {
    uniform,
    // Box and Muller
    normal: () => Math.sqrt(-2 * Math.log(uniform())) * Math.cos(2 * Math.PI * uniform()),
    logistic: () => {
      const chance = uniform();
      return Math.log(chance / (1 - chance));
    },
    below: (limit) => Math.floor(uniform() * limit),
  };
}
