package dev.readiness.gather.env;

import dev.readiness.facts.Origin;
import dev.readiness.facts.config.ConfigProblem;
import dev.readiness.facts.config.ConfigProblem.Kind;
import dev.readiness.facts.config.ConfigSet;
import dev.readiness.gather.ProjectTree.Content;
import dev.readiness.gather.secret.RawSetting;
import dev.readiness.gather.secret.SecretModel;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Reads an environment file as {@code source}, Compose and systemd's {@code EnvironmentFile=} do. Where the three agree that
 * is the value; where they differ the value is Compose's, and a problem says who reads what.
 */
public final class EnvFileReader {

    /** Larger than any environment: the kernel refuses more. */
    static final long LIMIT = 1_000_000;

    private static final String BOM = "\uFEFF";

    private EnvFileReader() {}

    /**
     * What was read.
     *
     * @param settings unredacted: they go no further than {@link SecretModel}
     */
    record Reading(List<RawSetting> settings, List<ConfigProblem> problems) {

        /** The keys with the place that wins. */
        SortedMap<String, Origin> places() {
            SortedMap<String, Origin> places = new TreeMap<>();
            settings.forEach(
                    setting -> places.put(setting.key(), setting.winner().at()));
            return places;
        }
    }

    /**
     * The variables of a file, redacted.
     *
     * @param path relative to the root of the run
     * @param variables names that the target environment provides
     */
    public static ConfigSet read(String path, Content content, Set<String> variables) {
        Reading reading = parse(path, content);
        return new ConfigSet(
                ConfigSet.Kind.ENVIRONMENT,
                path,
                List.of(),
                SecretModel.redact(reading.settings(), List.of(), variables),
                reading.problems(),
                List.of());
    }

    static Reading parse(String path, Content content) {
        if (content instanceof Content.Bytes bytes) {
            return parse(path, bytes.bytes());
        }
        String reason = content instanceof Content.Refused refused ? refused.reason() : "is missing";
        return skipped(path, reason);
    }

    private static Reading parse(String path, byte[] bytes) {
        String text;
        try {
            text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            return skipped(path, "is not UTF-8 text");
        }
        if (text.indexOf('\0') >= 0) {
            return skipped(path, "is a binary file");
        }
        List<ConfigProblem> problems = new ArrayList<>();
        if (text.startsWith(BOM)) {
            problems.add(problem(
                    path,
                    1,
                    "The file begins with a byte order mark: the shell and systemd take it for a"
                            + " part of the first name"));
            text = text.substring(1);
        }
        int carriageReturn = text.indexOf("\r\n");
        if (carriageReturn >= 0) {
            int line = (int) text.substring(0, carriageReturn).lines().count();
            problems.add(problem(
                    path,
                    Math.max(1, line),
                    "Lines end in CRLF: the shell keeps the carriage return in every"
                            + " value, Compose and systemd drop it"));
            text = text.replace("\r\n", "\n");
        }
        EnvText read = new EnvText(path, text);
        problems.addAll(read.problems());
        List<RawSetting> settings = new ArrayList<>();
        read.sources()
                .forEach((key, sources) ->
                        settings.add(new RawSetting(key, read.values().getOrDefault(key, ""), sources)));
        return new Reading(List.copyOf(settings), List.copyOf(problems));
    }

    private static Reading skipped(String path, String reason) {
        return new Reading(
                List.of(), List.of(new ConfigProblem(Kind.SKIPPED, Origin.of(path), "", "The file " + reason)));
    }

    private static ConfigProblem problem(String path, int line, String message) {
        return new ConfigProblem(Kind.ENV_SYNTAX, Origin.of(path, line), "", message);
    }
}
