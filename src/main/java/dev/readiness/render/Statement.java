package dev.readiness.render;

import dev.readiness.core.Finding;
import dev.readiness.core.Report;

/** What a finding says, so that one that only could not be judged is never read as one that speaks against the requirement. */
public final class Statement {

    private Statement() {}

    /** Behind its place. */
    public static String of(Finding finding) {
        return isDoubt(finding) ? "cannot be judged: " + finding.message() : finding.message();
    }

    /** At the beginning of a text. */
    public static String sentence(Finding finding) {
        return isDoubt(finding) ? "Cannot be judged: " + finding.message() : finding.message();
    }

    /** With the deed that it asks for. */
    public static String withFix(Report.Told told) {
        return sentence(told.finding()) + ". To mend it: " + told.rule().fix() + ".";
    }

    private static boolean isDoubt(Finding finding) {
        return finding.kind() == Finding.Kind.UNKNOWN;
    }
}
