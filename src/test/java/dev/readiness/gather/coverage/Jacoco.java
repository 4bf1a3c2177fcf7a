package dev.readiness.gather.coverage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** JaCoCo reports for tests. */
final class Jacoco {

    private Jacoco() {}

    static void write(Path root, String path, String content) throws IOException {
        Path file = root.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, content);
    }

    static String report(String... content) {
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?><!DOCTYPE report PUBLIC \"-//JACOCO//DTD Report 1.1//EN\""
                + " \"report.dtd\"><report name=\"shop\">" + String.join("\n", content) + "</report>";
    }

    static String counter(String type, int missed, int covered) {
        return "<counter type=\"" + type + "\" missed=\"" + missed + "\" covered=\"" + covered + "\"/>";
    }

    static String line(int number, int mi, int ci, int mb, int cb) {
        return "<line nr=\"" + number + "\" mi=\"" + mi + "\" ci=\"" + ci + "\" mb=\"" + mb + "\" cb=\"" + cb + "\"/>";
    }

    static String element(String tag, String name, String... content) {
        return "<" + tag + " name=\"" + name + "\">" + String.join("\n", content) + "</" + tag + ">";
    }

    /** A class with a source file. */
    static String type(String name, String source, String... content) {
        return "<class name=\"" + name + "\" sourcefilename=\"" + source + "\">" + String.join("\n", content)
                + "</class>";
    }

    static String method(String name, int missed, int covered) {
        return "<method name=\"" + name + "\" desc=\"()V\" line=\"3\">" + counter("METHOD", missed, covered)
                + "</method>";
    }
}
