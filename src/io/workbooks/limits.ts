/** That a file breaks the rules of its own kind. */
export class Damaged extends Error {}

/** That a workbook holds more than this program reads. */
export class TooLarge extends Error {}

/** The longest file that is taken as a workbook; in memory it grows many times as long. */
export const MOST_FILE_BYTES = 64 * 1024 * 1024;

/** The longest part of a workbook once it is unpacked: some six million cells. */
export const MOST_PART_BYTES = 256 * 1024 * 1024;

/** A cell of a sheet counts as so many, however short or empty it is: whoever reads the lines holds each by itself. */
export const LEAST_CELL_BYTES = 8;

/** All parts that are unpacked, since they are held together. */
export const MOST_UNPACKED_BYTES = 2 * MOST_PART_BYTES;

/** The most columns that a spreadsheet has, and the most rows. */
export const MOST_COLUMNS = 16_384;
export const MOST_ROWS = 1_048_576;
