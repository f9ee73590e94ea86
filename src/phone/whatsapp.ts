/** A half of a sign beyond 16 bits, which no address can hold. */
const HALF = /\p{Surrogate}/gu;

/** The address that opens WhatsApp with a message of exactly this text, for whoever the person chooses there. */
export function whatsAppLink(text: string): string {
  return `https://wa.me/?text=${encodeURIComponent(text.replace(HALF, "\ufffd"))}`;
}
