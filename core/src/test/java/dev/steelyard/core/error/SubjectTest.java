package dev.steelyard.core.error;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class SubjectTest {

  @Test
  void an_outer_subject_goes_in_front() {
    var inner = Subject.at("points", "cost");

    assertThat(inner.under(Subject.at("weights")).path())
        .containsExactly("weights", "points", "cost");
  }

  @Test
  void the_whole_decision_has_an_empty_path() {
    assertThat(Subject.at().path()).isEmpty();
    assertThat(Subject.at("title").under(Subject.at())).isEqualTo(Subject.at("title"));
  }

  @Test
  void later_changes_of_the_list_do_not_reach_it() {
    var path = new ArrayList<>(List.of("title"));
    var subject = new Subject(path);
    path.add("more");

    assertThat(subject.path()).containsExactly("title");
  }
}
