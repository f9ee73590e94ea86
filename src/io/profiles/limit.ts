/** Ten times the first role: what is larger is another file by mistake. */
export const MOST_PROFILE_BYTES = 256 * 1024;
