/** A random UUID; `crypto.randomUUID` is absent from pages that come over plain HTTP from another machine. */
export function makeRunId(random: (bytes: Uint8Array<ArrayBuffer>) => Uint8Array = (bytes) => crypto.getRandomValues(bytes)): string {
  const bytes = random(new Uint8Array(16));
  const hex = [...bytes].map((byte, place) => {
    if (place === 6) return (byte & 0x0f) | 0x40;
    return place === 8 ? (byte & 0x3f) | 0x80 : byte;
  });
  return hex.map((byte, place) => `${[4, 6, 8, 10].includes(place) ? '-' : ''}${byte.toString(16).padStart(2, '0')}`).join('');
}
