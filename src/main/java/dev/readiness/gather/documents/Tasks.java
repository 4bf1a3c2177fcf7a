package dev.readiness.gather.documents;

import dev.readiness.facts.documents.ReleaseDocuments.Task;
import dev.readiness.markdown.CommonMark;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.Heading;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;

/** The items of task lists, as GitHub and GitLab draw them. */
final class Tasks {

    private static final Pattern TASK = Pattern.compile("[\\s>]*(?:[-*+]|\\d{1,9}[.)])\\s+\\[([ xX])]\\s+(\\S.*)");

    /** What comes after the release, and the steps of the release itself, which nobody can have done before. */
    private static final Pattern AFTERWARDS =
            Pattern.compile("(?i).*\\b(?:post[- ]?(?:release|deploy\\w*)|after (?:the )?(?:release|deploy\\w*))\\b.*"
                    + "|(?:during |at )?(?:the )?releas(?:e|ing)");

    private Tasks() {}

    static List<Task> of(Markdown markdown) {
        List<Task> tasks = new ArrayList<>();
        int later = 0; // level of the open heading for what comes later; 0 when there is none
        for (Node node : markdown.nodes()) {
            if (node instanceof Heading heading && (later == 0 || heading.getLevel() <= later)) {
                boolean afterwards =
                        AFTERWARDS.matcher(CommonMark.text(heading)).matches();
                later = afterwards ? heading.getLevel() : 0;
            } else if (node instanceof ListItem) {
                Matcher task = TASK.matcher(markdown.lines().get(markdown.line(node) - 1));
                if (task.matches()) {
                    boolean ticked = !task.group(1).equals(" ");
                    tasks.add(new Task(markdown.at(node), task.group(2).strip(), ticked, later > 0));
                }
            }
        }
        return tasks;
    }
}
