package dev.readiness.release.publish;

import dev.readiness.core.ReadinessException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.regex.Pattern;

/**
 * A file that the page is to offer.
 *
 * @param name under which it is offered
 * @param sha256 in hexadecimal digits
 */
public record Asset(String name, long size, String sha256, Path file) {

    /** Names that both forges keep as they are; others are renamed by GitHub and refused by GitLab. */
    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9_][A-Za-z0-9._+-]*");

    /** Reads the file once, whatever its size. */
    public static Asset of(Path file) {
        String name = file.getFileName().toString();
        if (!NAME.matcher(name).matches()) {
            throw new ReadinessException(
                    "The asset \"" + name + "\" would not keep its name at the forge",
                    "name it with letters, digits, '.', '_', '-' and '+' only");
        }
        try (InputStream in = Files.newInputStream(file)) {
            DigestInputStream digested = new DigestInputStream(in, MessageDigest.getInstance("SHA-256"));
            long size = digested.transferTo(OutputStream.nullOutputStream());
            if (size == 0) {
                throw new ReadinessException("The asset " + file + " is empty", "build it first");
            }
            return new Asset(
                    name,
                    size,
                    HexFormat.of().formatHex(digested.getMessageDigest().digest()),
                    file);
        } catch (IOException e) {
            throw new ReadinessException("The asset " + file + " cannot be read", "free its permissions");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
