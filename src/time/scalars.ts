import { GraphQLError, GraphQLScalarType, Kind } from "graphql";

const DAY = /^\d{4}-\d{2}-\d{2}$/;
const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,3})?)?(Z|[+-]\d{2}:\d{2})$/;

/** A day in the form YYYY-MM-DD that exists in the calendar; anything else is an error that says what was got. */
export function parseDay(value: unknown): string {
  const time = typeof value === "string" && DAY.test(value) ? Date.parse(`${value}T00:00:00Z`) : Number.NaN;
  if (Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== value)
    throw new GraphQLError(`A day of the calendar, YYYY-MM-DD, is required; got ${JSON.stringify(value)}.`);
  return value as string;
}

/** An instant, returned in UTC with milliseconds, so that text order is time order. */
export function parseInstant(value: unknown): string {
  const time = typeof value === "string" && INSTANT.test(value) ? Date.parse(value) : Number.NaN;
  if (Number.isNaN(time) || parseDayOf(value as string) === null)
    throw new GraphQLError(
      `An instant, YYYY-MM-DDTHH:mm:ssZ or with an offset, is required; got ${JSON.stringify(value)}.`,
    );
  return new Date(time).toISOString();
}

function parseDayOf(instant: string): string | null {
  try {
    return parseDay(instant.slice(0, 10));
  } catch {
    return null;
  }
}

function textScalar(name: string, parse: (value: unknown) => string): GraphQLScalarType<string, string> {
  return new GraphQLScalarType({
    name,
    serialize: (value) => value as string,
    parseValue: parse,
    parseLiteral: (node) => parse(node.kind === Kind.STRING ? node.value : null),
  });
}

export const scalars = { Date: textScalar("Date", parseDay), DateTime: textScalar("DateTime", parseInstant) };
