package dev.readiness.gather.coverage;

import java.io.DataInputStream;
import java.io.IOException;
import java.util.Set;
import java.util.function.IntFunction;

/**
 * The annotations of a class or method, as far as they tell that a tool wrote it: Lombok, for one.
 *
 * @see <a href="https://docs.oracle.com/javase/specs/jvms/se17/html/jvms-4.html#jvms-4.7.16">JVMS 4.7.16</a>
 */
final class Annotations {

    private static final Set<String> ATTRIBUTES = Set.of("RuntimeVisibleAnnotations", "RuntimeInvisibleAnnotations");

    private Annotations() {}

    /**
     * Whether one of them is named like "Generated", which is how JaCoCo tells.
     *
     * @param attribute its name; one that holds no annotations says nothing
     * @param names texts of the constant pool
     */
    static boolean sayGenerated(String attribute, DataInputStream in, IntFunction<String> names) throws IOException {
        boolean found = false;
        if (ATTRIBUTES.contains(attribute)) {
            for (int count = in.readUnsignedShort(); count > 0; count--) {
                String type = names.apply(annotation(in));
                found |= type.substring(Math.max(type.lastIndexOf('/'), type.lastIndexOf('$')) + 1)
                        .contains("Generated");
            }
        }
        return found;
    }

    private static int annotation(DataInputStream in) throws IOException {
        int type = in.readUnsignedShort();
        for (int pairs = in.readUnsignedShort(); pairs > 0; pairs--) {
            in.readUnsignedShort();
            value(in);
        }
        return type;
    }

    private static void value(DataInputStream in) throws IOException {
        switch (in.readUnsignedByte()) {
            case 'e' -> in.readInt();
            case '@' -> annotation(in);
            case '[' -> {
                for (int count = in.readUnsignedShort(); count > 0; count--) {
                    value(in);
                }
            }
            default -> in.readUnsignedShort();
        }
    }
}
