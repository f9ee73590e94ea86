/** Written with a point that ends no sentence, whatever follows. */
export const TITLES: ReadonlySet<string> = new Set(
  "vs dr drg drs dra ir prof h hj bpk ibu no hlm hal jl jln tgl st sdr sdri kol kapt rp pt cv tn ny nn gg ust kh".split(
    " ",
  ),
);

/** Written with a point, which ends a sentence too where a capital follows. */
export const ABBREVIATIONS: ReadonlySet<string> = new Set(
  "dll dsb dst dkk dlm tsb ttg yg utk dgn krn tdk spt misal ybs alm sbb a.l s.d a.n u.p etc cth min maks thn kls mnt".split(
    " ",
  ),
);
