package dev.readiness.render.formats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import dev.readiness.core.Report;
import dev.readiness.core.RuleSet;
import dev.readiness.golden.Golden;
import dev.readiness.render.ReportFormat;
import dev.readiness.render.Reports;
import dev.readiness.render.Valid;
import dev.readiness.render.Written;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What every form of the report owes its readers. */
final class ReportFormatsTest {

    /** More than this in one write is a document that was built in memory. */
    private static final int CHUNK = 64 * 1024;

    private static final long MEBIBYTE = 1024 * 1024;

    static Stream<ReportFormat> formats() {
        return ReportFormats.of(RuleSet.installed(ReportFormatsTest.class.getClassLoader()), "").stream();
    }

    @Test
    void haveNamesAndFilesOfTheirOwn() {
        assertThat(formats().map(ReportFormat::name)).doesNotHaveDuplicates().contains("json");
        assertThat(formats().map(ReportFormat::file)).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("formats")
    void mixedReportIsAsExpected(ReportFormat format) throws IOException {
        String text = Written.by(format, Reports.mixed());
        Valid.assertValid(format, text);
        Golden.assertSame("reports/mixed-" + format.file(), text);
    }

    @ParameterizedTest
    @MethodSource("formats")
    void cleanRunIsAValidDocument(ReportFormat format) {
        Valid.assertValid(format, Written.by(format, Reports.CLEAN));
        Valid.assertValid(format, Written.by(format, Reports.NOTHING));
    }

    @ParameterizedTest
    @MethodSource("formats")
    void hostileValuesStayValues(ReportFormat format) {
        Valid.assertValid(format, Written.by(format, Reports.withHostileValues()));
    }

    @ParameterizedTest
    @MethodSource("formats")
    void sameReportIsTheSameBytesEverywhere(ReportFormat format) {
        List<Report> reports = List.of(Reports.mixed(), Reports.withHostileValues());
        List<String> here = reports.stream().map(one -> Written.by(format, one)).toList();
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(new Locale.Builder().setLanguageTag("tr-TR").build());
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            assertThat(reports.stream().map(one -> Written.by(format, one))).isEqualTo(here);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @ParameterizedTest
    @MethodSource("formats")
    void leavesTheStreamOpen(ReportFormat format) {
        Meter meter = new Meter(Long.MAX_VALUE);
        assertThatCode(() -> format.write(Reports.mixed(), "1.2.3", meter)).doesNotThrowAnyException();
        assertThat(meter.isClosed()).isFalse();
    }

    /** The document of 25,000 findings is many times larger than what a writer holds when it is nearly done. */
    @ParameterizedTest
    @MethodSource("formats")
    void manyFindingsNeedLittleMemory(ReportFormat format) throws IOException {
        Report report = Reports.large(25_000);
        Meter size = new Meter(Long.MAX_VALUE);
        format.write(report, "1.2.3", size);
        Meter meter = new Meter(size.written() * 9 / 10);
        long before = Meter.used();
        format.write(report, "1.2.3", meter);
        long held = meter.usedThen() - before;
        System.out.printf(
                Locale.ROOT,
                "%s: %.1f MiB in writes of at most %d bytes, %.1f MiB held%n",
                format.name(),
                size.written() / (double) MEBIBYTE,
                size.largest(),
                held / (double) MEBIBYTE);
        assertThat(size.largest()).isLessThan(CHUNK);
        assertThat(held).isLessThan(14 * MEBIBYTE);
    }
}
