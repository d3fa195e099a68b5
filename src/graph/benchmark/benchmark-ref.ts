import { builder } from '../builder.ts';
import { connectionType } from '../connection.ts';
import { entity } from '../node.ts';
import { type BenchmarkRow, benchmarkById, benchmarkBySlug } from './benchmark.sql.ts';

/** The type of one benchmark; its fields are in benchmark.ts. */
export const BenchmarkRef = builder.objectRef<BenchmarkRow>('Benchmark');
entity(BenchmarkRef, { byId: benchmarkById, bySlug: benchmarkBySlug });

export const BenchmarkConnection = connectionType('Benchmark', BenchmarkRef);
