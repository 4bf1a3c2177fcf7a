package dev.readiness.mojo;

import dev.readiness.core.ReadinessException;
import dev.readiness.gather.ProjectTree;
import dev.readiness.gather.ProjectTree.Content;
import dev.readiness.render.template.Source;
import dev.readiness.render.template.Templates;
import java.util.Map;
import java.util.TreeMap;

/** The templates that a project puts in the place of built-in ones, or beside them as partials. */
final class OwnTemplates {

    private static final long LIMIT = 1_000_000;
    private static final int MOST = 1_000;

    private OwnTemplates() {}

    /**
     * Reads them.
     *
     * @throws ReadinessException when one cannot be read: the built-in one in its place would not be what was asked for
     */
    static Templates in(ProjectTree tree) {
        Map<String, Source> own = new TreeMap<>();
        String prefix = Templates.DIRECTORY + "/";
        for (ProjectTree.Entry entry : tree.deep(Templates.DIRECTORY, name -> name.endsWith(Templates.SUFFIX), MOST)) {
            String path = entry.path();
            if (!(tree.read(path, LIMIT) instanceof Content.Bytes bytes)) {
                throw new ReadinessException(path + " cannot be read", "make it a text file of less than 1 MB");
            }
            String name = path.substring(prefix.length(), path.length() - Templates.SUFFIX.length());
            own.put(name, new Source(path, bytes.utf8()));
        }
        return new Templates(own);
    }
}
