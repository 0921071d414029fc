import { type Format, GITHUB_PATTERNS, GITLEAKS, named, prefixed, shaped, source } from '../../secrets/format.ts';

const OPENAI = source('https://platform.openai.com/docs/api-reference/authentication');
const ANTHROPIC = source('https://platform.claude.com/docs/en/api/overview');
const WANDB = source('https://docs.wandb.ai/models/ref/cli/wandb-login');
const HUGGING_FACE = source('https://huggingface.co/docs/hub/security-tokens');

/** Providers of language, image and voice models, and the tools around them. */
export const MODELS: readonly Format[] = [
  prefixed('openai-key', 'an OpenAI key', 'sk-proj-', 'dash', [20, 200], OPENAI),
  prefixed('openai-service-key', 'an OpenAI service account key', 'sk-svcacct-', 'dash', [40, 200], OPENAI),
  prefixed('openai-admin-key', 'an OpenAI admin key', 'sk-admin-', 'dash', [40, 200], OPENAI),
  prefixed('openai-legacy-key', 'an OpenAI key', 'sk-', 'alnum', [40, 64], OPENAI),
  prefixed('deepseek-key', 'a DeepSeek key', 'sk-', 'hex', [32, 32], source('https://api-docs.deepseek.com/')),
  shaped('anthropic-key', 'an Anthropic key', 'sk-ant-', /sk-ant-(?:api|sid|ort|oat|admin)\d\d-[\w-]{80,130}/y, ANTHROPIC),
  prefixed('openrouter-key', 'an OpenRouter key', 'sk-or-v1-', 'hex', [64, 64], source('https://openrouter.ai/docs/api-reference/authentication')),
  shaped('langfuse-key', 'a Langfuse key', 'sk-lf-', /sk-lf-[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/y, GITHUB_PATTERNS),
  prefixed('hugging-face-token', 'a Hugging Face token', 'hf_', 'alnum', [34, 34], HUGGING_FACE),
  prefixed('hugging-face-organization-token', 'a Hugging Face token', 'api_org_', 'letters', [34, 34], GITLEAKS),
  named('cohere-key', 'a Cohere key', ['cohere', 'co_api'], /^[0-9A-Za-z]{40}$/),
  prefixed('replicate-token', 'a Replicate token', 'r8_', 'alnum', [37, 37], source('https://replicate.com/docs/topics/security/api-tokens')),
  prefixed('groq-key', 'a Groq key', 'gsk_', 'alnum', [52, 52], source('https://console.groq.com/docs/quickstart')),
  prefixed('xai-key', 'an xAI key', 'xai-', 'alnum', [70, 84], GITHUB_PATTERNS),
  prefixed('perplexity-key', 'a Perplexity key', 'pplx-', 'alnum', [48, 48]),
  prefixed('together-key', 'a Together key', 'tgp_v1_', 'dash', [43, 43], source('https://docs.together.ai/reference/authentication-1')),
  prefixed('fireworks-key', 'a Fireworks key', 'fw_', 'alnum', [22, 24], source('https://docs.fireworks.ai/')),
  prefixed('nvidia-key', 'an NVIDIA key', 'nvapi-', 'dash', [60, 70], GITHUB_PATTERNS),
  shaped('langsmith-key', 'a LangSmith key', 'lsv2_', /lsv2_(?:pt|sk)_[0-9a-f]{32}_[0-9a-f]{10}/y, source('https://docs.langchain.com/langsmith/create-account-api-key')),
  prefixed('pinecone-key', 'a Pinecone key', 'pcsk_', 'word', [50, 80], source('https://docs.pinecone.io/guides/projects/manage-api-keys')),
  prefixed('elevenlabs-key', 'an ElevenLabs key', 'sk_', 'hex', [48, 48], GITHUB_PATTERNS),
  prefixed('tavily-key', 'a Tavily key', 'tvly-', 'dash', [32, 50], source('https://docs.tavily.com/documentation/quickstart')),
  prefixed('voyage-key', 'a Voyage key', 'pa-', 'dash', [43, 43], GITHUB_PATTERNS),
  prefixed('cerebras-key', 'a Cerebras key', 'csk-', 'lower', [48, 48], source('https://inference-docs.cerebras.ai/quickstart')),
  prefixed('jina-key', 'a Jina key', 'jina_', 'dash', [56, 64], source('https://jina.ai/api-dashboard/')),
  prefixed('runpod-key', 'a RunPod key', 'rpa_', 'upper', [40, 48], source('https://docs.runpod.io/get-started/api-keys')),
  prefixed('llamacloud-key', 'a LlamaCloud key', 'llx-', 'alnum', [48, 48], source('https://docs.cloud.llamaindex.ai/')),
  prefixed('google-auth-key', 'a Google auth key', 'AQ.Ab', 'dash', [40, 60], source('https://ai.google.dev/gemini-api/docs/api-key')),
  prefixed('firecrawl-key', 'a Firecrawl key', 'fc-', 'hex', [32, 32], source('https://docs.firecrawl.dev/introduction')),
  prefixed('e2b-key', 'an E2B key', 'e2b_', 'hex', [40, 40], source('https://e2b.dev/docs/api-key')),
  prefixed('browserbase-key', 'a Browserbase key', 'bb_live_', 'dash', [24, 40], source('https://docs.browserbase.com/')),
  named('mistral-key', 'a Mistral key', ['mistral'], /^[0-9A-Za-z]{32}$/, source('https://docs.mistral.ai/getting-started/quickstart/')),
  named('deepgram-key', 'a Deepgram key', ['deepgram'], /^[0-9a-f]{40}$/, source('https://developers.deepgram.com/guides/fundamentals/authenticating')),
  named('assemblyai-key', 'an AssemblyAI key', ['assemblyai'], /^[0-9a-f]{32}$/, source('https://www.assemblyai.com/docs/')),
  named('wandb-key', 'a Weights & Biases key', ['wandb', 'weights'], /^[0-9a-f]{40}$/, WANDB),
  prefixed('wandb-key', 'a Weights & Biases key', 'wandb_v1_', 'word', [77, 77], WANDB),
  shaped('logfire-token', 'a Logfire token', 'pylf_v', /pylf_v\d_[a-z]{2,8}_[0-9A-Za-z]{43,44}/y, source('https://logfire.pydantic.dev/docs/')),
  prefixed('apify-token', 'an Apify token', 'apify_api_', 'alnum', [34, 38], source('https://docs.apify.com/')),
];
