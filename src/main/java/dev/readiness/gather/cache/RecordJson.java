package dev.readiness.gather.cache;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Records of records, strings, numbers, enums, optionals, lists, sets and sorted maps as JSON and back: the shape that facts
 * have.
 */
final class RecordJson {

    private RecordJson() {}

    static void write(JsonGenerator json, Object value) throws IOException {
        if (value instanceof Record one) {
            json.writeStartObject();
            for (RecordComponent component : one.getClass().getRecordComponents()) {
                json.writeFieldName(component.getName());
                write(json, read(component, one));
            }
            json.writeEndObject();
        } else if (value instanceof Map<?, ?> map) {
            json.writeStartObject();
            for (Map.Entry<?, ?> entry : map.entrySet()) {
                json.writeFieldName((String) entry.getKey());
                write(json, entry.getValue());
            }
            json.writeEndObject();
        } else if (value instanceof Iterable<?> items) {
            json.writeStartArray();
            for (Object item : items) {
                write(json, item);
            }
            json.writeEndArray();
        } else if (value instanceof Optional<?> optional) {
            if (optional.isPresent()) {
                write(json, optional.get());
            } else {
                json.writeNull();
            }
        } else if (value instanceof Enum<?> constant) {
            json.writeString(constant.name());
        } else {
            json.writePOJO(value); // String, Integer, Double, Boolean; anything else is refused
        }
    }

    private static Object read(RecordComponent component, Record of) throws IOException {
        try {
            Method accessor = component.getAccessor();
            accessor.setAccessible(true); // the record may be private to its package
            return accessor.invoke(of);
        } catch (ReflectiveOperationException e) {
            throw new IOException(e);
        }
    }

    /** @throws IOException when what stands there is not of the type */
    static <T> T read(JsonParser json, Class<T> type) throws IOException {
        try {
            json.nextToken();
            return Objects.requireNonNull(type.cast(value(json, type)));
        } catch (RuntimeException | ReflectiveOperationException e) {
            throw new IOException("not a " + type.getSimpleName(), e);
        }
    }

    private static Object value(JsonParser json, Type type) throws IOException, ReflectiveOperationException {
        if (type instanceof ParameterizedType generic) {
            Type[] arguments = generic.getActualTypeArguments();
            return generic(json, (Class<?>) generic.getRawType(), arguments[arguments.length - 1]);
        }
        Class<?> plain = (Class<?>) type;
        if (plain.isRecord()) {
            return record(json, plain);
        }
        if (plain.isEnum()) {
            String name = json.getText();
            return Arrays.stream(plain.getEnumConstants())
                    .filter(constant -> ((Enum<?>) constant).name().equals(name))
                    .findFirst()
                    .orElseThrow();
        }
        if (plain == int.class) {
            return json.getIntValue();
        }
        if (plain == double.class) {
            return json.getDoubleValue();
        }
        if (plain == boolean.class) {
            return json.getBooleanValue();
        }
        if (plain == String.class && json.currentToken() == JsonToken.VALUE_STRING) {
            return json.getText();
        }
        throw new IOException("unexpected " + json.currentToken());
    }

    private static Object generic(JsonParser json, Class<?> raw, Type item)
            throws IOException, ReflectiveOperationException {
        if (raw == Optional.class) {
            return json.currentToken() == JsonToken.VALUE_NULL ? Optional.empty() : Optional.of(value(json, item));
        }
        if (raw == SortedMap.class) {
            SortedMap<String, Object> map = new TreeMap<>();
            while (json.nextToken() == JsonToken.FIELD_NAME) {
                String name = json.currentName();
                json.nextToken();
                map.put(name, value(json, item));
            }
            return map;
        }
        List<Object> items = new ArrayList<>();
        while (json.nextToken() != JsonToken.END_ARRAY) {
            items.add(value(json, item));
        }
        return raw == Set.class ? new LinkedHashSet<>(items) : items;
    }

    private static Object record(JsonParser json, Class<?> type) throws IOException, ReflectiveOperationException {
        RecordComponent[] components = type.getRecordComponents();
        Map<String, Object> values = new HashMap<>();
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            String name = json.currentName();
            json.nextToken();
            Type component = Arrays.stream(components)
                    .filter(one -> one.getName().equals(name))
                    .findFirst()
                    .orElseThrow()
                    .getGenericType();
            values.put(name, value(json, component));
        }
        Class<?>[] types =
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        Object[] arguments = Arrays.stream(components)
                .map(component -> values.get(component.getName()))
                .toArray();
        Constructor<?> constructor = type.getDeclaredConstructor(types);
        constructor.setAccessible(true);
        return constructor.newInstance(arguments);
    }
}
