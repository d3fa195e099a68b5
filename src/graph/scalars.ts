import { GraphQLError } from 'graphql';
import { GraphQLDateTimeISO } from 'graphql-scalars';
import { canonicalDecimal } from '../decisions/money.ts';
import { builder } from './builder.ts';

builder.scalarType('Date', {
  description: 'A day, YYYY-MM-DD.',
  serialize: String,
  parseValue: (value) => parsed('Date', value, /^\d{4}-\d{2}-\d{2}$/, 'a day of the calendar, YYYY-MM-DD'),
});

builder.scalarType('PartialDate', {
  description: 'A date as exact as it is known: YYYY, YYYY-MM or YYYY-MM-DD. It sorts as its first day.',
  serialize: String,
  parseValue: (value) =>
    parsed('PartialDate', value, /^\d{4}(-\d{2}(-\d{2})?)?$/, 'a partial date: YYYY, YYYY-MM or YYYY-MM-DD'),
});

builder.scalarType('Decimal', {
  description: 'An exact decimal as a string, without exponent and trailing zeros, such as "0.15".',
  serialize: (value) => (value.includes('.') && value.endsWith('0') ? canonicalDecimal(value) : value),
  parseValue: (value) => {
    if (typeof value !== 'string' || !/^-?\d{1,20}(\.\d{1,20})?$/.test(value)) {
      throw wrong('Decimal', value, 'a decimal as a string such as "0.15", of at most 20 digits on either side');
    }
    return canonicalDecimal(value);
  },
});

builder.scalarType('URL', {
  description: 'An absolute http or https address.',
  serialize: String,
  parseValue: (value) => parsed('URL', value, /^https?:\/\/\S+$/, 'an absolute http or https address'),
});

builder.addScalarType('DateTime', GraphQLDateTimeISO, {
  description: 'A point in time in RFC 3339, UTC, such as "2026-07-02T09:30:00.000Z".',
});

function parsed(scalar: string, value: unknown, form: RegExp, allowed: string): string {
  if (typeof value !== 'string' || !form.test(value)) throw wrong(scalar, value, allowed);
  if (scalar.endsWith('Date') && !isDayOfTheCalendar(value)) throw wrong(scalar, value, allowed);
  return value;
}

function isDayOfTheCalendar(value: string): boolean {
  const [year, month = '01', day = '01'] = value.split('-');
  const date = new Date(`${year}-${month}-${day}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(`${year}-${month}-${day}`);
}

function wrong(scalar: string, value: unknown, allowed: string): GraphQLError {
  const shown = JSON.stringify(value)?.slice(0, 60);
  return new GraphQLError(`${scalar} must be ${allowed}; got ${shown}.`, { extensions: { code: 'BAD_USER_INPUT' } });
}
