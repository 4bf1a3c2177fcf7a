package dev.readiness.gather.changelog;

import dev.readiness.facts.Evidence;
import dev.readiness.facts.Fact;
import dev.readiness.facts.Origin;
import dev.readiness.facts.changelog.ChangelogFacts;
import dev.readiness.facts.changelog.ChangelogWords;
import dev.readiness.facts.policy.ReleaseSettings;
import dev.readiness.gather.ProjectTree;
import dev.readiness.gather.ProjectTree.Content;
import dev.readiness.gather.secret.SecretModel;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import java.util.function.BiFunction;

/** Brings the changelog home: known when it could be read, absent when there is none, unknown when it is not Markdown. */
public final class ChangelogGatherer {

    private static final long LIMIT = 5_000_000;
    private static final Set<String> MARKDOWN = Set.of("md", "markdown", "mkd", "txt");

    /** Reads the file that the policy names. */
    public Evidence<ChangelogFacts> gather(ProjectTree tree, ReleaseSettings settings) {
        return read(tree, settings, (path, text) -> ChangelogParser.parse(path, SecretModel.prose(text)));
    }

    /** The same file for documents that repeat it; nothing in it is hidden. */
    public Evidence<ChangelogWords> words(ProjectTree tree, ReleaseSettings settings) {
        return read(tree, settings, WordsReader::read);
    }

    private static <T extends Fact> Evidence<T> read(
            ProjectTree tree, ReleaseSettings settings, BiFunction<String, String, T> reading) {
        String path = settings.changelog();
        Content content = tree.read(path, LIMIT);
        if (content instanceof Content.Refused refused) {
            return Evidence.unknown(Origin.of(path), "\"" + path + "\" " + refused.reason());
        }
        if (!(content instanceof Content.Bytes file)) {
            return Evidence.absent("there is no \"" + path + "\"");
        }
        if (!isMarkdown(path)) {
            return Evidence.unknown(Origin.of(path), "\"" + path + "\" is not Markdown");
        }
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(file.bytes()))
                    .toString();
            if (text.indexOf('\0') >= 0) {
                return Evidence.unknown(Origin.of(path), "\"" + path + "\" is binary");
            }
            return Evidence.known(reading.apply(path, text));
        } catch (CharacterCodingException e) {
            return Evidence.unknown(Origin.of(path), "\"" + path + "\" is not UTF-8");
        }
    }

    /** By the extension; a file without one is. */
    private static boolean isMarkdown(String path) {
        String name = path.substring(path.lastIndexOf('/') + 1);
        int dot = name.lastIndexOf('.');
        return dot < 0 || MARKDOWN.contains(name.substring(dot + 1).toLowerCase(Locale.ROOT));
    }
}
