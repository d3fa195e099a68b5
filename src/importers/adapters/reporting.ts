import type { vendors } from '../../decisions/vendors.ts';
import type { Claims } from '../claims.ts';
import { entryOf } from './entry-of.ts';

type Said = Pick<Claims<'result'>, 'reporting' | 'reportedBy'>;

/** Who runs models of others on a test, by the host that publishes it. */
const independent: Readonly<Record<string, string>> = {
  'aider.chat': 'Aider',
  'artificialanalysis.ai': 'Artificial Analysis',
  'designarena.ai': 'Design Arena',
  'epoch.ai': 'Epoch AI',
  'labs.scale.com': 'Scale AI',
  'livebench.ai': 'LiveBench',
  'livecodebench.github.io': 'LiveCodeBench',
  'lmarena.ai': 'LMArena',
  'scale.com': 'Scale AI',
  'swebench.com': 'SWE-bench',
  'tbench.ai': 'Terminal-Bench',
  'vals.ai': 'Vals AI',
};

/** OpenRouter's pages show scores that Artificial Analysis measured. */
const shownElsewhere = /^openrouter\.ai\/.+\/benchmarks$/;

/** Hosts of labs' own pages, by the organization's slug. */
const ownHosts: Readonly<Record<string, readonly string[]>> = {
  alibaba: ['qwen.ai', 'qwenlm.github.io'],
  anthropic: ['anthropic.com', 'claude.com'],
  cohere: ['cohere.com'],
  deepseek: ['deepseek.com'],
  deepreinforce: ['deep-reinforce.com'],
  google: ['blog.google', 'deepmind.google', 'ai.google.dev', 'storage.googleapis.com'],
  meta: ['meta.com', 'llama.com'],
  minimax: ['minimax.io', 'minimaxi.com'],
  mistral: ['mistral.ai'],
  moonshot: ['moonshot.ai', 'moonshot.cn', 'kimi.com'],
  nvidia: ['nvidia.com'],
  openai: ['openai.com'],
  perplexity: ['perplexity.ai'],
  sakana: ['sakana.ai'],
  sarvam: ['sarvam.ai'],
  stepfun: ['stepfun.com', 'stepfun.ai'],
  tencent: ['tencent.com'],
  xai: ['x.ai'],
  xiaomi: ['xiaomimimo.com', 'xiaomi.com'],
  'z-ai': ['z.ai', 'bigmodel.cn', 'zhipuai.cn'],
};

/**
 * Who reports a score that is read at an address: its developer on a page or model card of its own, or an independent
 * leaderboard. Any other address, another lab's too, says nothing of it: UNKNOWN.
 *
 * @param developer the slug of the model's developer
 * @param known organizations by the prefixes of wire ids, under which model hubs keep their cards too
 */
export function reportingOf(address: string, developer: string | undefined, known: typeof vendors): Said {
  const { hostname, pathname } = new URL(address);
  const [, account] = pathname.split('/');
  if (hostname === 'huggingface.co' && account && developer !== undefined) {
    const own = known.get(account.toLowerCase())?.slug === developer;
    return { reporting: own ? 'DEVELOPER' : 'UNKNOWN' };
  }
  if (shownElsewhere.test(`${hostname}${pathname}`)) {
    return { reporting: 'INDEPENDENT', reportedBy: 'Artificial Analysis' };
  }
  const host = Object.keys(independent).find((one) => isAt(hostname, one));
  if (host !== undefined) return { reporting: 'INDEPENDENT', reportedBy: independent[host] };
  const hosts = developer === undefined ? undefined : entryOf(ownHosts, developer);
  return { reporting: hosts?.some((one) => isAt(hostname, one)) ? 'DEVELOPER' : 'UNKNOWN' };
}

function isAt(hostname: string, host: string): boolean {
  return hostname === host || hostname.endsWith(`.${host}`);
}
