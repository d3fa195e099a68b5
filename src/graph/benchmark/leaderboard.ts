import { builder } from '../builder.ts';
import { connectionType, forwardArgs } from '../connection.ts';
import { ModelWhere } from '../model/model-where.ts';
import { checkNames, namesIn } from '../names/known-slugs.ts';
import { BenchmarkResultRef } from '../result/result-ref.ts';
import { ReportingFilter } from '../result/result-where.ts';
import { BenchmarkRef } from './benchmark-ref.ts';
import { leaderboard, variantOf } from './leaderboard.sql.ts';

const LeaderboardConnection = connectionType('Leaderboard', BenchmarkResultRef);

builder.objectField(BenchmarkRef, 'leaderboard', (t) =>
  t.field({
    type: LeaderboardConnection,
    nullable: false,
    description:
      'The results that count on one variant, the best first: each model once, equal scores by id. `rank` and `percentile` of a result are among all models, whatever the filter.',
    args: {
      variant: t.arg.string({
        description: "The variant's slug; the headline variant when left out, and then the benchmark must have one.",
      }),
      where: t.arg({ type: ModelWhere, description: 'Of which models; all when left out.' }),
      reporting: t.arg({
        type: ReportingFilter,
        description:
          'Measured by whom. Of several results of a model on the variant only the one that counts is looked at.',
      }),
      ...forwardArgs(t.arg),
    },
    resolve: async (benchmark, { variant, where, reporting, ...args }, { reader }) => {
      await checkNames(reader, namesIn(where, 'where'));
      return leaderboard(reader, await variantOf(reader, benchmark, variant), { where, reporting }, args);
    },
  }),
);
