/** Options that stand at the upper end of a set, whatever its lower end is called. */
export const UPPER_ENDS: readonly string[] = [
  ...[
    "ya",
    "iya",
    "benar",
    "betul",
    "selalu",
    "sering",
    "tinggi",
    "banyak",
    "besar",
    "kuat",
    "baik",
    "bagus",
  ],
  ...["setiap hari", "tiap hari", "setiap saat", "setiap kali", "terus-menerus"],
];

/** Words of an option that stands at the lower end, beside those that deny. */
export const LOWER_ENDS: readonly string[] = "jarang rendah sedikit kecil lemah buruk jelek".split(" ");

/** Words that say how much, and not of what. */
export const DEGREES: readonly string[] =
  "sangat amat sekali paling sama hampir agak cukup lumayan lebih benar-benar selalu saya aku".split(" ");

/** Options beside the scale: they are no lower end. */
export const BESIDE_SCALE: readonly string[] = [
  ...["tidak tahu", "tak tahu", "belum tahu", "tidak yakin", "belum yakin", "tidak ada", "tidak menjawab"],
  ...["tidak mau menjawab", "tidak ingin menjawab", "tidak berlaku", "tidak relevan", "tidak ingat"],
];
