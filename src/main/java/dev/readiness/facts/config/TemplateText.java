package dev.readiness.facts.config;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Text that stands where a real value should: {@code changeme}, {@code <your-key>}, {@code xxx}. */
public final class TemplateText {

    /** Shorter text decodes to almost anything. */
    private static final int SHORTEST_ENCODED = 8;

    private static final Pattern BASE64 = Pattern.compile("[A-Za-z0-9+/_-]+={0,2}");
    private static final Pattern MARKUP =
            Pattern.compile("</|<(a|b|i|p|br|hr|li|ul|td|tr|div|img|span|html|body|head|table)\\b", flags());

    private static final List<Pattern> SHAPES = List.of(
            // "change me" in all spellings, "to-change", "which-should-be-changed"
            word("change[-_ ]?(me|this|it)"),
            word("to[-_ ](be[-_ ])?change(d)?"),
            word("(should|must|has[-_ ]to|needs?[-_ ]to)[-_ ]be[-_ ](changed|replaced|set)"),
            word("(override|set|define|configure|fill|replace)[-_ ]?me"),
            word("replace[-_ ](this|it|with|by|in|before)"),
            // notes to oneself: in lower case only alone, because todo-service is a good name for a service
            Pattern.compile("^(todo|fixme|tbd)([:! ].*)?$", flags()),
            Pattern.compile("(^|[^A-Za-z])(TODO|FIXME)($|[^A-Za-z])"),
            // filling
            Pattern.compile("^x{3,}([-_./:]?x{2,})*$", flags()),
            Pattern.compile("(^|[-_:/.@=])x{4,}($|[-_:/.@])|x{6,}", flags()),
            Pattern.compile("^(\\*{4,}|\\.{3,}|…|\\?{3,})$"),
            Pattern.compile("^some[-_ ]?random[-_ ]?(string|secret|key|value|text)$", flags()),
            // brackets that ask to be filled
            Pattern.compile("^<[\\p{L}][^<>]*>$", Pattern.UNICODE_CASE),
            Pattern.compile("<[a-z0-9]+([-_ ][a-z0-9]+)+>", flags()),
            Pattern.compile(
                    "<(host|hostname|password|secret|token|key|user|username|domain|region|account|id|name|value"
                            + "|port|url|todo)>",
                    flags()),
            // yours and mine
            Pattern.compile("(^|[^A-Za-z])(your[-_@.]|[Yy]our(?!Kit)[A-Z]|YOUR[-_@.]|Your[-_@.])"),
            word("your(password|secret|key|apikey|token|domain|user|username|company|email|host)"),
            Pattern.compile(
                    "^((enter|insert|put|add|use|set) )?your( [a-z0-9]+)* "
                            + "(password|secret|key|token|domain|host|user|username|id|email|url)( here)?$",
                    flags()),
            Pattern.compile(
                    "(^|[-_])(enter|insert|put|add|paste|key|secret|token|password|value|id|url)[-_ ]"
                            + "([a-z0-9]+[-_ ])*here$",
                    flags()),
            word("my[-_]([a-z0-9]+[-_])*(key|secret|token|password)"),
            word("my(secret|password|token|apikey|secretkey)"),
            // names of what is missing
            word("placeholder"),
            Pattern.compile(
                    "^(dummy|sample|example)[-_ ]?(key|value|secret|password|token|data|text)$|^dummy$", flags()),
            Pattern.compile("^(database|db|redis|mail|smtp|admin|user)[-_](user[-_])?password$", flags()),
            // hosts that RFC 2606 reserves; an address at one of them is a mere sender
            Pattern.compile("://([^/@]*@)?([a-z0-9-]+\\.)*example\\.(com|org|net|edu)([:/?#]|$)", flags()),
            Pattern.compile("^([a-z0-9-]+\\.)*example\\.(com|org|net|edu)(:\\d+)?$", flags()),
            Pattern.compile("(^|[/.@])my[-_]?(domain|company)\\.(com|org|net|tld)", flags()),
            // fill in, please enter, your own
            Pattern.compile("填写|填入|请(输入|替换|修改)|替换(为|成)|^[<\\[【]?(你|您|自己)的[\\p{L}\\p{N}_ -]{1,20}[>\\]】]?$"));

    private TemplateText() {}

    /** Whether the text, or what it decodes to from base64, asks to be replaced. */
    public static boolean isTemplate(String text) {
        String own = text.strip();
        return asksToBeReplaced(own)
                || decoded(own).filter(TemplateText::asksToBeReplaced).isPresent();
    }

    private static boolean asksToBeReplaced(String text) {
        return !MARKUP.matcher(text).find()
                && SHAPES.stream().anyMatch(shape -> shape.matcher(text).find());
    }

    private static Optional<String> decoded(String text) {
        if (text.length() < SHORTEST_ENCODED || !BASE64.matcher(text).matches()) {
            return Optional.empty();
        }
        try {
            byte[] bytes = Base64.getDecoder().decode(text.replace('-', '+').replace('_', '/'));
            return Optional.of(StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString());
        } catch (IllegalArgumentException | CharacterCodingException e) {
            return Optional.empty();
        }
    }

    /** The expression as a word of its own: what stands before and after it is no letter. */
    private static Pattern word(String expression) {
        return Pattern.compile("(^|[^a-z])(" + expression + ")($|[^a-z])", flags());
    }

    private static int flags() {
        return Pattern.CASE_INSENSITIVE;
    }
}
