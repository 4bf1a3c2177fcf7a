package dev.readiness.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Nothing is uploaded that is not ready, and all that is: in every way, on every Maven. */
@Isolated("runs two builds at a time itself")
final class DeployIT {

    private static final List<Cell.Result> RESULTS = new ArrayList<>();

    /** Two builds at a time; the first of each Maven alone, because it fills the local repository. */
    @BeforeAll
    static void run() throws Exception {
        String only = System.getProperty("it.cells", "");
        List<Cell> cells = Ways.all().stream()
                .filter(cell -> (cell.maven().version() + " " + cell.way()).contains(only))
                .toList();
        ExecutorService two = Executors.newFixedThreadPool(2);
        try {
            List<Future<Cell.Result>> running = new ArrayList<>();
            Maven current = null;
            for (Cell cell : cells) {
                Future<Cell.Result> future = two.submit(cell::run);
                running.add(future);
                if (!cell.maven().equals(current)) {
                    current = cell.maven();
                    future.get();
                }
            }
            for (Future<Cell.Result> future : running) {
                RESULTS.add(future.get());
            }
        } finally {
            two.shutdownNow();
        }
    }

    @AfterAll
    static void print() {
        System.out.println(
                String.format("%-10s  %-44s  %-9s  %5s  %s", "Maven", "way", "verdict", "files", "uploaded"));
        RESULTS.forEach(result -> System.out.println(result.row()));
    }

    static List<Named<Cell.Result>> results() {
        return RESULTS.stream()
                .map(result -> Named.of(result.row().replaceAll(" +", " "), result))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("results")
    void uploadsAllOrNothing(Cell.Result result) {
        Cell cell = result.cell();
        assertThat(result.artifacts()).as(result.end()).isEqualTo(cell.expected());
        assertThat(result.output()).contains(cell.says());
        if (cell.expected().isEmpty()) {
            assertThat(result.files()).as(result.end()).isZero();
        }
        boolean fails = cell.expected().isEmpty() && !cell.arguments().contains("-fn");
        assertThat(result.exit()).as(result.end()).isEqualTo(fails ? 1 : 0);
    }
}
