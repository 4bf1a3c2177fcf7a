package dev.readiness.mojo;

import dev.readiness.release.Mode;
import dev.readiness.release.ReleasePlan;
import dev.readiness.release.git.GitProgram;
import dev.readiness.release.git.Remote;
import dev.readiness.render.diff.UnifiedDiff;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A plan for people. */
final class ReleaseSheet {

    private ReleaseSheet() {}

    static List<String> lines(ReleasePlanner.Planned planned, GitProgram git) {
        ReleasePlan plan = planned.plan();
        List<String> lines = new ArrayList<>();
        lines.add("release " + plan.version());
        List<String> because = planned.choice().because();
        for (int i = 0; i < because.size(); i++) {
            lines.add((i == 0 ? "  version  " : "           ") + because.get(i));
        }
        lines.add("  from     " + plan.start().substring(0, 7) + " on " + plan.branch());
        lines.add("  tag      " + plan.tag() + (plan.signed() ? ", signed" : ""));
        lines.add("  files    " + String.join(", ", shortened(plan)));
        lines.add("  push     " + pushed(plan, git));
        plan.next().ifPresent(next -> lines.add("  then     " + next));
        lines.add("  plan     " + plan.digest());
        return lines;
    }

    private static List<String> shortened(ReleasePlan plan) {
        List<String> files = List.copyOf(plan.release().keySet());
        return files.size() <= 6
                ? files
                : List.of(String.join(", ", files.subList(0, 5)), "and " + (files.size() - 5) + " more");
    }

    private static String pushed(ReleasePlan plan, GitProgram git) {
        String what = plan.mode() == Mode.TAG_ONLY
                ? plan.tag()
                : plan.mode() == Mode.PULL_REQUEST
                        ? "release/" + plan.tag()
                        : plan.branch() + " and " + plan.tag() + ", in one push,";
        return plan.remote()
                .map(remote -> what + " to " + new Remote(git, remote).shown())
                .orElse("nothing: there is no remote");
    }

    /** Every change of every file of both commits. */
    static List<String> diffs(ReleasePlan plan, GitProgram git) {
        Path top = git.top();
        List<String> lines = new ArrayList<>();
        plan.release().forEach((path, after) -> UnifiedDiff.of(path, UnifiedDiff.bytes(top.resolve(path)), after)
                .lines()
                .forEach(lines::add));
        plan.development().forEach((path, after) -> UnifiedDiff.of(
                        path,
                        Optional.ofNullable(plan.release().get(path)).or(() -> UnifiedDiff.bytes(top.resolve(path))),
                        after)
                .lines()
                .forEach(lines::add));
        return lines;
    }
}
