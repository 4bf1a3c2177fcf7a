package dev.readiness.mojo;

import dev.readiness.core.Judgement;
import dev.readiness.core.Report;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** What is yet to be printed: several modules may find the same in a file of the root. */
final class Unsaid {

    private final Set<Report.Open> said = ConcurrentHashMap.newKeySet();

    /** The judgements with what was not printed before; it is taken for printed from now on. */
    List<Judgement> of(List<Judgement> some) {
        return some.stream()
                .map(one ->
                        one.keeping(finding -> said.add(new Report.Open(one.rule(), finding, one.severityOf(finding)))))
                .toList();
    }
}
