package dev.readiness.gather.tests;

/** Names of test cases, fit for a line of output. */
final class TestNames {

    /** Display names of parameterised tests hold arguments of any length. */
    private static final int LONGEST = 200;

    private TestNames() {}

    /** "class.method"; a failure of a whole class has no method. */
    static String of(String className, String method) {
        if (method.isBlank() || method.equals(className)) {
            return clean(className);
        }
        return clean(className.isBlank() ? method : className + "." + method);
    }

    /** On one line and not endless. */
    static String clean(String name) {
        StringBuilder line = new StringBuilder();
        name.strip()
                .codePoints()
                .limit(LONGEST)
                .forEach(code -> line.appendCodePoint(Character.isISOControl(code) ? ' ' : code));
        return line.isEmpty() ? "a test without a name" : line.toString();
    }
}
