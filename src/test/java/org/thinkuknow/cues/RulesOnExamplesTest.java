package org.thinkuknow.cues;

import org.junit.jupiter.api.Test;
import org.thinkuknow.content.ContentFiles;
import org.thinkuknow.content.Problems;
import org.thinkuknow.reader.Example;
import org.thinkuknow.reader.Example.Urgency;
import org.thinkuknow.reader.Examples;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;

/** The rules alone against the labelled examples: what they say is mostly right, and what is exact raises by itself. */
class RulesOnExamplesTest {

    private static final String FIRST = "first.csv";
    private static final double RIGHT_AT_LEAST = 0.8;
    /** With fewer findings nothing can be said of a rule. */
    private static final int ENOUGH = 6;

    private static final int MOST_LINES = 25;
    private static final int MOST_PHRASES = 60;
    private static final ContentFiles FILES = ContentFiles.packed();
    private static final Cues CUES = Cues.read(FILES, new Problems());
    private static final Map<Example, List<Cue>> FOUND = Examples.read(FILES, new Problems()).all().stream()
            .filter(example -> !example.arguable())
            .collect(Collectors.toMap(
                    example -> example,
                    example -> CUES.in(example.message()).stream()
                            .map(FoundCue::cue)
                            .toList()));

    @Test
    void theRulesFindAThirdOfWhatIsUrgentAndRaiseLittleElse() {
        assertThat(share(others().and(urgent()), urgentCue())).isGreaterThan(0.25);
        assertThat(share(others().and(urgent().negate()), urgentCue())).isLessThan(0.05);
    }

    @Test
    void onTheFirstTablesTheyFindHalf() {
        assertThat(share(first().and(urgent()), urgentCue())).isGreaterThan(0.45);
        assertThat(share(first().and(urgent().negate()), urgentCue())).isLessThan(0.06);
    }

    @Test
    void whatIsExactAloneRaisesHardlyAnythingElse() {
        assertThat(share(others().and(urgent()), Cue::exact)).isGreaterThan(0.1);
        assertThat(share(others().and(urgent().negate()), Cue::exact)).isLessThan(0.02);
    }

    @Test
    void anExactRuleIsRightFourTimesInFive() {
        assertThat(CUES.all()).filteredOn(Cue::exact).hasSizeGreaterThan(10).allSatisfy(cue -> {
            var where = FOUND.entrySet().stream()
                    .filter(each ->
                            others().test(each.getKey()) && each.getValue().contains(cue))
                    .map(Map.Entry::getKey)
                    .toList();
            assertThat(isGoodEnough(where)).as(cue.id()).isTrue();
        });
    }

    @Test
    void aRuleThatIsOftenWrongIsSeen() {
        var right = FOUND.keySet().stream().filter(urgent()).limit(4).toList();
        var wrong = FOUND.keySet().stream().filter(urgent().negate()).limit(2).toList();
        assertThat(isGoodEnough(right)).isTrue();
        assertThat(isGoodEnough(Stream.concat(right.stream(), wrong.stream()).toList()))
                .isFalse();
    }

    @Test
    void aRuleFitsOnAScreen() {
        var files = FILES.under("cues/").stream()
                .filter(path -> path.endsWith(".yaml"))
                .map(path -> FILES.text(path).orElseThrow());
        assertThat(files.flatMap(
                        text -> Arrays.stream(text.split("(?m)^(?=- id: )")).filter(each -> each.startsWith("- id: "))))
                .hasSizeGreaterThan(50)
                .allSatisfy(rule -> assertThat(rule.strip().lines().count())
                        .as(rule.lines().findFirst().orElse(""))
                        .isLessThanOrEqualTo(MOST_LINES));
        assertThat(RuleBook.read(FILES, new Problems()).rules().values())
                .allSatisfy(rule -> assertThat(List.of(rule.any(), rule.with(), rule.and()))
                        .as(rule.cue().id())
                        .allSatisfy(list -> assertThat(list).hasSizeLessThanOrEqualTo(MOST_PHRASES)));
    }

    private static boolean isGoodEnough(List<Example> where) {
        return where.size() < ENOUGH || where.stream().filter(urgent()).count() >= RIGHT_AT_LEAST * where.size();
    }

    private static double share(Predicate<Example> which, Predicate<Cue> cue) {
        var all = FOUND.entrySet().stream()
                .filter(each -> which.test(each.getKey()))
                .toList();
        return all.stream()
                        .filter(each -> each.getValue().stream().anyMatch(cue))
                        .count()
                / (double) all.size();
    }

    private static Predicate<Cue> urgentCue() {
        return cue -> cue.level() == Cue.Level.ONE;
    }

    private static Predicate<Example> urgent() {
        return example -> example.level() == Urgency.ONE;
    }

    private static Predicate<Example> first() {
        return example -> example.file().endsWith(FIRST);
    }

    private static Predicate<Example> others() {
        return first().negate();
    }
}
