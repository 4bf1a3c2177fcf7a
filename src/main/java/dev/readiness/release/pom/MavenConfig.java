package dev.readiness.release.pom;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The arguments that a checkout gives to every mvn: properties set there go before those of any POM. */
final class MavenConfig {

    /** {@code -Dname=value}, {@code --define name=value}, the two also on lines of their own, quoted or not. */
    private static final Pattern DEFINITION =
            Pattern.compile("(?:^|(?<=[\\s\"']))(?:-D\\s*|--define(?:\\s+|=))[\"']?([\\w.-]+)=[\"']?([^\\s\"']*)");

    private MavenConfig() {}

    static List<Property> read(Source source) {
        List<Property> properties = new ArrayList<>();
        Matcher definition = DEFINITION.matcher(source.text());
        while (definition.find()) {
            if (!isComment(source.text(), definition.start())) {
                Literal value = Literal.plain(source, definition.start(2), definition.end(2));
                properties.add(new Property(definition.group(1), value, true));
            }
        }
        return properties;
    }

    private static boolean isComment(String text, int at) {
        int line = Math.max(text.lastIndexOf('\n', at), text.lastIndexOf('\r', at)) + 1;
        return text.substring(line, at).stripLeading().startsWith("#");
    }
}
