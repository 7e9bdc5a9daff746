package dev.steelyard.core.port;

import dev.steelyard.core.certificate.Certificate;
import dev.steelyard.core.decision.Decision;
import dev.steelyard.core.interview.InterviewState;
import dev.steelyard.core.method.MethodDefinition;
import dev.steelyard.core.survey.Survey;
import java.util.List;
import java.util.Map;

/** Writes what programs read. Every face uses this one writer, so their bytes are the same. */
public interface ResultWriter {

  /**
   * The media type of everything written here.
   *
   * @return for instance {@code application/json}
   */
  String mediaType();

  /**
   * Writes an answer, format {@code result/1}.
   *
   * @param outcome the answer
   * @return the document, ending with a line break
   */
  String outcome(Outcome outcome);

  /**
   * Writes why one alternative rather than another, format {@code explanation/1}.
   *
   * @param outcome the answer it belongs to
   * @param explanation the comparison
   * @return the document
   */
  String explanation(Outcome outcome, Explanation explanation);

  /**
   * Writes how sure an answer is, format {@code robustness/1}.
   *
   * @param outcome the answer
   * @return the document
   */
  String robustness(Outcome outcome);

  /**
   * Writes what checks found, format {@code check/1}.
   *
   * @param reports one per document
   * @return the document
   */
  String check(List<CheckReport> reports);

  /**
   * Writes where an interview stands, format {@code interview/1}.
   *
   * @param decision the decision with the answers given so far
   * @param state which questions are open
   * @return the document
   */
  String interview(Decision decision, InterviewState state);

  /**
   * Writes the built-in decisions, format {@code templates/1}.
   *
   * @param templates all of them
   * @return the document
   */
  String templates(List<Template> templates);

  /**
   * Writes the aggregation methods, format {@code methods/1}.
   *
   * @param methods all of them
   * @return the document
   */
  String methods(List<MethodDefinition> methods);

  /**
   * Writes a problem as RFC 9457 says.
   *
   * @param problem the problem
   * @return the document
   */
  String problem(Problem problem);

  /**
   * Writes a flat object, for instance versions and limits.
   *
   * @param entries names to strings, numbers or truth values, in the order they are written
   * @return the document
   */
  String object(Map<String, ?> entries);

  /**
   * All methods on one decision.
   *
   * @param survey what each makes of it
   * @return a document of format {@code survey/1}
   */
  String survey(Survey survey);

  /**
   * What every criterion counts, and how that was found.
   *
   * @param decision whose criteria they are
   * @param weighing weights and steps
   * @return a document of format {@code weights/1}
   */
  String weights(Decision decision, Weighing weighing);

  /**
   * What came out of reference cases.
   *
   * @param report case by case
   * @return a document of format {@code conformance/1}
   */
  String conformance(ConformanceReport report);

  /**
   * What is claimed of the leader, with everything that it takes to check it again.
   *
   * @param certificate the claims and their proofs
   * @return a document of format {@code certificate/1} that reads back as an equal certificate
   */
  String certificate(Certificate certificate);
}
