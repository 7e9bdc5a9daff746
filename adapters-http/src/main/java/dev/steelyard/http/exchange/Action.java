package dev.steelyard.http.exchange;

/** What a route does. It has no side effects, so it may be done again. */
@FunctionalInterface
public interface Action {

  /**
   * Answers a request.
   *
   * @param request what was sent
   * @return what to send back
   * @throws Refusal if the request itself is wrong
   * @throws dev.steelyard.core.error.DecisionException if the decision in it is wrong
   */
  Reply reply(Request request);
}
