package dev.readiness.release.pom;

/** How a text is written at its place in a file. */
enum Syntax {
    /** Character data of an element. */
    TEXT {
        @Override
        String write(String value) {
            return value.replace("&", "&amp;").replace("<", "&lt;").replace("]]>", "]]&gt;");
        }
    },
    /** Within a CDATA section. */
    CDATA {
        @Override
        String write(String value) {
            return value.replace("]]>", "]]]]><![CDATA[>");
        }
    },
    /** Outside of XML. */
    PLAIN {
        @Override
        String write(String value) {
            return value;
        }
    };

    abstract String write(String value);
}
