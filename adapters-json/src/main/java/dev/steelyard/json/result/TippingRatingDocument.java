package dev.steelyard.json.result;

import dev.steelyard.core.robustness.TippingRating;

/** A change of one performance after which the leader does not lead any more. */
record TippingRatingDocument(
    String alternative, String criterion, Object to, String effect, String against) {

  static TippingRatingDocument of(TippingRating rating) {
    return new TippingRatingDocument(
        rating.alternative(),
        rating.criterion(),
        Words.of(rating.to()),
        Words.of(rating.effect()),
        rating.against());
  }
}
