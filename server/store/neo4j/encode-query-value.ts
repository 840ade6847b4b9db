import neo4j, { type Duration, type Node, type Path, type Point, type Relationship } from 'neo4j-driver';
import type { QueryValue } from '#contract/console.ts';

const nanosPerSecond = 1_000_000_000n;
/** Levels of lists and maps; JSON and those who read it fail at some thousands. */
const mostLevels = 256;

const whole = (value: unknown): bigint => BigInt(String(value));

/** A number as Java writes a double, which is how Neo4j writes coordinates: 1.0, 1.0E10. */
const writeDouble = (value: number): string => {
  const size = Math.abs(value);
  if (Object.is(value, -0)) return '-0.0';
  if (size === 0 || (size >= 1e-3 && size < 1e7)) return Number.isInteger(value) ? `${value}.0` : String(value);
  const [digits = '', exponent = ''] = value.toExponential().split('e');
  return `${digits.includes('.') ? digits : `${digits}.0`}E${exponent.replace('+', '')}`;
};

const writePoint = ({ srid, x, y, z }: Point): string => {
  const coordinates = [x, y, ...(z === undefined ? [] : [z])].map((coordinate) => writeDouble(Number(coordinate))).join(' ');
  return `SRID=${srid};POINT${z === undefined ? '' : ' Z'} (${coordinates})`;
};

const writeSeconds = (seconds: bigint, nanoseconds: bigint): string => {
  const total = seconds * nanosPerSecond + nanoseconds;
  const size = total < 0n ? -total : total;
  const fraction = String(size % nanosPerSecond)
    .padStart(9, '0')
    .replace(/0+$/, '');
  return `${total < 0n ? '-' : ''}${size / nanosPerSecond}${fraction && `.${fraction}`}`;
};

/** A duration as Neo4j writes it: months as years and months, seconds as hours, minutes and seconds, each with its own sign. */
const writeDuration = ({ months, days, seconds, nanoseconds }: Duration): string => {
  const [allMonths, allNanos] = [whole(months), whole(seconds) * nanosPerSecond + whole(nanoseconds)];
  // Whole seconds towards zero, so that every part has the sign of the whole.
  const allSeconds = allNanos / nanosPerSecond;
  const rest = writeSeconds(allSeconds % 60n, allNanos % nanosPerSecond);
  const part = (amount: bigint | string, unit: string): string => (String(amount) === '0' ? '' : `${amount}${unit}`);
  const date = part(allMonths / 12n, 'Y') + part(allMonths % 12n, 'M') + part(whole(days), 'D');
  const time = part(allSeconds / 3600n, 'H') + part((allSeconds / 60n) % 60n, 'M') + part(rest, 'S');
  if (date === '' && time === '') return 'PT0S';
  return `P${date}${time && `T${time}`}`;
};

const isMoment = (value: object): boolean => [neo4j.isDate, neo4j.isDateTime, neo4j.isLocalDateTime, neo4j.isTime, neo4j.isLocalTime].some((is) => is(value));

/** A date or time without the name of its zone, without noughts at the end of its fraction, and with a year of four digits where those do. */
const writeMoment = (value: object): string =>
  String(value)
    .replace(/\[.*\]$/, '')
    .replace(/^([+-])0*(\d{4,}-)/, '$1$2')
    .replace(/\.(\d*?)0*(?=$|[Z+-])/, (_, digits: string) => digits && `.${digits}`);

type Level = number;

const encodeMap = (map: object, level: Level): QueryValue => Object.fromEntries(Object.entries(map).map(([key, item]) => [key, encode(item, level + 1)]));

const encodeNode = ({ elementId, labels, properties }: Node): QueryValue => ({ elementId, labels, properties: encodeMap(properties, 0) });

const encodeRelationship = ({ elementId, startNodeElementId, endNodeElementId, type, properties }: Relationship): QueryValue => ({
  elementId,
  startNodeElementId,
  endNodeElementId,
  type,
  properties: encodeMap(properties, 0),
});

const encodePath = ({ start, segments }: Path): QueryValue => [
  encodeNode(start),
  ...segments.flatMap(({ relationship, end }) => [encodeRelationship(relationship), encodeNode(end)]),
];

const encodeObject = (value: object, level: Level): QueryValue => {
  if (level > mostLevels) throw new RangeError('A value is nested too deeply.');
  if (Array.isArray(value)) return value.map((item) => encode(item, level + 1));
  if (neo4j.isNode(value)) return encodeNode(value);
  if (neo4j.isRelationship(value)) return encodeRelationship(value);
  if (neo4j.isPath(value)) return encodePath(value);
  if (neo4j.isDuration(value)) return writeDuration(value);
  if (isMoment(value)) return writeMoment(value);
  if (neo4j.isPoint(value)) return writePoint(value);
  if (ArrayBuffer.isView(value)) return Buffer.from(value.buffer, value.byteOffset, value.byteLength).toString('base64');
  if (neo4j.isVector(value)) return [...value.asTypedArray()].map((item) => encode(item, level + 1));
  return neo4j.isUnsupportedType(value) ? String(value) : encodeMap(value, level);
};

const encode = (value: unknown, level: Level): QueryValue => {
  switch (typeof value) {
    case 'bigint':
      return Number.isSafeInteger(Number(value)) ? Number(value) : String(value);
    case 'number':
      return Number.isFinite(value) ? value : String(value);
    case 'string':
    case 'boolean':
      return value;
    default:
      return value === null || typeof value !== 'object' ? null : encodeObject(value, level);
  }
};

/** A value of the driver as Neo4j's HTTP Query API writes it in plain JSON, but integers beyond 2^53 as strings. */
export const encodeQueryValue = (value: unknown): QueryValue => encode(value, 0);
