package org.thinkuknow;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.thinkuknow.support.AtOnce;

import java.math.BigInteger;
import java.security.SecureRandom;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

/** What must not be guessed is drawn from the operating system's generator, which waits for nothing and repeats nothing under load. */
@Tag("house")
class ChanceTest {

    /** Where nobody gains by guessing: the order of answers, nicknames, the demo's people, and the reader's beginning. */
    private static final Set<String> GUESSED_BY_NOBODY =
            Set.of("Shuffled", "Nicknames", "DemoYear", "DemoVisits", "ArrivingReports", "Logistic");

    private static final Set<String> ORDINARY = Set.of(
            "java.util.Random",
            "java.util.SplittableRandom",
            "java.util.concurrent.ThreadLocalRandom",
            "java.util.random.RandomGenerator",
            "java.util.random.RandomGeneratorFactory");
    private static final int THREADS = 16;
    private static final int DRAWN = 4_000;

    @Test
    void ordinaryChanceDecidesOnlyWhatNobodyGainsByGuessing() {
        noClasses()
                .that(new DescribedPredicate<>("are not among %s", GUESSED_BY_NOBODY) {
                    @Override
                    public boolean test(JavaClass type) {
                        return !GUESSED_BY_NOBODY.contains(type.getSimpleName());
                    }
                })
                .should()
                .accessTargetWhere(access("ordinary chance", ChanceTest::isOrdinary))
                .check(ArchitectureTest.CODE);
    }

    @Test
    void noneIsNamedThatDrawsNothing() {
        var drawing = ArchitectureTest.CODE.stream()
                .filter(type -> type.getAccessesFromSelf().stream().anyMatch(ChanceTest::isOrdinary))
                .map(JavaClass::getSimpleName)
                .collect(Collectors.toSet());
        assertThat(drawing).isEqualTo(GUESSED_BY_NOBODY);
    }

    @Test
    void nobodyChoosesAnotherGeneratorOrItsSeed() {
        noClasses()
                .should()
                .accessTargetWhere(access(
                        "a seed, or a generator by name",
                        it -> it.getTargetOwner().isEquivalentTo(SecureRandom.class)
                                && (Set.of("setSeed", "getInstance", "getInstanceStrong")
                                                .contains(it.getName())
                                        || it.getDescription().contains("SecureRandom.<init>(["))))
                .check(ArchitectureTest.CODE);
    }

    @Test
    void underLoadNothingIsDrawnTwice() {
        var chance = new SecureRandom();
        assertThat(chance.getAlgorithm()).isIn("NativePRNG", "NativePRNGNonBlocking", "DRBG");
        var threads = AtOnce.run(Collections.nCopies(THREADS, (Callable<List<BigInteger>>) () -> Stream.generate(
                        () -> new BigInteger(Byte.SIZE * 16, chance))
                .limit(DRAWN)
                .toList()));
        var all = threads.stream()
                .flatMap(thread -> thread.result().orElseThrow().stream())
                .toList();
        assertThat(all).hasSize(THREADS * DRAWN);
        assertThat(new HashSet<>(all)).hasSameSizeAs(all);
    }

    private static boolean isOrdinary(JavaAccess<?> access) {
        return ORDINARY.contains(access.getTargetOwner().getName())
                || is(access, Math.class, "random")
                || access.getDescription().contains("Collections.shuffle(java.util.List)");
    }

    private static boolean is(JavaAccess<?> access, Class<?> owner, String name) {
        return access.getTargetOwner().isEquivalentTo(owner) && access.getName().equals(name);
    }

    private static DescribedPredicate<JavaAccess<?>> access(String what, Predicate<JavaAccess<?>> which) {
        return new DescribedPredicate<>(what) {
            @Override
            public boolean test(JavaAccess<?> access) {
                return which.test(access);
            }
        };
    }
}
