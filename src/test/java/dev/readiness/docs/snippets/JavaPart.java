package dev.readiness.docs.snippets;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringWriter;
import java.net.URI;
import java.util.List;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/** Java of a page compiles: a file, or statements that stand in a method of a class {@code Main}. */
final class JavaPart {

    private JavaPart() {}

    static void check(String text) {
        String unit = text.contains(" class ")
                ? text
                : "import java.io.*; import java.util.*; class Main { static void run() throws Exception {" + text
                        + "}}";
        String name = unit.replaceFirst("(?s).*?\\bclass (\\w+).*", "$1");
        JavaFileObject source =
                new SimpleJavaFileObject(URI.create("string:///" + name + ".java"), JavaFileObject.Kind.SOURCE) {
                    @Override
                    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
                        return unit;
                    }
                };
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        StringWriter errors = new StringWriter();
        boolean compiled = compiler.getTask(
                        errors, null, null, List.of("-proc:none", "-d", "target/snippets"), null, List.of(source))
                .call();
        assertThat(compiled).as(errors.toString()).isTrue();
    }
}
