package dev.readiness.mojo;

import dev.readiness.core.Rule;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;
import org.springframework.asm.ClassReader;
import org.springframework.asm.ClassVisitor;
import org.springframework.asm.ClassWriter;
import org.springframework.asm.MethodVisitor;
import org.springframework.asm.Opcodes;

/** Loads a rule once more with its code broken: {@code check} finds nothing, whatever the facts. */
final class BrokenRule extends ClassLoader {

    private BrokenRule(ClassLoader parent) {
        super(parent);
    }

    static Rule of(Rule rule) {
        Class<?> sound = rule.getClass();
        try (InputStream code = sound.getResourceAsStream(sound.getSimpleName() + ".class")) {
            byte[] broken = broken(code.readAllBytes());
            Class<?> type =
                    new BrokenRule(sound.getClassLoader()).defineClass(sound.getName(), broken, 0, broken.length);
            return (Rule) type.getConstructor().newInstance();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] broken(byte[] code) {
        ClassWriter writer = new ClassWriter(0);
        new ClassReader(code)
                .accept(
                        new ClassVisitor(Opcodes.ASM9, writer) {
                            @Override
                            public @Nullable MethodVisitor visitMethod(
                                    int access,
                                    String name,
                                    String descriptor,
                                    @Nullable String signature,
                                    String @Nullable [] exceptions) {
                                if (name.equals("<init>")) {
                                    return super.visitMethod(access, name, descriptor, signature, exceptions);
                                }
                                if (name.equals("check") && descriptor.startsWith("(Ldev/readiness/facts/Facts;)")) {
                                    findNothing(super.visitMethod(access, name, descriptor, signature, exceptions));
                                }
                                return null; // what only check would call goes with it
                            }
                        },
                        0);
        return writer.toByteArray();
    }

    private static void findNothing(MethodVisitor check) {
        check.visitCode();
        check.visitMethodInsn(
                Opcodes.INVOKESTATIC, "java/util/stream/Stream", "empty", "()Ljava/util/stream/Stream;", true);
        check.visitInsn(Opcodes.ARETURN);
        check.visitMaxs(1, 2);
        check.visitEnd();
    }
}
