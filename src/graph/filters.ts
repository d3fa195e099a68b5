import type { EnumRef } from '@pothos/core';
import { builder, type Types } from './builder.ts';
import { Capability } from './capabilities.ts';
import { Modality } from './modality.ts';

export const StringFilter = builder.inputType('StringFilter', {
  description: 'Which of several things that have slugs.',
  fields: (t) => ({
    eq: t.string({ description: 'Exactly this one.' }),
    in: t.stringList({ description: 'One of these.' }),
  }),
});

export const IntFilter = builder.inputType('IntFilter', {
  description: 'A range of whole numbers, or one of them. What is not known matches nothing.',
  fields: (t) => ({
    eq: t.int({ description: 'Exactly so much.' }),
    gte: t.int({ description: 'At least so much.' }),
    lte: t.int({ description: 'At most so much.' }),
  }),
});

export const FloatFilter = builder.inputType('FloatFilter', {
  description: 'A range of numbers. What is not known matches nothing.',
  fields: (t) => ({
    gte: t.float({ description: 'At least so much.' }),
    lte: t.float({ description: 'At most so much.' }),
  }),
});

export const DecimalFilter = builder.inputType('DecimalFilter', {
  description: 'A range of amounts, or one of them. What is not known matches nothing.',
  fields: (t) => ({
    eq: t.field({ type: 'Decimal', description: 'Exactly so much.' }),
    gte: t.field({ type: 'Decimal', description: 'At least so much.' }),
    lte: t.field({ type: 'Decimal', description: 'At most so much.' }),
  }),
});

export const DateFilter = builder.inputType('DateFilter', {
  description:
    'A range of days, or one of them. A partial date counts as its first day; what is not known matches nothing.',
  fields: (t) => ({
    eq: t.field({ type: 'Date', description: 'Exactly this day.' }),
    gte: t.field({ type: 'Date', description: 'On this day or later.' }),
    lte: t.field({ type: 'Date', description: 'On this day or earlier.' }),
  }),
});

export const CapabilityFilter = builder.inputType('CapabilityFilter', {
  description: 'What must be supported. Only YES matches: unknown does not.',
  fields: (t) => ({
    all: t.field({ type: [Capability], description: 'All of these.' }),
    any: t.field({ type: [Capability], description: 'At least one of these.' }),
  }),
});

export const ModalityFilter = builder.inputType('ModalityFilter', {
  description: 'Which kinds of content. What is not known matches nothing.',
  fields: (t) => ({
    all: t.field({ type: [Modality], description: 'All of these.' }),
    any: t.field({ type: [Modality], description: 'At least one of these.' }),
  }),
});

export const BooleanFilter = builder.inputType('BooleanFilter', {
  description: 'Yes or no. What is not known matches neither.',
  fields: (t) => ({ eq: t.boolean({ description: 'Which of both.' }) }),
});

/** Makes the filter input of an enum: exactly one value, or one of several. */
export function enumFilter(name: string, values: EnumRef<Types, string>) {
  return builder.inputType(name, {
    description: 'Which of several values. What is not known matches nothing but UNKNOWN, where that is a value.',
    fields: (t) => ({
      eq: t.field({ type: values, description: 'Exactly this one.' }),
      in: t.field({ type: [values], description: 'One of these.' }),
    }),
  });
}
