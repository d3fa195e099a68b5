/**
 * Names drawn at random over all providers of the catalogs of models.dev (2026-07-02), LiteLLM and OpenRouter
 * (2026-08-01), and what each means, judged by hand.
 */
export const drawnNames = `
aion-1.0-mini: nano-gpt aion-labs/aion-1.0-mini
aion-2.0: openrouter aion-labs/aion-2.0 | venice aion-labs-aion-2-0
bge-m3: cloudflare-ai-gateway workers-ai/@cf/baai/bge-m3
chatgpt-4o-latest: 302ai chatgpt-4o-latest
claude-3-5-haiku: zenmux anthropic/claude-3.5-haiku | 302ai claude-3-5-haiku-latest
claude-3-haiku: openrouter anthropic/claude-3-haiku
claude-haiku-4-5: qiniu-ai claude-4.5-haiku
claude-opus-4-5: requesty anthropic/claude-opus-4-5 | qiniu-ai claude-4.5-opus
claude-opus-4-6: aihubmix claude-opus-4-6
claude-opus-4-7: poe anthropic/claude-opus-4.7 | openrouter anthropic/claude-opus-4.7
claude-opus-4-8: azure-cognitive-services claude-opus-4-8 | amazon-bedrock au.anthropic.claude-opus-4-8
claude-sonnet-4-5: 302ai claude-sonnet-4-5 | cortecs claude-4-5-sonnet | anthropic claude-sonnet-4-5-20250929
claude-sonnet-4-5: amazon-bedrock jp.anthropic.claude-sonnet-4-5-20250929-v1:0
claude-sonnet-4-5: amazon-bedrock claude-sonnet-4-5-20250929-v1:0
claude-sonnet-4-6: anyapi anthropic/claude-sonnet-4-6 | neon claude-sonnet-4-6
claude-sonnet-4-6: cloudflare-ai-gateway anthropic/claude-sonnet-4-6
claude-sonnet-5: vercel-ai-gateway anthropic/claude-sonnet-5 | anthropic claude-sonnet-5
claude-sonnet-5: amazon-bedrock global.anthropic.claude-sonnet-5
cogito-v2.1-671b: openrouter deepcogito/cogito-v2.1-671b
command-r7b-12-2024: cohere command-r7b-12-2024
dall-e-3: poe openai/dall-e-3
deepseek-math-v2: nano-gpt deepseek-math-v2
deepseek-r1: iflowcn deepseek-r1
deepseek-r1-0528: openrouter deepseek/deepseek-r1-0528
deepseek-r1-distill-llama-70b: openrouter deepseek/deepseek-r1-distill-llama-70b
deepseek-r1-distill-qwen-14b: novita deepseek/deepseek-r1-distill-qwen-14b
deepseek-v3.1: openrouter deepseek/deepseek-chat-v3.1
deepseek-v3.2: llmgateway deepseek-v3.2 | poe novita/deepseek-v3.2 | alibaba-token-plan-cn deepseek-v3.2
deepseek-v4-flash: routing-run route/deepseek-v4-flash | kilo deepseek/deepseek-v4-flash | libertai deepseek-v4-flash
deepseek-v4-pro: aihubmix alicloud-deepseek-v4-pro | siliconflow deepseek-ai/DeepSeek-V4-Pro
devstral-2512: openrouter mistralai/devstral-2512
embed-v4.0: azure-cognitive-services cohere-embed-v-4-0
flux-2-klein-4b: nearai black-forest-labs/FLUX.2-klein-4B
gemini-2.5-flash: requesty google/gemini-2.5-flash | qiniu-ai gemini-2.5-flash | qihang-ai gemini-2.5-flash
gemini-2.5-flash-lite-preview-06-17: nano-gpt gemini-2.5-flash-lite-preview-06-17
gemini-2.5-pro: deepinfra google/gemini-2.5-pro
gemini-3-flash-preview: venice gemini-3-flash-preview
gemini-3-pro-image-preview: openrouter google/gemini-3-pro-image-preview
gemini-3-pro-preview: anyapi google/gemini-3-pro-preview
gemini-3.1-flash-image: google-ai-studio gemini-3.1-flash-image
gemini-3.1-flash-lite-preview: kilo google/gemini-3.1-flash-lite-preview
gemini-3.5-flash: openrouter google/gemini-3.5-flash
gemini-flash-latest: merge-gateway google/gemini-flash-latest
gemma-3n-e4b-it: kilo google/gemma-3n-e4b-it
gemma-4-26b-a4b-it: deepinfra google/gemma-4-26B-A4B-it
gemma-4-e4b-it: atomic-chat gemma-4-E4B-it-MLX-4bit
glm-4.5: merge-gateway zai/glm-4.5 | wandb zai-org/GLM-4.5
glm-4.6v: llmgateway glm-4.6v | z-ai glm-4.6v
glm-4.6v-flash: zenmux z-ai/glm-4.6v-flash-free
glm-4.7: zhipuai glm-4.7
glm-4.7-flash: zhipuai glm-4.7-flash | z-ai glm-4.7-flash
glm-4.7-flashx: merge-gateway zai/glm-4.7-flashx
glm-5: hf-inference-providers zai-org/GLM-5 | vercel-ai-gateway zai/glm-5 | alibaba-cn glm-5
glm-5-turbo: zai-coding-plan glm-5-turbo
glm-5.1: nvidia z-ai/glm-5.1 | ambient zai-org/GLM-5.1-FP8 | alibaba-token-plan-cn glm-5.1 | together zai-org/GLM-5.1
glm-5.2: hf-inference-providers zai-org/GLM-5.2 | wafer.ai GLM-5.2 | openrouter z-ai/glm-5.2
glm-5v-turbo: zhipuai-coding-plan glm-5v-turbo
gpt-3.5-turbo-0301: azure-cognitive-services gpt-3.5-turbo-0301
gpt-3.5-turbo-16k: azure-openai gpt-35-turbo-16k-0613
gpt-4.1-mini: vercel-ai-gateway openai/gpt-4.1-mini
gpt-4o-2024-11-20: nano-gpt openai/gpt-4o-2024-11-20 | openai gpt-4o-2024-11-20 | openrouter openai/gpt-4o-2024-11-20
gpt-4o-mini: abacus gpt-4o-mini | merge-gateway openai/gpt-4o-mini
gpt-4o-mini-search-preview: openrouter openai/gpt-4o-mini-search-preview
gpt-5-chat-latest: kilo openai/gpt-5-chat
gpt-5-codex: zenmux openai/gpt-5-codex | abacus gpt-5-codex | helicone gpt-5-codex | azure-openai gpt-5-codex
gpt-5-mini: azure-cognitive-services gpt-5-mini | databricks databricks-gpt-5-mini
gpt-5-nano: requesty openai/gpt-5-nano
gpt-5-pro: helicone gpt-5-pro
gpt-5.1: abacus gpt-5.1 | perplexity openai/gpt-5.1
gpt-5.1-chat-latest: azure-openai gpt-5.1-chat
gpt-5.1-codex: orcarouter openai/gpt-5.1-codex
gpt-5.2: llmgateway gpt-5.2 | kilo openai/gpt-5.2
gpt-5.2-codex: github-copilot gpt-5.2-codex | qihang-ai gpt-5.2-codex
gpt-5.3-codex: requesty openai/gpt-5.3-codex | vivgrid gpt-5.3-codex
gpt-5.4: openai gpt-5.4-2026-03-05
gpt-5.4-image-2: openrouter openai/gpt-5.4-image-2
gpt-5.4-mini: merge-gateway openai/gpt-5.4-mini | azure-cognitive-services gpt-5.4-mini | aihubmix gpt-5.4-mini
gpt-5.4-mini: venice openai-gpt-54-mini
gpt-5.4-nano: openai gpt-5.4-nano-2026-03-17
gpt-5.4-pro: openrouter openai/gpt-5.4-pro
gpt-5.5: sap-ai-core gpt-5.5 | freemodel gpt-5.5
gpt-5.5-pro: kilo openai/gpt-5.5-pro | opencode gpt-5.5-pro
gpt-chat-latest: nano-gpt openai/gpt-chat-latest
gpt-image-1-mini: openai gpt-image-1-mini
gpt-oss-120b: berget openai/gpt-oss-120b | groq openai/gpt-oss-120b
gpt-oss-120b: clarifai openai/chat-completion/models/gpt-oss-120b-high-throughput
gpt-oss-20b: helicone gpt-oss-20b | ovhcloud gpt-oss-20b | clarifai openai/chat-completion/models/gpt-oss-20b
granite-4.0-h-micro: openrouter ibm-granite/granite-4.0-h-micro
grok-4-fast-reasoning: poe xai/grok-4-fast-reasoning | jiekou grok-4-fast-reasoning
grok-4.1-fast-non-reasoning: frogbot grok-4-1-fast-non-reasoning
grok-4.1-fast-reasoning: poe xai/grok-4.1-fast-reasoning
grok-4.20-0309-non-reasoning: vercel-ai-gateway xai/grok-4.20-non-reasoning-beta
grok-4.3: venice grok-4-3 | aihubmix grok-4.3
hunyuan-a13b-instruct: openrouter tencent/hunyuan-a13b-instruct
hy3-preview: tencent-tokenhub hy3-preview
inflection-3-productivity: nano-gpt inflection/inflection-3-productivity
jamba-large-1.7: openrouter ai21/jamba-large-1.7
kimi-k2-instruct: openrouter moonshotai/kimi-k2
kimi-k2-thinking: llmgateway kimi-k2-thinking
kimi-k2-thinking-turbo: zenmux moonshotai/kimi-k2-thinking-turbo
kimi-k2.5: crof kimi-k2.5 | jiekou moonshotai/kimi-k2.5 | together moonshotai/Kimi-K2.5
kimi-k2.6: llmgateway kimi-k2.6
kimi-k2.7-code: kimi-for-coding k2p7
l3-70b-euryale-v2.1: kilo sao10k/l3-euryale-70b
l3.1-euryale-70b: kilo sao10k/l3.1-euryale-70b
laguna-xs.2: openrouter poolside/laguna-xs.2
llama-3-70b-instruct: replicate meta/llama-3-70b-instruct
llama-3-8b-instruct: novita meta-llama/llama-3-8b-instruct
llama-3.1-70b-instruct: azure-openai meta-llama-3.1-70b-instruct
llama-3.1-8b-instruct: nano-gpt meta-llama/llama-3.1-8b-instruct | github-models meta/meta-llama-3.1-8b-instruct
llama-3.2-11b-vision-instruct: azure-cognitive-services llama-3.2-11b-vision-instruct
llama-3.2-3b-instruct: vercel-ai-gateway meta/llama-3.2-3b
llama-3.2-90b-vision-instruct: google-vertex-ai meta/llama-3.2-90b-vision-instruct-maas
llama-3.3-70b-instruct: openrouter meta-llama/llama-3.3-70b-instruct
llama-4-maverick-17b-128e-instruct: kilo meta-llama/llama-4-maverick
llama-4-scout-17b-16e-instruct: groq meta-llama/llama-4-scout-17b-16e-instruct
llama-4-scout-17b-16e-instruct: llama Llama-4-Scout-17B-16E-Instruct-FP8
mimo-v2-flash: nano-gpt xiaomi/mimo-v2-flash-original
mimo-v2-pro: xiaomi-token-plan-ams mimo-v2-pro
mimo-v2.5: openrouter xiaomi/mimo-v2.5
mimo-v2.5-pro: xiaomi-token-plan-sgp mimo-v2.5-pro
minimax-m2: openrouter minimax/minimax-m2
minimax-m2.1: zenmux minimax/minimax-m2.1 | novita minimax/minimax-m2.1
minimax-m2.5: wandb MiniMaxAI/MiniMax-M2.5 | alibaba-cn MiniMax-M2.5 | minimax-coding-plan MiniMax-M2.5
minimax-m2.5: crof minimax-m2.5 | frogbot minimax-m2-5 | amazon-bedrock minimax.minimax-m2.5
minimax-m2.7: frogbot minimax-m2-7 | aihubmix minimax-m2.7
minimax-m2.7-highspeed: fastrouter minimax/minimax-m2.7-highspeed | llmgateway minimax-m2.7-highspeed
ministral-14b-2512: nano-gpt mistralai/ministral-14b-instruct-2512
ministral-3b: azure-openai ministral-3b
mistral-7b-instruct-v0.1: kilo mistralai/mistral-7b-instruct-v0.1
mistral-large-2407: kilo mistralai/mistral-large-2407
mistral-medium-2505: nano-gpt mistralai/mistral-medium-3
mistral-small-2503: azure-cognitive-services mistral-small-2503
mistral-small-2506: kilo mistralai/mistral-small-3.2-24b-instruct
mixtral-8x22b-instruct: mistral open-mixtral-8x22b
mixtral-8x7b-instruct-v0.1: snowflake-cortex mixtral-8x7b
nemotron-3-super-120b-a12b: cloudflare-workers-ai @cf/nvidia/nemotron-3-120b-a12b
nemotron-3-ultra-550b-a55b: openrouter nvidia/nemotron-3-ultra-550b-a55b
nemotron-nano-9b-v2: kilo nvidia/nemotron-nano-9b-v2
north-mini-code-1.0: cohere north-mini-code-1-0
nova-lite: openrouter amazon/nova-lite-v1
o3: helicone o3
o3-mini: cloudflare-ai-gateway openai/o3-mini | anyapi openai/o3-mini
palmyra-x5: kilo writer/palmyra-x5
perceptron-mk1: openrouter perceptron/perceptron-mk1
phi-3-small-128k-instruct: microsoft-foundry Phi-3-small-128k-instruct
phi-4: github-models microsoft/phi-4
qwen-image-2.0-pro: alibaba-token-plan-cn qwen-image-2.0-pro
qwen-omni-turbo: alibaba qwen-omni-turbo
qwen-vl-ocr: alibaba-cn qwen-vl-ocr
qwen2.5-72b-instruct: alibaba-cn qwen2-5-72b-instruct
qwen3-14b: openrouter qwen/qwen3-14b
qwen3-235b-a22b: fireworks accounts/fireworks/models/qwen3-235b-a22b
qwen3-235b-a22b-instruct-2507: openrouter qwen/qwen3-235b-a22b-2507
qwen3-30b-a3b-instruct-2507: fireworks accounts/fireworks/models/qwen3-30b-a3b-instruct-2507
qwen3-32b: cortecs qwen3-32b | groq qwen/qwen3-32b | amazon-bedrock qwen.qwen3-32b-v1:0
qwen3-8b: nano-gpt qwen/Qwen3-8B
qwen3-asr-flash: alibaba qwen3-asr-flash
qwen3-coder-next: hf-inference-providers Qwen/Qwen3-Coder-Next | regolo-ai qwen3-coder-next
qwen3-coder-next: amazon-bedrock qwen.qwen3-coder-next
qwen3-coder-plus: nano-gpt qwen/qwen3-coder-plus
qwen3-max: openrouter qwen/qwen3-max
qwen3-next-80b-a3b-instruct: openrouter qwen/qwen3-next-80b-a3b-instruct
qwen3-next-80b-a3b-thinking: jiekou qwen/qwen3-next-80b-a3b-thinking
qwen3-vl-30b-a3b-instruct: novita qwen/qwen3-vl-30b-a3b-instruct
qwen3.5-9b: openrouter qwen/qwen3.5-9b
qwen3.6-27b: hf-inference-providers Qwen/Qwen3.6-27B
qwen3.6-35b-a3b: alibaba qwen3.6-35b-a3b | deepinfra Qwen/Qwen3.6-35B-A3B
qwen3.6-max-preview: openrouter qwen/qwen3.6-max-preview
qwen3.7-plus: alibaba qwen3.7-plus
qwq-32b: cloudflare-workers-ai @cf/qwen/qwq-32b
relace-search: openrouter relace/relace-search
seed-2.0-mini: openrouter bytedance-seed/seed-2.0-mini
solar-pro-3: openrouter upstage/solar-pro-3
sonar: openrouter perplexity/sonar
sonar-deep-research: helicone sonar-deep-research
sonar-pro: kilo perplexity/sonar-pro
sora-2: openai sora-2
step-3: nano-gpt step-3
step-3.7-flash: vercel-ai-gateway stepfun/step-3.7-flash
text-embedding-3-small: azure-openai text-embedding-3-small
trinity-large-thinking: openrouter arcee-ai/trinity-large-thinking
v0-1.0-md: nano-gpt v0-1.0-md
voyage-4-lite: vercel-ai-gateway voyage/voyage-4-lite
whisper-large-v3: nearai openai/whisper-large-v3
doubao-seed-2.0-code: zenmux volcengine/doubao-seed-2.0-code
-: nvidia nvidia/nemotron-mini-4b-instruct | llmgateway seed-1-8-251228 | nano-gpt Qwen2.5-32B-EVA-v0.2
-: nvidia nvidia/cosmos-predict1-5b | nano-gpt Gemma-4-31B-DarkIdol | nano-gpt Baichuan-M2 | nano-gpt yi-large
-: cloudferro-sherlock speakleash/Bielik-11B-v2.6-Instruct | zenmux volcengine/doubao-seed-1.8 | iflowcn kimi-k2
-: ovhcloud qwen3guard-gen-8b | nano-gpt glm-4.1v-thinking-flashx | ollama-cloud qwen3-next:80b | morph auto
-: aihubmix claude-opus-4-6-think | digitalocean bge-reranker-v2-m3 | nano-gpt doubao-seed-1-6-flash-250615
-: nano-gpt Qwen3.5-27B-BlueStar-v3-Derestricted-Lite | nano-gpt doubao-seed-2-0-lite-260215
-: vercel-ai-gateway klingai/kling-v2.6-i2v | nano-gpt qwen/qwen3.5-plus-thinking | kilo kilo-auto/small
-: nvidia abacusai/dracarys-llama-3_1-70b-instruct | nano-gpt cognitivecomputations/dolphin-2.9.2-qwen2-72b
-: nano-gpt anthropic/claude-sonnet-4.6:thinking | cloudflare-ai-gateway workers-ai/@cf/baai/bge-large-en-v1.5
-: cloudflare-ai-gateway workers-ai/@cf/aisingapore/gemma-sea-lion-v4-27b-it | poe ideogramai/ideogram-v2
-: kilo anthropic/claude-opus-4.7-fast | openrouter anthropic/claude-opus-4.8-fast | publicai allenai/Olmo-3-7B-Think
-: google-ai-studio veo-2.0-generate-001 | microsoft-foundry cohere-rerank-v3.5 | llamagate qwen2.5-coder-7b
-: amazon-bedrock amazon.titan-embed-text-v2:0 | fireworks accounts/fireworks/models/fireworks-asr-large
-: fireworks accounts/fireworks/models/starcoder-7b | fireworks accounts/fireworks/models/flux-1-schnell-fp8
-: fireworks accounts/fireworks/models/qwen3-reranker-8b | amazon-bedrock anthropic.claude-v1
-: amazon-bedrock eu.twelvelabs.pegasus-1-2-v1:0 | google-ai-studio veo-3.1-fast-generate-preview
-: vercel-ai-gateway mistral/codestral-embed | fal-ai fal-ai/flux-pro/v1.1-ultra | oci xai.grok-3-mini-fast
-: fireworks accounts/fireworks/models/openorca-7b | google-vertex-ai imagen-3.0-generate-001
-: libertai gemma-4-31b-it-thinking | openrouter deepseek/deepseek-v4-flash-0731 | openrouter ~openai/gpt-latest
-: openrouter qwen/qwen-plus-2025-07-28:thinking | openrouter openrouter/fusion
`;
