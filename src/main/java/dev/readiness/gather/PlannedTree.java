package dev.readiness.gather;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * The files as they will be: some are about to be written, the others stay.
 *
 * @param files what will be written, by path
 */
public record PlannedTree(ProjectTree now, SortedMap<String, byte[]> files) implements ProjectTree {

    public PlannedTree {
        files = Collections.unmodifiableSortedMap(new TreeMap<>(files));
    }

    @Override
    public Content read(String path, long limit) {
        byte[] bytes = files.get(path);
        return bytes == null ? now.read(path, limit) : new Content.Bytes(bytes);
    }

    @Override
    public boolean exists(String path) {
        return files.containsKey(path) || now.exists(path);
    }

    @Override
    public List<String> files(String directory, Predicate<String> name) {
        TreeSet<String> all = new TreeSet<>(now.files(directory, name));
        String prefix = directory.equals(".") ? "" : directory + "/";
        files.keySet().stream()
                .filter(path -> path.startsWith(prefix))
                .filter(path -> !path.substring(prefix.length()).contains("/"))
                .filter(path -> name.test(path.substring(prefix.length())))
                .forEach(all::add);
        return List.copyOf(all);
    }

    @Override
    public List<Entry> deep(String directory, Predicate<String> name, int limit) {
        TreeMap<String, Entry> all = new TreeMap<>();
        now.deep(directory, name, limit).forEach(entry -> all.put(entry.path(), entry));
        String prefix = directory.equals(".") ? "" : directory + "/";
        files.keySet().stream()
                .filter(path -> path.startsWith(prefix))
                .filter(path -> name.test(path.substring(path.lastIndexOf('/') + 1)))
                .forEach(path -> all.putIfAbsent(path, new Entry(path, 0)));
        return all.values().stream().limit(limit).toList();
    }
}
