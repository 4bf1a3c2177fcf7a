package dev.readiness.facts.evidence;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A number with its unit, as JMH writes them: {@code 1.2 ms/op}, {@code 3.4E9 ops/s}.
 *
 * @param unit a time an operation, operations a time, or anything else, which compares with itself only
 */
public record Measure(double value, String unit) {

    private static final Map<String, Double> SECONDS = Map.of(
            "ns", 1e-9, "us", 1e-6, "ms", 1e-3, "s", 1.0, "sec", 1.0, "min", 60.0, "m", 60.0, "hr", 3600.0, "day",
            86400.0);
    private static final Pattern TEXT = Pattern.compile("([0-9.]+(?:[eE][-+]?[0-9]{1,3})?)\\s*([^\\s\\d.]\\S*)");

    /** Empty when the text is no number with a unit. */
    public static Optional<Measure> parse(String text) {
        Matcher matcher = TEXT.matcher(text.strip());
        if (!matcher.matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(new Measure(Double.parseDouble(matcher.group(1)), matcher.group(2)));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    /** The same in another unit; empty when the units do not measure the same thing. */
    public OptionalDouble in(String other) {
        if (unit.equals(other)) {
            return OptionalDouble.of(value);
        }
        Optional<Double> from = seconds(unit);
        Optional<Double> to = seconds(other);
        if (from.isEmpty() || to.isEmpty() || isRate(unit) != isRate(other)) {
            return OptionalDouble.empty();
        }
        double factor = from.get() / to.get();
        return OptionalDouble.of(isRate(unit) ? value / factor : value * factor);
    }

    private static boolean isRate(String unit) {
        return unit.startsWith("ops/");
    }

    private static Optional<Double> seconds(String unit) {
        if (isRate(unit)) {
            return Optional.ofNullable(SECONDS.get(unit.substring(4)));
        }
        return unit.endsWith("/op")
                ? Optional.ofNullable(SECONDS.get(unit.substring(0, unit.length() - 3)))
                : Optional.empty();
    }

    /** At most five digits that count. */
    @Override
    public String toString() {
        if (Double.isNaN(value) || Double.isInfinite(value)) {
            return value + " " + unit;
        }
        BigDecimal number = BigDecimal.valueOf(value).round(new MathContext(5)).stripTrailingZeros();
        String text = Math.abs(number.scale()) > 12 ? number.toString() : number.toPlainString();
        return text + " " + unit;
    }
}
