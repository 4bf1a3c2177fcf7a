package dev.readiness.core;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * What a finding is known by from one run to the next: rule, file, key and, for a secret, its mark. Neither line nor message
 * counts, because edits elsewhere in the file move the one and figures change the other. Findings that share all of it are
 * numbered in the order of the file.
 */
public final class Fingerprints {

    /** Characters of a fingerprint: 128 bits in hexadecimal digits. */
    private static final int LENGTH = 32;

    /** What is the same for findings that are numbered. */
    private record Kin(String rule, String path, String key, String mark) {}

    private record Known(String rule, Finding finding) {}

    private final Map<Known, String> texts = new HashMap<>();

    private Fingerprints() {}

    /** The fingerprints of all findings of these judgements, accepted ones included. */
    static Fingerprints of(Collection<Judgement> judgements) {
        Map<Kin, TreeSet<Finding>> families = new HashMap<>();
        judgements.forEach(one -> findings(one).map(Fingerprints::bare).forEach(finding -> families.computeIfAbsent(
                        kin(one.rule().id(), finding), kin -> new TreeSet<>())
                .add(finding)));
        Fingerprints fingerprints = new Fingerprints();
        families.forEach((kin, family) -> {
            int number = 0;
            for (Finding finding : family) {
                fingerprints.texts.put(new Known(kin.rule, finding), text(kin, number));
                number++;
            }
        });
        return fingerprints;
    }

    /** The fingerprint of a finding of that rule: 32 hexadecimal digits. */
    public String of(RuleInfo rule, Finding finding) {
        String text = texts.get(new Known(rule.id(), bare(finding)));
        if (text == null) {
            throw new IllegalArgumentException("not a finding of this report: " + rule.id() + " " + finding.at());
        }
        return text;
    }

    private static Stream<Finding> findings(Judgement judgement) {
        return Stream.concat(
                judgement.findings().stream(), judgement.waived().stream().map(Judgement.Waived::finding));
    }

    /** The severity depends on stage and policy, and is no part of what was found. */
    private static Finding bare(Finding finding) {
        return finding.withoutSeverity();
    }

    private static Kin kin(String rule, Finding finding) {
        return new Kin(rule, finding.at().path(), finding.key(), finding.mark());
    }

    private static String text(Kin kin, int number) {
        String all = String.join("\n", kin.rule, kin.path, kin.key, kin.mark, Integer.toString(number));
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(all.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest).substring(0, LENGTH);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
