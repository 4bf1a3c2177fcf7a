package dev.readiness.render.junit;

/**
 * Text without what XML 1.0 cannot hold, however it is escaped.
 *
 * @see <a href="https://www.w3.org/TR/xml/#charsets">XML 1.0, section 2.2</a>
 */
final class XmlText {

    private static final int UNKNOWN = 0xFFFD;

    private XmlText() {}

    static String of(String text) {
        StringBuilder legal = new StringBuilder(text.length());
        text.codePoints().map(XmlText::legal).forEach(legal::appendCodePoint);
        return legal.toString();
    }

    private static int legal(int letter) {
        boolean isLegal = letter == '\t'
                || letter == '\n'
                || (letter >= ' ' && letter <= 0xD7FF)
                || (letter >= 0xE000 && letter <= 0xFFFD)
                || letter >= 0x10000;
        return isLegal ? letter : UNKNOWN;
    }
}
