type Seat = { readonly x: number; readonly y: number };

/** Seats on an arc around the middle, in degrees from the right. */
const seats = (from: number, to: number, count: number): readonly Seat[] =>
  Array.from({ length: count }, (_, place) => {
    const angle = ((from + ((to - from) * (place + 0.5)) / count) * Math.PI) / 180;
    return { x: 230 + 120 * Math.cos(angle), y: 155 + 110 * Math.sin(angle) };
  });

const bands = ['M112 240A150 140 0 0 1 112 70L148 95A105 95 0 0 0 148 215Z', 'M348 70A150 140 0 0 1 348 240L312 215A105 95 0 0 0 312 95Z'];
const all = [...seats(140, 220, 3), ...seats(-40, 40, 4), ...seats(-110, -70, 2)];

/** The shape of the picture to come, in grey. */
export function Benches() {
  return (
    <svg className="benches" viewBox="70 30 320 230" aria-hidden="true">
      {bands.map((band) => (
        <path key={band} className="benches-band" d={band} />
      ))}
      {all.map(({ x, y }) => (
        <circle key={`${x} ${y}`} className="benches-seat" cx={x} cy={y} r="13" />
      ))}
      <rect className="benches-seat" x="190" y="133" width="80" height="44" rx="6" />
    </svg>
  );
}
