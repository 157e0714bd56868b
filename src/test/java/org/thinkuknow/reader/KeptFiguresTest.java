package org.thinkuknow.reader;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.thinkuknow.content.ContentFiles;
import org.thinkuknow.content.Problems;
import org.thinkuknow.cues.Cue;
import org.thinkuknow.cues.Cues;
import org.thinkuknow.language.Languages;
import org.thinkuknow.reader.Example.Urgency;
import org.thinkuknow.reader.Reading.Opinion;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/** What signs and reader find and raise on messages that nothing is learned from: it falls back in no part. */
class KeptFiguresTest {

    /** The least that is found of level one in percent, and the most that is raised of others: as measured, less a few points. */
    private static final double FOUND = 90;

    private static final double RAISED = 11;
    private static final double TWO_SEEN = 87;
    /** A group of fewer says nothing. */
    private static final int LEAST_ONES = 12;

    private static final double GROUP_FOUND = 80;
    /** Points by which a measured price may differ on another processor. */
    private static final double PRICE_WITHIN = 2;

    private static final List<Judged> ALL = new ArrayList<>();
    private static ReaderSetting setting = new ReaderSetting(95, 99, 85, List.of());

    @BeforeAll
    static void read() {
        var problems = new Problems();
        var files = ContentFiles.packed();
        setting = ReaderSetting.read(files, problems);
        try (var cues = Cues.read(files, problems)) {
            var reader = Reader.packed(files, Examples.read(files, problems), cues, new Languages());
            assertThat(reader.isOut()).isFalse();
            KeptMessages.all().stream()
                    .filter(example -> !example.arguable())
                    .parallel()
                    .map(example -> Judged.of(example, reader, cues))
                    .forEachOrdered(ALL::add);
        }
    }

    @Test
    void mostOfLevelOneIsFoundAndFewOthersAreRaised() {
        assertThat(percent(Urgency.ONE::equals, Judged::one)).as("found").isGreaterThanOrEqualTo(FOUND);
        assertThat(percent(level -> level != Urgency.ONE, Judged::one))
                .as("raised")
                .isLessThanOrEqualTo(RAISED);
    }

    @Test
    void mostOfLevelTwoIsSeen() {
        assertThat(percent(Urgency.TWO::equals, Judged::two)).isGreaterThanOrEqualTo(TWO_SEEN);
    }

    @Test
    void noGroupFallsBehind() {
        for (var group : List.<Function<Example, String>>of(
                Example::writer, Example::voice, example -> example.message().length() < 100 ? "short" : "long")) {
            ALL.stream().map(each -> group.apply(each.example())).distinct().forEach(name -> {
                var ones = ALL.stream()
                        .filter(each -> each.reading().opinion() != Opinion.NOT_READ)
                        .filter(each -> group.apply(each.example()).equals(name))
                        .filter(each -> each.example().level() == Urgency.ONE)
                        .toList();
                if (ones.size() >= LEAST_ONES) {
                    assertThat(share(ones, Judged::one)).as(name).isGreaterThanOrEqualTo(GROUP_FOUND);
                }
            });
        }
    }

    @Test
    void thePricesBesideTheSettingAreThoseThatWereMeasured() {
        var thresholds = Learned.packed().orElseThrow().thresholds().one();
        assertThat(setting.prices()).extracting(ReaderSetting.Price::find).containsExactlyElementsOf(Thresholds.SHARES);
        for (var price : setting.prices()) {
            var line = thresholds.getOrDefault(price.find(), 1.0);
            assertThat(percent(Urgency.ONE::equals, each -> each.raisedAt(line)))
                    .as("found at %d", price.find())
                    .isCloseTo(price.found(), within(PRICE_WITHIN));
            assertThat(percent(level -> level != Urgency.ONE, each -> each.raisedAt(line)))
                    .as("raised at %d", price.find())
                    .isCloseTo(price.raised(), within(PRICE_WITHIN));
        }
    }

    private static double percent(Predicate<Urgency> levels, Predicate<Judged> yes) {
        return share(
                ALL.stream().filter(each -> levels.test(each.example().level())).toList(), yes);
    }

    private static double share(List<Judged> some, Predicate<Judged> yes) {
        return 100.0 * some.stream().filter(yes).count() / some.size();
    }

    /** A message with what is made of it, as {@code assessment} decides. */
    private record Judged(Example example, Reading reading, List<Cue> found) {

        static Judged of(Example example, Reader reader, Cues cues) {
            return new Judged(example, reader.read(example.message()), Seen.found(example.message(), cues));
        }

        boolean one() {
            return isExact()
                    || reading.opinion() == Opinion.URGENT
                    || reading.opinion() == Opinion.NOT_READ && isRule();
        }

        boolean two() {
            return one() || reading.opinion() == Opinion.NOT_READ || reading.atRisk() || !found.isEmpty();
        }

        boolean raisedAt(double line) {
            return isExact() || (reading.opinion() == Opinion.NOT_READ ? isRule() : reading.urgency() >= line);
        }

        private boolean isExact() {
            return found.stream().anyMatch(cue -> cue.level() == Cue.Level.ONE && cue.exact());
        }

        private boolean isRule() {
            return found.stream().anyMatch(cue -> cue.level() == Cue.Level.ONE);
        }
    }
}
