import { builder } from '../builder.ts';
import { connectionType } from '../connection.ts';
import { entity } from '../node.ts';
import { type ResultRow, resultById } from './result.sql.ts';

/** The type of a result; its fields are in result.ts. */
export const BenchmarkResultRef = builder.objectRef<ResultRow>('BenchmarkResult');
entity(BenchmarkResultRef, { byId: resultById });

export const BenchmarkResultConnection = connectionType('BenchmarkResult', BenchmarkResultRef);
