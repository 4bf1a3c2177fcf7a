package dev.readiness.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.readiness.core.Admission.AllowedSkip;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class AdmissionTest {

    @Test
    void allowsWhatIsNamedAndNothingElse() {
        Admission admission = new Admission(
                Optional.empty(),
                List.of(),
                List.of(
                        new AllowedSkip("skipTests", "tested before"),
                        new AllowedSkip("readiness.skip", "a fire"),
                        new AllowedSkip("skipTests", "said twice")));
        assertThat(admission.allows("skipTests")).contains("tested before");
        assertThat(admission.allows("readiness.skip")).contains("a fire");
        assertThat(admission.allows("maven.test.skip")).isEmpty();
        assertThat(Admission.DEFAULT.allows("skipTests")).isEmpty();
    }

    @Test
    void cannotBeChanged() {
        List<String> uploads = new ArrayList<>(List.of("a:b:c"));
        List<AllowedSkip> skips = new ArrayList<>(List.of(new AllowedSkip("skipTests", "r")));
        Admission admission = new Admission(Optional.empty(), uploads, skips);
        uploads.clear();
        skips.clear();
        assertThat(admission.uploads()).containsExactly("a:b:c");
        assertThat(admission.allows("skipTests")).contains("r");
        assertThatThrownBy(admission.skips()::clear).isInstanceOf(UnsupportedOperationException.class);
    }
}
