/**
 * What simulated people and questions are made of, all in one place. Levels, slopes, eases and widths stand on one metric: that of
 * the noise of an answer, which is logistic with a standard deviation of 1.81. They were fitted once, to what is known of
 * real people (`reality.mjs` prints how near they come) and to what an independent simulation found for the first edition of
 * the model and of the role; never to what the model must reach.
 */
export const PARAMETERS = {
  people: {
    /** Between any two scales of the fit. With agreement and desirability, traits correlate about .27 as answered. */
    correlation: 0.25,
    /** Between an anti-trait and the trait it opposes: whoever is 2 SD below on one is 1.3 above on the other. */
    opposition: 0.65,
    /** How far people are pulled towards agreement with any rating (SD): a quarter of an option's width. */
    agreement: 0.55,
    /** How far people are pulled towards what sounds good (SD): equal people differ by 8 points of fit with it. */
    desirability: 0.58,
    /** How people differ in wavering (SD of its logarithm): then 1 in 20 passes an inconsistency of .3 on 25 real items. */
    scatter: 0.3,
    /** Someone otherwise fit stands so many SD to the good on every other scale: then .8 were told "cocok" at first. */
    otherwiseFit: 0.65,
  },
  /** People whose traits are drawn from what a role asks of them. */
  roles: {
    /**
     * On the scales that weigh most for the role they stand so many SD to the good of where anyone does, on the others in
     * proportion to the weight, and on what the role does not ask for where anyone does: one in fifteen stands so high on a scale.
     */
    demand: 1.5,
    /**
     * How far the interest in the duties of a role goes with that in those of another that asks for exactly the same; with one that
     * asks for other things less, by the cosine of the two roles' weights (`closeness`).
     */
    kinship: 0.5,
  },
  items: {
    /** How items of a kind differ (SD; of width and slope, of their logarithms): their means by about 5 points of 100. */
    easeSpread: 0.25,
    slopeSpread: 0.15,
    widthSpread: 0.1,
    /**
     * From an item's worst answer to its best, whatever the number of options: answers then wobble by 22.5 % of the
     * range, as those of 2,436 people to 25 items do.
     */
    width: 8.2,
    /** Slope: how strongly an answer follows the level behind it. Ease: how far to the good the typical answer lies. */
    kinds: {
      /** Five of them have an alpha of .68 and a mean of about 65. */
      rating: { slope: 1.2, ease: 1.3 },
      antiTrait: { slope: 1.15, ease: 1.15 },
      /** Inventories of interest are more of one piece, with an alpha of about .8, and lie nearer to the middle. */
      interest: { slope: 1.6, ease: 0.7 },
      /** Which option sounds best is easier to see. */
      situation: { slope: 1.1, ease: 2.6 },
      comparison: { slope: 1.2, ease: 0 },
      /** Two in three know a fact that is asked for. */
      statement: { slope: 1, ease: 0.4 },
    },
    /** Whoever does not know says so this often, and else guesses. */
    admitting: 0.3,
  },
};
