import { assess, compareAnswers } from "../../../dist/index.js";
import { bandFor, bandOf, PROFILE, shareOf, simulate } from "./simulation.mjs";

/** How far a verdict and a comparison hold when someone who has not changed is asked again. */
export function repeats(count) {
  const pairs = [...verdictPairs(count)];
  const near = pairs.filter(({ isNear }) => isNear);
  const far = pairs.filter(({ isNear }) => !isNear);
  const gap = shareOf(far, isSame) - shareOf(near, isSame);
  return [
    { label: "same verdict on a parallel form", was: ".76", value: shareOf(pairs, isSame), least: 0.75 },
    { label: "… two bands apart", was: ".002", value: shareOf(pairs, isFar), most: 0.003, digits: 4 },
    { label: "near the edge", was: ".76", value: near.length / count, most: 0.5 },
    { label: "same verdict: how much more often away from the edge", value: gap, least: 0.12 },
    {
      label: "answered twice, unchanged: scales told as changed",
      was: ".36–.47",
      value: changed(count),
      most: 0.05,
    },
  ];
}

function* verdictPairs(count) {
  for (const { answers, parallel } of simulate(count)) {
    const assessment = assess(PROFILE, answers);
    const distance = Math.abs(bandOf(assessment) - bandFor(parallel()));
    yield { isNear: assessment.verdict.nearEdge, distance };
  }
}

function isSame({ distance }) {
  return distance === 0;
}

function isFar({ distance }) {
  return distance > 1;
}

function changed(count) {
  let shares = 0;
  for (const { answers, again } of simulate(count)) {
    const { scales } = compareAnswers(PROFILE, answers, again());
    shares += shareOf(scales, ({ moved }) => moved === "up" || moved === "down");
  }
  return shares / count;
}
