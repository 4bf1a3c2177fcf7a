package dev.readiness.gather.spring;

import dev.readiness.gather.secret.RawSetting;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The settings as an application gets them when Spring Boot binds its properties: maps are merged key by key, but a list comes
 * whole from the strongest source that has it, in either form.
 *
 * @see <a href="https://docs.spring.io/spring-boot/reference/features/external-config.html">Spring Boot, merging complex types</a>
 */
final class BinderView {

    private static final Pattern INDEX = Pattern.compile("\\[\\d+]");

    /** The strongest source that has the list, by the identity of the list's key. */
    private final Map<String, Integer> lists = new HashMap<>();

    private final Map<String, Integer> scalars = new HashMap<>();

    private BinderView(List<Entry> entries) {
        for (Entry entry : entries) {
            String identity = Entry.identity(entry.key());
            scalars.merge(identity, entry.source(), Math::min);
            Matcher index = INDEX.matcher(identity);
            while (index.find()) {
                if (index.group().equals("[0]")) {
                    lists.merge(identity.substring(0, index.start()), entry.source(), Math::min);
                }
            }
        }
    }

    /** @param entries the strongest source first */
    static List<RawSetting> of(List<Entry> entries) {
        BinderView view = new BinderView(entries);
        Map<String, List<Entry>> byKey = new LinkedHashMap<>();
        for (Entry entry : entries) {
            byKey.computeIfAbsent(Entry.identity(entry.key()), key -> new ArrayList<>())
                    .add(entry);
        }
        return byKey.entrySet().stream()
                .filter(setting ->
                        view.isEffective(setting.getKey(), setting.getValue().get(0)))
                .map(setting -> setting(setting.getValue()))
                .toList();
    }

    private boolean isEffective(String identity, Entry winner) {
        Matcher index = INDEX.matcher(identity);
        while (index.find()) {
            String list = identity.substring(0, index.start());
            int strongest =
                    Math.min(lists.getOrDefault(list, winner.source()), scalars.getOrDefault(list, Integer.MAX_VALUE));
            boolean hidden = scalars.getOrDefault(list, Integer.MAX_VALUE) <= winner.source();
            if (strongest < winner.source() || hidden) {
                return false;
            }
        }
        return lists.getOrDefault(identity, Integer.MAX_VALUE) >= winner.source();
    }

    private static RawSetting setting(List<Entry> entries) {
        Entry winner = entries.get(0);
        return new RawSetting(
                winner.key(),
                winner.resolved().orElse(winner.raw()),
                entries.stream().map(Entry::asSource).toList());
    }
}
