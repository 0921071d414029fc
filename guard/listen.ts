import type { Answerer, AnswerLater, Question } from '../wire/channel.ts';
import type { Answering } from './gate.ts';
import type { Request, Requests } from './requests.ts';

/**
 * Answers what is asked over the wires of some frames. Nobody but a request that publishes something needs the guard for it. `broken`
 * tells the author that one could not be judged; whoever asked keeps it, as what is thrown goes on to him.
 */
export function listener(
  requests: () => Requests,
  guard: () => Answering,
  broken: () => void,
): (answer: AnswerLater) => Answerer {
  /** The request that is being let go at this moment. */
  let going: Question | undefined;

  return (answerLater) => {
    const open = new Map<number, Request>();
    const judge = (question: Question) => {
      // A frame may have been hooked twice, by the page around it before its own document came: the outer lets go to the inner.
      if (going?.method === question.method && going.body === question.body) return 'go';
      const request = requests().recognize(question, (answer) => {
        open.delete(question.id);
        going = answer === 'go' ? question : undefined;
        answerLater(question.id, answer);
        going = undefined;
      });
      if (!request) return 'go';
      open.set(question.id, request);
      const answer = guard().judge(request);
      if (answer !== undefined) open.delete(question.id);
      return answer;
    };
    return {
      asked(question) {
        try {
          return judge(question);
        } catch (error) {
          open.delete(question.id);
          broken();
          throw error;
        }
      },
      gone(id) {
        const request = open.get(id);
        open.delete(id);
        if (request) guard().giveUp(request);
      },
    };
  };
}
