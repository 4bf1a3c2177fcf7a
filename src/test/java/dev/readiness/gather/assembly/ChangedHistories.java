package dev.readiness.gather.assembly;

import dev.readiness.gather.git.GitFixture;
import java.nio.file.Path;

/** Three histories whose figures diff-cover computed too. */
final class ChangedHistories {

    private static final String ORDER = "src/main/java/com/acme/Order.java";

    private ChangedHistories() {}

    /** One module: lines modified, added and removed since the tag, some of them not committed, and a new file. */
    static ChangedProject edits(Path directory) {
        ChangedProject project = new ChangedProject(directory, ".");
        project.git()
                .write(ORDER, type("Order", method("total", "hit", "hit", "miss"), method("ship", "hit", "half")))
                .write("src/main/java/com/acme/Gone.java", type("Gone", method("gone", "miss", "miss")))
                .commit("feat: orders")
                .tag("v0.9.0")
                .write(
                        ORDER,
                        type(
                                "Order",
                                method("total", "hit", "hit /* vat */"),
                                method("cancel", "hit", "miss", "half /* late */"),
                                method("ship", "hit", "half")))
                .commit("feat: cancel an order")
                .write("src/main/java/com/acme/Note.java", type("Note", method("text", "hit", "hit", "miss", "hit")))
                .commit("feat: notes");
        project.git().take("src/main/java/com/acme/Gone.java");
        project.git()
                .commit("fix: remove what nobody uses")
                .write("src/main/java/com/acme/Draft.java", type("Draft", method("save", "miss", "hit")))
                .write("src/main/java/com/acme/Note.java", type("Note", method("text", "hit", "hit", "miss", "miss")));
        return project.measure(".");
    }

    /** Two modules: a class moves from one to the other and is edited on the way, another only moves and is renamed. */
    static ChangedProject moves(Path directory) {
        ChangedProject project = new ChangedProject(directory, "a", "b");
        String[] lines = {"hit 1", "hit 2", "miss 3", "hit 4", "hit 5", "hit 6", "miss 7", "hit 8", "hit 9", "hit 10"};
        project.git()
                .write("a/src/main/java/com/acme/Price.java", type("Price", method("net", lines)))
                .write(
                        "a/src/main/java/com/acme/Old.java",
                        type("Same", method("same", "miss", "hit", "miss 2", "hit 2")))
                .write("b/src/main/java/com/acme/Cart.java", type("Cart", method("add", "hit", "hit")))
                .write("a/src/main/java/com/acme/Stay.java", type("Stay", method("stay", "hit", "hit")))
                .commit("feat: prices")
                .tag("v0.9.0");
        lines[1] = "miss 2 /* rounded */";
        lines[4] = "hit 5 /* gross */";
        lines[8] = "half 9";
        project.git().take("a/src/main/java/com/acme/Price.java");
        String same = project.git().take("a/src/main/java/com/acme/Old.java");
        project.git()
                .write("b/src/main/java/com/acme/Price.java", type("Price", method("net", lines)))
                .write("b/src/main/java/com/acme/Same.java", same)
                .write("b/src/main/java/com/acme/Cart.java", type("Cart", method("add", "hit", "hit", "hit /* tax */")))
                .commit("refactor: move prices");
        return project.measure("a").measure("b");
    }

    /** A branch into which main was merged, so that what main brought is not the branch's; main went on after that. */
    static ChangedProject merges(Path directory) {
        ChangedProject project = new ChangedProject(directory, ".");
        GitFixture git = project.git();
        git.write(ORDER, type("Order", method("total", "hit", "miss"), method("ship", "hit", "hit")))
                .write("src/main/java/com/acme/Gone.java", type("Gone", method("gone", "miss", "miss")))
                .commit("feat: orders")
                .tag("v0.9.0")
                .branch("topic")
                .write(
                        ORDER,
                        type("Order", method("total", "hit", "miss", "miss /* new */"), method("ship", "hit", "hit")))
                .commit("feat: topic")
                .checkout("main")
                .write("src/main/java/com/acme/Main.java", type("Main", method("main", "miss", "miss", "miss")))
                .commit("feat: main")
                .checkout("topic")
                .merge("main");
        git.take("src/main/java/com/acme/Gone.java");
        git.write(
                        ORDER,
                        type(
                                "Order",
                                method("total", "hit", "miss", "miss /* new */"),
                                method("ship", "hit", "hit", "hit /* sent */", "half /* late */")))
                .commit("feat: ship")
                .checkout("main")
                .write(
                        "src/main/java/com/acme/Main.java",
                        type("Main", method("main", "miss", "miss", "miss", "miss 4")))
                .commit("feat: more of main")
                .checkout("topic");
        return project.measure(".");
    }

    private static String type(String name, String... methods) {
        return "package com.acme;\n\nclass " + name + " {\n" + String.join("\n", methods) + "}\n";
    }

    private static String method(String name, String... lines) {
        return "    void " + name + "() {\n        " + String.join(";\n        ", lines) + ";\n    }\n";
    }
}
