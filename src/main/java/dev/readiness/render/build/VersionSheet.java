package dev.readiness.render.build;

import dev.readiness.facts.Evidence;
import dev.readiness.facts.Fact;
import dev.readiness.facts.Facts;
import dev.readiness.facts.git.GitFacts;
import dev.readiness.facts.git.HeadCommit;
import dev.readiness.facts.git.HistoryFacts;
import dev.readiness.facts.git.ReleaseTag;
import dev.readiness.facts.git.TagFacts;
import dev.readiness.facts.git.WorkTreeFacts;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** Which version this is, which one was released last, and what lies between them. */
public final class VersionSheet {

    /** What can be asked, in the order of the sheet. */
    public enum Item {
        CURRENT,
        RELEASED,
        TAG,
        COMMIT,
        ABBREV,
        BRANCH,
        DIRTY,
        COMMITS;

        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        public static Optional<Item> of(String word) {
            return Stream.of(values()).filter(item -> item.word().equals(word)).findFirst();
        }
    }

    /**
     * One answer.
     *
     * @param value empty when there is none
     * @param reason why there is none: "none: ..." when that is known, "unknown: ..." when it is not
     */
    public record Answer(Optional<String> value, String reason) {

        static Answer of(String value) {
            return new Answer(Optional.of(value), "");
        }

        static Answer none(String reason) {
            return new Answer(Optional.empty(), "none: " + reason);
        }

        static Answer unknown(String reason) {
            return new Answer(Optional.empty(), "unknown: " + reason);
        }
    }

    private final Map<Item, Answer> answers = new EnumMap<>(Item.class);

    /**
     * Answers everything that can be asked.
     *
     * @param version of the project as Maven has it
     */
    public VersionSheet(String version, Facts facts) {
        answers.put(Item.CURRENT, Answer.of(version));
        answers.put(Item.RELEASED, release(facts, tag -> tag.version().toString()));
        answers.put(Item.TAG, release(facts, ReleaseTag::name));
        answers.put(Item.COMMIT, answer(facts, HeadCommit.class, commit -> Answer.of(commit.id())));
        answers.put(Item.ABBREV, answer(facts, HeadCommit.class, commit -> Answer.of(commit.shortId())));
        answers.put(Item.BRANCH, answer(facts, GitFacts.class, git -> git.branch()
                .map(Answer::of)
                .orElse(Answer.unknown("HEAD is detached and nothing says which branch it is"))));
        answers.put(Item.DIRTY, answer(facts, WorkTreeFacts.class, tree -> Answer.of(String.valueOf(!tree.isClean()))));
        answers.put(
                Item.COMMITS,
                answer(
                        facts,
                        HistoryFacts.class,
                        history -> history.complete()
                                ? Answer.of(String.valueOf(history.commits().size()))
                                : Answer.unknown("the clone is shallow and hides a part of them")));
    }

    public Answer answer(Item item) {
        return answers.getOrDefault(item, Answer.none("nobody asked"));
    }

    /** A line for each item: its word, and the answer or why there is none. */
    public List<String> lines() {
        return Stream.of(Item.values())
                .map(item -> String.format(
                        Locale.ROOT,
                        "%-10s%s",
                        item.word(),
                        answer(item).value().orElse(answer(item).reason())))
                .toList();
    }

    private static Answer release(Facts facts, Function<ReleaseTag, String> part) {
        boolean shallow = facts.find(GitFacts.class).map(GitFacts::shallow).orElse(false);
        return answer(facts, TagFacts.class, tags -> {
            if (tags.lastRelease().isPresent()) {
                return Answer.of(part.apply(tags.lastRelease().get()));
            }
            if (shallow) {
                return Answer.unknown("the clone is shallow and shows no release that HEAD descends from");
            }
            return tags.unreadable().isEmpty()
                    ? Answer.none("HEAD descends from no tag that names a release")
                    : Answer.unknown(tags.unreadable().get(0));
        });
    }

    private static <T extends Fact> Answer answer(Facts facts, Class<T> kind, Function<T, Answer> known) {
        Evidence<T> evidence = facts.evidence(kind);
        if (evidence instanceof Evidence.Unknown<T> unknown) {
            return Answer.unknown(unknown.reason());
        }
        return evidence instanceof Evidence.Known<T> fact
                ? known.apply(fact.fact())
                : Answer.none(((Evidence.Absent<T>) evidence).reason());
    }
}
