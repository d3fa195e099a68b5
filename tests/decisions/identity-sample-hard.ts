/**
 * Names of the same catalogs that were picked because they are hard: prefixes, regions, dates, separators, plans,
 * precisions, sizes, reasoning variants, moving names, fine-tunes; and what each means, judged by hand.
 */
export const hardNames = `
claude-3-5-haiku: google-vertex-ai claude-3-5-haiku@20241022 | poe anthropic/claude-haiku-3.5
claude-3-5-sonnet-20240620: amazon-bedrock anthropic.claude-3-5-sonnet-20240620-v1:0
claude-3-5-sonnet-20240620: poe anthropic/claude-sonnet-3.5-june
claude-3-5-sonnet-20241022: amazon-bedrock us.anthropic.claude-3-5-sonnet-20241022-v2:0 | helicone claude-3.5-sonnet-v2
claude-3-7-sonnet: anthropic claude-3-7-sonnet-20250219 | poe anthropic/claude-sonnet-3.7
claude-3-opus: anthropic claude-3-opus-20240229 | digitalocean anthropic-claude-3-opus
claude-haiku-4-5: gitlab duo-chat-haiku-4-5 | llmgateway claude-haiku-4-5-free
claude-opus-4: sap-ai-core anthropic--claude-4-opus | google-vertex-ai claude-opus-4@20250514
claude-opus-4-6: amazon-bedrock eu.anthropic.claude-opus-4-6-v1 | sap-ai-core anthropic--claude-4.6-opus
claude-opus-4-7: cortecs claude-opus4-7 | google-vertex-ai claude-opus-4-7@default
claude-opus-4-8: gitlab duo-chat-opus-4-8
claude-sonnet-4-5: databricks databricks-claude-sonnet-4-5 | digitalocean anthropic-claude-4.5-sonnet
command-a-03-2025: github-models cohere/cohere-command-a
deepseek-r1: amazon-bedrock us.deepseek.r1-v1:0 | siliconflow-cn Pro/deepseek-ai/DeepSeek-R1
deepseek-r1-distill-qwen-1.5b: alibaba-cn deepseek-r1-distill-qwen-1-5b
deepseek-v3: novita deepseek/deepseek_v3
deepseek-v3-0324: openrouter deepseek/deepseek-chat-v3-0324 | vercel-ai-gateway deepseek/deepseek-v3
deepseek-v3.1: ollama-cloud deepseek-v3.1:671b | amazon-bedrock deepseek.v3-v1:0
deepseek-v3.2: digitalocean deepseek-3.2 | alibaba-cn siliconflow/deepseek-v3.2 | fireworks accounts/fireworks/models/deepseek-v3p2
deepseek-v4-pro: nano-gpt deepseek/deepseek-v4-pro-cheaper
devstral-small-2512: ollama-cloud devstral-small-2:24b | mistral labs-devstral-small-2512
gemini-2.0-flash: google-ai-studio gemini-2.0-flash-001
gemini-2.5-flash: google-vertex-ai publishers/google/models/gemini-2.5-flash
gemini-3-pro-preview: qiniu-ai gemini-3.0-pro-preview
gemini-3.1-pro-preview: neon gemini-3-1-pro | poe google/gemini-3.1-pro
gemma-3-12b-it: ollama-cloud gemma3:12b | amazon-bedrock google.gemma-3-12b-it
gemma-4-31b-it: nano-gpt TEE/gemma4-31b | poe google/gemma-4-31b
glm-5.1: chutes zai-org/GLM-5.1-TEE | routing-run route/glm-5.1-6bit | umans-ai umans-glm-5.1 | aihubmix coding-glm-5.1-free
gpt-3.5-turbo: azure-openai gpt-35-turbo
gpt-4.1: openai gpt-4.1-2025-04-14
gpt-4o: nano-gpt azure-gpt-4o
gpt-4o-mini: openrouter openai/gpt-4o-mini-2024-07-18 | venice openai-gpt-4o-mini-2024-07-18
gpt-5-codex: gitlab duo-chat-gpt-5-codex
gpt-5.1: databricks databricks-gpt-5-1
gpt-5.2-codex: venice openai-gpt-52-codex
gpt-oss-120b: amazon-bedrock openai.gpt-oss-120b-1:0 | google-vertex-ai openai/gpt-oss-120b-maas
gpt-oss-20b: ollama-cloud gpt-oss:20b | nano-gpt TEE/gpt-oss-20b
grok-4: openrouter x-ai/grok-4-0709
grok-4.20-0309-reasoning: azure-openai grok-4-20-reasoning
jamba-1.5-large: github-models ai21-labs/ai21-jamba-1.5-large
kimi-k2-instruct: moonshot kimi-k2-0711-preview
kimi-k2-instruct-0905: groq moonshotai/kimi-k2-instruct-0905 | openrouter moonshotai/kimi-k2-0905
kimi-k2.5: nano-gpt TEE/kimi-k2.5 | siliconflow-cn Pro/moonshotai/Kimi-K2.5 | kimi-for-coding k2p5
kimi-k2.6: clarifai moonshotai/chat-completion/models/Kimi-K2_6 | fireworks accounts/fireworks/models/kimi-k2p6
llama-3.1-8b-instruct: fireworks accounts/fireworks/models/llama-v3p1-8b-instruct | cerebras llama3.1-8b
llama-3.1-8b-instruct: digitalocean llama3-8b-instruct | groq llama-3.1-8b-instant | stackit neuralmagic/Meta-Llama-3.1-8B-Instruct-FP8
llama-3.2-3b-instruct: venice llama-3.2-3b
llama-3.3-70b-instruct: groq llama-3.3-70b-versatile | amazon-bedrock us.meta.llama3-3-70b-instruct-v1:0
llama-3.3-70b-instruct: evroc nvidia/Llama-3.3-70B-Instruct-FP8 | nano-gpt TEE/llama3-3-70b
llama-4-maverick-17b-128e-instruct: amazon-bedrock meta.llama4-maverick-17b-instruct-v1:0
llama-4-maverick-17b-128e-instruct: llama groq-llama-4-maverick-17b-128e-instruct
minimax-m2.5: drun public/minimax-m25
mistral-7b-instruct-v0.2: amazon-bedrock mistral.mistral-7b-instruct-v0:2
mistral-large-2411: io-net mistralai/Mistral-Large-Instruct-2411
mistral-large-2512: ollama-cloud mistral-large-3:675b
mistral-large-latest: mistral mistral-large-latest
mistral-medium-2604: kilo mistralai/mistral-medium-3-5
mistral-nemo: chutes unsloth/Mistral-Nemo-Instruct-2407-TEE
nemotron-3-nano-30b-a3b: amazon-bedrock nvidia.nemotron-nano-3-30b
nemotron-3-super-120b-a12b: synthetic hf:nvidia/NVIDIA-Nemotron-3-Super-120B-A12B-NVFP4 | opencode nemotron-3-super-free
pixtral-12b: scaleway pixtral-12b-2409
qwen2.5-vl-72b-instruct: nano-gpt qwen25-vl-72b-instruct
qwen3-235b-a22b-instruct-2507: together Qwen/Qwen3-235B-A22B-Instruct-2507-tput
qwen3-30b-a3b: cloudflare-ai-gateway workers-ai/@cf/qwen/qwen3-30b-a3b-fp8
qwen3-coder-480b-a35b-instruct: ollama-cloud qwen3-coder:480b | amazon-bedrock qwen.qwen3-coder-480b-a35b-v1:0
qwen3-coder-480b-a35b-instruct: io-net Intel/Qwen3-Coder-480B-A35B-Instruct-int4-mixed-ar
qwen3.5-397b-a17b: llmgateway qwen35-397b-a17b | ollama-cloud qwen3.5:397b
qwen3.5-9b: atomic-chat Qwen3_5-9B-Q4_K_M
solar-pro-3: upstage solar-pro3
step-3.5-flash: routing-run route/stepfun-3.5-flash
-: fireworks accounts/fireworks/routers/glm-5p2-fast | deepinfra meta-llama/Llama-3.3-70B-Instruct-Turbo
-: novita deepseek/deepseek-r1-turbo | nebius deepseek-ai/DeepSeek-V3.2-fast | wandb OpenPipe/Qwen3-14B-Instruct
-: nano-gpt huihui-ai/Llama-3.3-70B-Instruct-abliterated | nano-gpt soob3123/GrayLine-Qwen3-8B
-: nano-gpt failspy/Meta-Llama-3-70B-Instruct-abliterated-v3.5 | nano-gpt deepseek-ai/DeepSeek-V3.1:thinking
-: nano-gpt gemini-2.5-flash-nothinking | openrouter google/gemini-2.5-pro-preview | openrouter openai/o3-mini-high
-: openrouter openai/gpt-4o:extended | ollama-cloud kimi-k2:1t | ollama-cloud qwen3-vl:235b
-: alibaba qwen3-vl-235b-a22b | snowflake-cortex snowflake-llama3.3-70b | cohere c4ai-aya-expanse-32b
-: zenmux x-ai/grok-4.2-fast | xpersona xpersona-gpt-5.5 | venice gemma-4-uncensored | crof kimi-k2.5-lightning
-: venice olafangensan-glm-4.7-flash-heretic | nano-gpt claude-opus-4-thinking:32000 | openrouter openrouter/auto
-: qiniu-ai x-ai/grok-4-fast | cloudflare-workers-ai @cf/meta/llama-3.3-70b-instruct-fp8-fast | mistral mistral-small
-: 302ai gpt-5-thinking | 302ai qwen3-max-2025-09-23 | nano-gpt THUDM/GLM-4-9B-0414
-: nano-gpt qwen/qwen3.5-397b-a17b-thinking | nano-gpt NousResearch/hermes-4-405b:thinking
-: upstage solar-pro2 | vercel-ai-gateway alibaba/qwen-3-235b | helicone qwen2.5-coder-7b-fast
`;
