package dev.readiness.facts.evidence;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The formats that are read. */
public enum ReportFormat {
    SARIF("sarif", "a SARIF log"),
    DEPENDENCY_CHECK("dependency-check", "a JSON report of OWASP dependency-check"),
    OSV("osv", "a JSON report of osv-scanner"),
    CYCLONEDX("cyclonedx", "a CycloneDX document"),
    TRIVY("trivy", "a JSON report of Trivy"),
    JMH("jmh", "a JSON result of JMH");

    private final String word;
    private final String title;

    ReportFormat(String word, String title) {
        this.word = word;
        this.title = title;
    }

    /** As the policy names it. */
    public String word() {
        return word;
    }

    /** With an article, for messages. */
    public String title() {
        return title;
    }

    public static List<String> words() {
        return Arrays.stream(values()).map(ReportFormat::word).toList();
    }

    public static Optional<ReportFormat> of(String word) {
        return Arrays.stream(values()).filter(one -> one.word.equals(word)).findFirst();
    }
}
