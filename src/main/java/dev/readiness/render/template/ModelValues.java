package dev.readiness.render.template;

import com.github.mustachejava.Binding;
import com.github.mustachejava.Code;
import com.github.mustachejava.Iteration;
import com.github.mustachejava.ObjectHandler;
import com.github.mustachejava.TemplateContext;
import com.github.mustachejava.codes.ValueCode;
import com.github.mustachejava.util.Wrapper;
import dev.readiness.core.Nearest;
import dev.readiness.core.ReadinessException;
import java.io.Writer;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Finds names in a model of maps and lists; no object is ever asked for anything but its text. */
final class ModelValues implements ObjectHandler {

    private final Templates templates;

    ModelValues(Templates templates) {
        this.templates = templates;
    }

    /** @param name null for text between tags, which nobody looks up */
    @Override
    public Binding createBinding(@Nullable String name, TemplateContext tag, Code code) {
        if (name == null) {
            return scopes -> "";
        }
        String[] parts = name.split("\\.", -1);
        return scopes -> {
            Object value = lookUp(name, parts, scopes, tag);
            if (code instanceof ValueCode && (value instanceof Map || value instanceof List)) {
                throw new ReadinessException(
                        templates.place(tag) + " prints \"" + name + "\", which has parts",
                        "print one of its parts, or open a section {{#" + name + "}}");
            }
            return value;
        };
    }

    /** The innermost scope that has the first part of the name decides, as mustache(5) says. */
    private Object lookUp(String name, String[] parts, List<Object> scopes, TemplateContext tag) {
        for (int depth = scopes.size() - 1; depth >= 0; depth--) {
            if (scopes.get(depth) instanceof Map<?, ?> scope && scope.containsKey(parts[0])) {
                Object value = scope;
                for (String part : parts) {
                    value = value instanceof Map<?, ?> map ? map.get(part) : null;
                    if (value == null) {
                        throw unknown(name, scopes, tag);
                    }
                }
                return value;
            }
        }
        throw unknown(name, scopes, tag);
    }

    private ReadinessException unknown(String name, List<Object> scopes, TemplateContext tag) {
        TreeSet<String> names = new TreeSet<>();
        for (Object scope : scopes) {
            if (scope instanceof Map<?, ?> map) {
                map.keySet().forEach(key -> names.add(String.valueOf(key)));
            }
        }
        String nearest = Nearest.to(name, names)
                .map(known -> "did you mean \"" + known + "\"? ")
                .orElse("");
        return new ReadinessException(
                templates.place(tag) + " uses \"" + name + "\", which the model does not have here",
                nearest + "-DdumpModel writes the model");
    }

    @Override
    public Writer iterate(Iteration iteration, Writer writer, Object value, List<Object> scopes) {
        Writer out = writer;
        if (value instanceof List<?> list) {
            for (Object item : list) {
                out = iteration.next(out, item, scopes);
            }
            return out;
        }
        return isFalse(value) ? out : iteration.next(out, value, scopes);
    }

    @Override
    public Writer falsey(Iteration iteration, Writer writer, Object value, List<Object> scopes) {
        return isFalse(value) ? iteration.next(writer, value, scopes) : writer;
    }

    private static boolean isFalse(Object value) {
        return Boolean.FALSE.equals(value) || value.equals("") || (value instanceof List<?> list && list.isEmpty());
    }

    @Override
    public Object coerce(Object object) {
        return object;
    }

    @Override
    public String stringify(Object object) {
        return object.toString();
    }

    @Override
    public Wrapper find(String name, List<Object> scopes) {
        throw new UnsupportedOperationException("bindings look names up");
    }
}
