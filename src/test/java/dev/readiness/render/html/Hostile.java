package dev.readiness.render.html;

import dev.readiness.core.Finding;
import dev.readiness.core.Gate;
import dev.readiness.core.Outcome;
import dev.readiness.core.Report;
import dev.readiness.core.Stage;
import dev.readiness.facts.Origin;
import java.util.List;
import java.util.Optional;

/** A report whose every text tries to be more than text. */
final class Hostile {

    static final String TEXT =
            "</script><!-- <script>window.harmed=1</script><img src=x onerror=window.harmed=1>\"'>&amp;<b class=x>";

    private Hostile() {}

    static Report report() {
        Finding finding = Finding.of(Origin.of("a" + TEXT + ".yml", 1), TEXT, TEXT + "\u202e\uFFFE");
        return new Report(
                Stage.BUILD,
                Optional.of(TEXT),
                List.of(
                        Samples.judged("config.debug-off", TEXT, Outcome.FAILED, finding),
                        Samples.accepted("config.no-localhost", finding, TEXT)),
                Gate.DEFAULT);
    }
}
