import { sendDrifted } from '../drift/send-drifted.ts';

/** The text travels in bindings, once plain and once as a model, at the top and again in the arguments. */
export async function sendSduiComment(
  action: 'createComment' | 'updateComment',
  activity: string,
  text: string,
): Promise<void> {
  const id = `com.linkedin.sdui.comments.${action}`;
  const token = `practice-${activity}`;
  const states = [
    { key: `commentBoxText-${token}`, namespace: 'MemoryNamespace', value: text, originalProtoCase: 'stringValue' },
    {
      key: `richCommentBoxText-${token}`,
      namespace: 'MemoryNamespace',
      value: { text, attribute: [], $type: 'proto.sdui.TextModel' },
      originalProtoCase: 'textModelForWrite',
    },
  ];
  const payload = {
    collection: { threadUrn: { threadUrnActivityThreadUrn: { activityUrn: { activityId: activity } } } },
  };
  const currentActor = {
    stringBinding: {},
    key: `identitySwitcherActorContext-urn:li:activity:${activity}`,
  };
  const address = `/flagship-web/rsc-action/actions/server-request?sduiid=${id}`;
  const body = {
    requestId: id,
    serverRequest: { requestId: id, $type: 'proto.sdui.actions.core.ServerRequest' },
    states,
    requestedArguments: { payload, requestMetadata: { currentActor }, states },
  };
  const drifted = sendDrifted({
    operation: id,
    address,
    body,
    text: ['states', '0', 'value'],
    usual: { by: 'fetch', as: 'json' },
  });
  if (drifted) {
    await drifted;
    return;
  }
  const answer = await fetch(address, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'csrf-token': 'ajax:0000000000000000001' },
    body: JSON.stringify(body),
  });
  if (!answer.ok) throw new Error(`${id}: status ${answer.status}`);
}
