package dev.steelyard.json.result;

import dev.steelyard.core.interview.Consultation;
import java.util.List;

/** An offer to take the open points to an adviser. */
record ConsultationDocument(String reason, List<String> questions) {

  static ConsultationDocument of(Consultation consultation) {
    return new ConsultationDocument(Words.of(consultation.reason()), consultation.questions());
  }
}
