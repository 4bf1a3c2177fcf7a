package dev.readiness.release.pom;

import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** For reactors at random: all bytes but the versions stay, and the way back ends at the start. */
final class RandomPomsTest {

    static IntStream seeds() {
        return IntStream.range(0, 300);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void onlyVersionsChangeAndTheWayBackEndsAtTheStart(int seed) {
        new RandomReactor(seed).reactor().isEditedThereAndBack();
    }
}
