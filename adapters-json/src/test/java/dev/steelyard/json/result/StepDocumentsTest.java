package dev.steelyard.json.result;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.steelyard.core.explanation.Step;
import dev.steelyard.core.table.Column;
import dev.steelyard.core.table.PerformanceTable;
import java.util.LinkedHashMap;
import java.util.List;
import org.junit.jupiter.api.Test;

class StepDocumentsTest {
  private static final List<String> ALTERNATIVES = List.of("a", "b");

  private static String json(Step step) throws JsonProcessingException {
    return new ObjectMapper()
        .writeValueAsString(StepDocuments.of(step))
        .replace("{\"id\":\"x\",\"caption\":\"X.\",", "{")
        .replace('"', '\'');
  }

  @Test
  void a_table_has_rows() throws JsonProcessingException {
    var table =
        PerformanceTable.of(ALTERNATIVES, List.of("p", "q"), new double[][] {{1, 2}, {3, 4}});

    assertThat(json(new Step.Table("x", "X.", table)))
        .isEqualTo(
            "{'kind':'table','alternatives':['a','b'],'criteria':['p','q'],"
                + "'values':[[1.0,3.0],[2.0,4.0]]}");
  }

  @Test
  void numbers_are_keyed_by_what_they_belong_to() throws JsonProcessingException {
    assertThat(
            json(new Step.ByAlternative("x", "X.", Column.of(ALTERNATIVES, new double[] {1, 2}))))
        .isEqualTo("{'kind':'by-alternative','values':{'a':1.0,'b':2.0}}");
    assertThat(json(new Step.ByCriterion("x", "X.", Column.of(List.of("p"), new double[] {0.5}))))
        .isEqualTo("{'kind':'by-criterion','values':{'p':0.5}}");
  }

  @Test
  void pairs_leave_out_an_alternative_with_itself() throws JsonProcessingException {
    var table = PerformanceTable.of(ALTERNATIVES, ALTERNATIVES, new double[][] {{1, 2}, {3, 4}});

    assertThat(json(new Step.Pairs("x", "X.", table)))
        .isEqualTo("{'kind':'pairs','values':{'a':{'b':3.0},'b':{'a':2.0}}}");
  }

  @Test
  void a_relation_has_a_row_for_each_alternative() throws JsonProcessingException {
    assertThat(json(new Step.Relation("x", "X.", ALTERNATIVES, List.of("IP", "NI"))))
        .isEqualTo("{'kind':'relation','alternatives':['a','b'],'rows':{'a':'IP','b':'NI'}}");
  }

  @Test
  void small_steps_hold_one_thing() throws JsonProcessingException {
    var words = new LinkedHashMap<String, String>();
    words.put("b", "good");
    words.put("a", "bad");

    assertThat(json(new Step.Single("x", "X.", 0.25))).isEqualTo("{'kind':'single','value':0.25}");
    assertThat(json(new Step.Condition("x", "X.", true)))
        .isEqualTo("{'kind':'condition','holds':true}");
    assertThat(json(new Step.Members("x", "X.", List.of("b"))))
        .isEqualTo("{'kind':'members','members':['b']}");
    assertThat(json(new Step.Sets("x", "X.", List.of(List.of("b"), List.of()))))
        .isEqualTo("{'kind':'sets','sets':[['b'],[]]}");
    assertThat(json(new Step.Assignment("x", "X.", words)))
        .isEqualTo("{'kind':'assignment','categories':{'b':'good','a':'bad'}}");
    assertThat(json(new Step.CriterionByAlternative("x", "X.", words)))
        .isEqualTo("{'kind':'criterion-by-alternative','criteria':{'b':'good','a':'bad'}}");
  }

  @Test
  void ballots_name_the_criteria_of_each_side() throws Exception {
    var ballots = new LinkedHashMap<String, Step.Ballot>();
    ballots.put("b", new Step.Ballot(List.of("c1", "c2"), List.of(), List.of("c3")));

    assertThat(json(new Step.Ballots("x", "X.", ballots)))
        .isEqualTo(
            "{'kind':'ballots','ballots':{'b':"
                + "{'supporting':['c1','c2'],'opposing':[],'vetoing':['c3']}}}");
  }
}
