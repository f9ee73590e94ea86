/** An id: small letters and digits, with hyphens between. */
export const ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
