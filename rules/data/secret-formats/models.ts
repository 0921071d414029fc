import { type Format, GITHUB_PATTERNS, GITLEAKS, named, prefixed, source, token, tokens } from '../../secrets/format.ts';

const OPENAI = source('https://platform.openai.com/docs/api-reference/authentication');
const ANTHROPIC = source('https://platform.claude.com/docs/en/api/overview');
const WANDB = source('https://docs.wandb.ai/models/ref/cli/wandb-login');
const HUGGING_FACE = source('https://huggingface.co/docs/hub/security-tokens');

/** Providers of language, image and voice models, and the tools around them. */
export const MODELS: readonly Format[] = [
  ...tokens('an OpenAI key', 'sk-proj-', 'dash', [20, 200], OPENAI),
  prefixed('openai-service-key', 'an OpenAI service account key', 'sk-svcacct-', 'dash', [40, 200], OPENAI),
  ...tokens('an OpenAI admin key', 'sk-admin-', 'dash', [40, 200], OPENAI),
  prefixed('openai-legacy-key', 'an OpenAI key', 'sk-', 'alnum', [40, 64], OPENAI),
  ...tokens('a DeepSeek key', 'sk-', 'hex', 32, source('https://api-docs.deepseek.com/')),
  token('an Anthropic key', 'sk-ant-', /sk-ant-(?:api|sid|ort|oat|admin)\d\d-[\w-]{80,130}/y, ANTHROPIC),
  ...tokens('an OpenRouter key', 'sk-or-v1-', 'hex', 64, source('https://openrouter.ai/docs/api-reference/authentication')),
  token('a Langfuse key', 'sk-lf-', /sk-lf-[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/y, GITHUB_PATTERNS),
  ...tokens('a Hugging Face token', 'hf_', 'alnum', 34, HUGGING_FACE),
  prefixed('hugging-face-organization-token', 'a Hugging Face token', 'api_org_', 'letters', [34, 34], GITLEAKS),
  named('cohere-key', 'a Cohere key', ['cohere', 'co_api'], /^[0-9A-Za-z]{40}$/),
  ...tokens('a Replicate token', 'r8_', 'alnum', 37, source('https://replicate.com/docs/topics/security/api-tokens')),
  ...tokens('a Groq key', 'gsk_', 'alnum', 52, source('https://console.groq.com/docs/quickstart')),
  ...tokens('an xAI key', 'xai-', 'alnum', [70, 84], GITHUB_PATTERNS),
  ...tokens('a Perplexity key', 'pplx-', 'alnum', 48),
  ...tokens('a Together key', 'tgp_v1_', 'dash', 43, source('https://docs.together.ai/reference/authentication-1')),
  ...tokens('a Fireworks key', 'fw_', 'alnum', [22, 24], source('https://docs.fireworks.ai/')),
  ...tokens('an NVIDIA key', 'nvapi-', 'dash', [60, 70], GITHUB_PATTERNS),
  token('a LangSmith key', 'lsv2_', /lsv2_(?:pt|sk)_[0-9a-f]{32}_[0-9a-f]{10}/y, source('https://docs.langchain.com/langsmith/create-account-api-key')),
  ...tokens('a Pinecone key', 'pcsk_', 'word', [50, 80], source('https://docs.pinecone.io/guides/projects/manage-api-keys')),
  ...tokens('an ElevenLabs key', 'sk_', 'hex', 48, GITHUB_PATTERNS),
  ...tokens('a Tavily key', 'tvly-', 'dash', [32, 50], source('https://docs.tavily.com/documentation/quickstart')),
  ...tokens('a Voyage key', 'pa-', 'dash', 43, GITHUB_PATTERNS),
  ...tokens('a Cerebras key', 'csk-', 'lower', 48, source('https://inference-docs.cerebras.ai/quickstart')),
  ...tokens('a Jina key', 'jina_', 'dash', [56, 64], source('https://jina.ai/api-dashboard/')),
  ...tokens('a RunPod key', 'rpa_', 'upper', [40, 48], source('https://docs.runpod.io/get-started/api-keys')),
  ...tokens('a LlamaCloud key', 'llx-', 'alnum', 48, source('https://docs.cloud.llamaindex.ai/')),
  ...tokens('a Google auth key', 'AQ.Ab', 'dash', [40, 60], source('https://ai.google.dev/gemini-api/docs/api-key')),
  ...tokens('a Firecrawl key', 'fc-', 'hex', 32, source('https://docs.firecrawl.dev/introduction')),
  ...tokens('an E2B key', 'e2b_', 'hex', 40, source('https://e2b.dev/docs/api-key')),
  ...tokens('a Browserbase key', 'bb_live_', 'dash', [24, 40], source('https://docs.browserbase.com/')),
  named('mistral-key', 'a Mistral key', ['mistral'], /^[0-9A-Za-z]{32}$/, source('https://docs.mistral.ai/getting-started/quickstart/')),
  named('deepgram-key', 'a Deepgram key', ['deepgram'], /^[0-9a-f]{40}$/, source('https://developers.deepgram.com/guides/fundamentals/authenticating')),
  named('assemblyai-key', 'an AssemblyAI key', ['assemblyai'], /^[0-9a-f]{32}$/, source('https://www.assemblyai.com/docs/')),
  named('wandb-key', 'a Weights & Biases key', ['wandb', 'weights'], /^[0-9a-f]{40}$/, WANDB),
  prefixed('wandb-key', 'a Weights & Biases key', 'wandb_v1_', 'word', [77, 77], WANDB),
  token('a Logfire token', 'pylf_v', /pylf_v\d_[a-z]{2,8}_[0-9A-Za-z]{43,44}/y, source('https://logfire.pydantic.dev/docs/')),
  ...tokens('an Apify token', 'apify_api_', 'alnum', [34, 38], source('https://docs.apify.com/')),
];
