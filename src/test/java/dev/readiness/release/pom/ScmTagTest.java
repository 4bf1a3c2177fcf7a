package dev.readiness.release.pom;

import static dev.readiness.release.pom.Given.child;
import static dev.readiness.release.pom.Given.root;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** D7: {@code scm/tag}. */
final class ScmTagTest {

    @Test
    void tagOfTheWorkBecomesTheTagOfTheReleaseAndBack() {
        Given.release()
                .file(
                        "pom.xml",
                        root("<scm>\n<url>https://git.acme.org/a/tree/HEAD</url>\n<tag> «HEAD|v1.2.4» </tag></scm>"))
                .file("a/pom.xml", child("a", "<scm><tag><![CDATA[«HEAD|v1.2.4»]]></tag></scm>"))
                .isEditedThereAndBack();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<scm><tag>head</tag></scm>",
                "<scm><tag>main</tag></scm>",
                "<scm><tag>v1.2.3</tag></scm>",
                "<scm><tag>${scm.tag}</tag></scm>",
                "<scm><tag/></scm>",
                "<scm><connection>scm:git:https://git.acme.org/HEAD</connection><url>HEAD</url></scm>",
                "<scm child.scm.url.inherit.append.path='false'><x><tag>HEAD</tag></x></scm>",
                "<tag>HEAD</tag>",
                "<properties><scm.tag>HEAD</scm.tag><tag>HEAD</tag></properties>",
            })
    void everythingElseStays(String scm) {
        Given.release().file("pom.xml", root(scm)).isEditedThereAndBack();
    }
}
