import type { Engine } from '../guard/warm.ts';
import { type Site, stops } from '../rules/rule.ts';
import { asActor } from '../sites/as-actor.ts';
import type { Publish } from '../sites/publish/publish.ts';

/** Whether the policy lets a publish go, by what its request alone says. `otherwise`: what becomes of one that it does not, for the record. */
export async function mayGo(
  engine: Engine,
  site: Site,
  { texts, surface, actor }: Publish,
  otherwise: 'refused' | 'noted',
): Promise<boolean> {
  engine.hurry();
  await engine.ready;
  const reading = {
    text: texts.join('\n\n'),
    parts: texts,
    readable: texts.length > 0,
    site,
    surface,
    identity: asActor(actor, {}, {}),
  };
  const judgement = engine.judge(reading);
  const goes = !judgement.enabled || !stops(judgement.verdict.level);
  if (!goes) void engine.record({ reading, judgement }, { type: otherwise });
  return goes;
}
