package dev.readiness.gather.coverage;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What a class file says of the source lines that hold code, counting what JaCoCo counts: not synthetic methods other than
 * lambda bodies, not empty private constructors, and nothing that is marked with an annotation named like "Generated".
 *
 * @see <a href="https://docs.oracle.com/javase/specs/jvms/se17/html/jvms-4.html">JVMS 4</a>
 */
final class ClassFile {

    private static final int MAGIC = 0xCAFEBABE;
    private static final int PRIVATE = 0x0002;
    private static final int SYNTHETIC = 0x1000;

    /** Instructions of a constructor that only calls that of Object. */
    private static final int EMPTY_CONSTRUCTOR = 5;

    private final @Nullable String[] names;
    private final SortedSet<Integer> lines = new TreeSet<>();
    private String source = "";
    private boolean unnumbered;
    private boolean generated;

    private ClassFile(DataInputStream in) throws IOException {
        if (in.readInt() != MAGIC) {
            throw new IOException("not a class file");
        }
        in.readInt();
        names = ConstantPool.names(in);
        boolean synthetic = (in.readUnsignedShort() & SYNTHETIC) != 0;
        in.readInt();
        in.skipNBytes(2L * in.readUnsignedShort());
        members(in, false);
        members(in, true);
        attributes(in, (name, content) -> {
            if (name.equals("SourceFile")) {
                source = name(content.readUnsignedShort());
            }
            generated |= Annotations.sayGenerated(name, content, this::name);
        });
        if (synthetic || generated) {
            lines.clear();
            unnumbered = false;
        }
    }

    /** @throws IOException when these are not the bytes of a class */
    static ClassFile read(byte[] bytes) throws IOException {
        return new ClassFile(new DataInputStream(new ByteArrayInputStream(bytes)));
    }

    /** Name of the source file without its directory; "" when the compiler left it out. */
    String source() {
        return source;
    }

    SortedSet<Integer> lines() {
        return lines;
    }

    /** Whether there is code of which the compiler left out the lines. */
    boolean isUnnumbered() {
        return unnumbered;
    }

    private void members(DataInputStream in, boolean methods) throws IOException {
        for (int count = in.readUnsignedShort(); count > 0; count--) {
            int access = in.readUnsignedShort();
            String name = name(in.readUnsignedShort());
            boolean constructor = name.concat(name(in.readUnsignedShort())).equals("<init>()V");
            Method method = new Method();
            attributes(in, method::attribute);
            boolean counts = (access & SYNTHETIC) == 0 || name.startsWith("lambda$");
            boolean empty = constructor && (access & PRIVATE) != 0 && method.length <= EMPTY_CONSTRUCTOR;
            if (methods && counts && !empty && !method.marked && method.length > 0) {
                lines.addAll(method.numbers);
                unnumbered |= method.numbers.isEmpty();
            }
        }
    }

    /** What the attributes of a method say. */
    private final class Method {
        private final SortedSet<Integer> numbers = new TreeSet<>();
        private int length;
        private boolean marked;

        private void attribute(String name, DataInputStream content) throws IOException {
            if (name.equals("Code")) {
                content.readInt();
                length = content.readInt();
                content.skipNBytes(length);
                content.skipNBytes(8L * content.readUnsignedShort());
                attributes(content, this::attribute);
            } else if (name.equals("LineNumberTable")) {
                for (int count = content.readUnsignedShort(); count > 0; count--) {
                    content.readUnsignedShort();
                    numbers.add(content.readUnsignedShort());
                }
            }
            marked |= Annotations.sayGenerated(name, content, ClassFile.this::name);
        }
    }

    private interface Attribute {
        void read(String name, DataInputStream content) throws IOException;
    }

    private void attributes(DataInputStream in, Attribute attribute) throws IOException {
        for (int count = in.readUnsignedShort(); count > 0; count--) {
            String name = name(in.readUnsignedShort());
            byte[] content = in.readNBytes(in.readInt());
            attribute.read(name, new DataInputStream(new ByteArrayInputStream(content)));
        }
    }

    private String name(int index) {
        String name = index < names.length ? names[index] : null;
        return name == null ? "" : name;
    }
}
