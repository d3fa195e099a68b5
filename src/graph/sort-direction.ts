import type { EnumRef } from '@pothos/core';
import { stringEnum, type Types } from './builder.ts';

export const OrderDirection = stringEnum('OrderDirection', 'Which end of an ordering comes first.', {
  ASC: 'The smallest first. What is not known comes last.',
  DESC: 'The largest first. What is not known comes last.',
}) as EnumRef<Types, 'ASC' | 'DESC'>;
