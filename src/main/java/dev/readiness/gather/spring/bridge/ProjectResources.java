package dev.readiness.gather.spring.bridge;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.springframework.boot.context.config.ConfigDataLocation;
import org.springframework.boot.origin.Origin;
import org.springframework.core.io.Resource;
import org.springframework.core.io.ResourceLoader;

/** Gives Boot the files of the project, and nothing else of this machine. */
final class ProjectResources implements ResourceLoader {

    private final Function<String, Optional<Object[]>> files;
    private final Predicate<String> directories;
    private final ClassLoader classLoader;
    private final Set<List<Object>> unseen = new LinkedHashSet<>();
    private String lastRead = "";

    @SuppressWarnings("unchecked") // both sides of the border are ours
    ProjectResources(Map<String, Object> request, ClassLoader classLoader) {
        this.files = (Function<String, Optional<Object[]>>) SpringBridge.part(request, "files");
        this.directories = (Predicate<String>) SpringBridge.part(request, "directories");
        this.classLoader = classLoader;
    }

    @Override
    public Resource getResource(String location) {
        if (location.endsWith("/")) {
            return new ProjectFile(location, new byte[0], directories.test(location), () -> {});
        }
        Optional<Object[]> file = files.apply(location);
        if (file.isEmpty()) {
            return new ProjectFile(location, new byte[0], false, () -> {});
        }
        String path = (String) file.get()[0];
        return new ProjectFile(path, (byte[]) file.get()[1], true, () -> lastRead = path);
    }

    @Override
    public ClassLoader getClassLoader() {
        return classLoader;
    }

    boolean exists(String location) {
        return location.endsWith("/")
                ? directories.test(location)
                : files.apply(location).isPresent();
    }

    void unseen(ConfigDataLocation location) {
        Object[] place = Entries.place(Origin.from(location));
        unseen.add(List.of(location.toString(), place[0], place[1], place[2]));
    }

    /** What only the target environment can read, each as {@code {location, path, line, column}}. */
    Set<List<Object>> unseen() {
        return unseen;
    }

    String lastRead() {
        return lastRead;
    }
}
