package org.thinkuknow.duties;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.thinkuknow.duties.DutyExamples.Example;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The rules say what was worked out by hand from the statutes, and what stands on either side of each border. {@code
 * deadline-examples.csv} was written for this project from the sections that each line names (decision 0060), and {@code
 * second-reader-examples.csv} by somebody who had read the law alone (decision 0072).
 */
class DutyExamplesTest {

    private static final Rules RULES = DutyExamples.RULES;
    private static final List<Example> EXAMPLES = DutyExamples.all();

    @ParameterizedTest
    @MethodSource("worked")
    void whatWasWorkedOutFromTheStatutesHolds(Example example) {
        assertThat(example.answer(RULES)).isEqualTo(example.expected());
    }

    @ParameterizedTest
    @MethodSource("borders")
    void eachSideOfABorderHolds(Example example) {
        assertThat(example.answer(RULES)).isEqualTo(example.expected());
    }

    @ParameterizedTest
    @MethodSource("secondReading")
    void whatASecondReaderWorkedOutFromTheLawHolds(Example example) {
        assertThat(example.answer(RULES)).isEqualTo(example.expected());
    }

    /** An example without its reason cannot be read by a lawyer, and one that stands elsewhere, too, shows nothing new. */
    @Test
    void eachExampleOfTheSecondReaderIsNewAndSaysWhy() {
        var known = Stream.concat(worked().stream(), borders().stream())
                .map(DutyExamplesTest::asked)
                .collect(Collectors.toSet());
        assertThat(secondReading()).hasSizeGreaterThan(300).allSatisfy(example -> {
            assertThat(example.why()).isNotBlank();
            assertThat(example.confidence()).isIn("high", "medium", "low");
            assertThat(known.add(asked(example))).as(example.id()).isTrue();
        });
    }

    private static String asked(Example example) {
        return String.join("|", example.nation(), example.rule(), example.facts(), example.question());
    }

    @Test
    void theWorkedExamplesAreWhole() {
        assertThat(worked().stream().collect(Collectors.groupingBy(Example::confidence, Collectors.counting())))
                .containsEntry("high", 59L)
                .containsEntry("medium", 38L)
                .containsEntry("low", 13L);
    }

    /** A rule that no example reaches, or of which nobody has tried what it leaves out, is a rule that nobody has read. */
    @Test
    void everyRuleThatIsLawIsReachedByAnExample() {
        var reached = new TreeSet<String>();
        for (var example : EXAMPLES) {
            new Duties(RULES)
                    .reckon(example.line(RULES).facts(), rule -> true)
                    .forEach(reckoned -> reached.add(reckoned.rule().id()));
        }
        assertThat(reached).containsExactlyInAnyOrderElementsOf(ids(false));
    }

    /** Each rule in turn counts one more, and an example must notice. */
    @ParameterizedTest
    @MethodSource("lawThatCounts")
    void aRuleThatCountsOtherwiseFailsAnExample(String id) {
        assertThat(isNoticed(id, RuleChanges::countingOneMore)).isTrue();
    }

    @ParameterizedTest
    @MethodSource("law")
    void aRuleThatIsTakenOutFailsAnExample(String id) {
        assertThat(isNoticed(id, RuleChanges::withoutNations)).isTrue();
    }

    /** The first day of a rule, and the day before, each stand in an example. */
    @ParameterizedTest
    @MethodSource("lawThatBeganLater")
    void aRuleThatBeginsOnAnotherDayFailsAnExample(String id) {
        assertThat(isNoticed(id, rule -> RuleChanges.from(rule, rule.from().plusDays(1))))
                .as("a day later")
                .isTrue();
        if (!followsAnother(id)) {
            assertThat(isNoticed(id, rule -> RuleChanges.from(rule, rule.from().minusDays(1))))
                    .as("a day earlier")
                    .isTrue();
        }
    }

    /** Where a rule ends, another begins, or nothing does. */
    @ParameterizedTest
    @MethodSource("repealed")
    void aRuleThatEndsADayEarlierFailsAnExample(String id) {
        assertThat(isNoticed(
                        id,
                        rule -> RuleChanges.to(
                                rule, Objects.requireNonNull(rule.to()).minusDays(1))))
                .isTrue();
    }

    private static boolean isNoticed(String id, UnaryOperator<Rule> change) {
        var rules = RuleChanges.of(RULES, rule -> rule.id().equals(id) ? change.apply(rule) : rule);
        return EXAMPLES.stream().anyMatch(example -> !says(example, rules).equals(example.expected()));
    }

    private static String says(Example example, Rules rules) {
        try {
            return example.answer(rules);
        } catch (IllegalArgumentException e) {
            return "error";
        }
    }

    /** Whether another rule ended for this one: on the day before both would count. */
    private static boolean followsAnother(String id) {
        var rule = RULES.all().stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow();
        return RULES.all().stream()
                .anyMatch(
                        other -> rule.from().equals(other.to()) && other.duty().equals(rule.duty()));
    }

    static List<Example> worked() {
        return DutyExamples.worked();
    }

    static List<Example> borders() {
        return DutyExamples.borders();
    }

    static List<Example> secondReading() {
        return DutyExamples.secondReading();
    }

    static Set<String> law() {
        return ids(false);
    }

    static List<String> lawThatCounts() {
        return RULES.all().stream()
                .filter(rule -> !rule.isUpcoming() && !rule.triggers().contains(Triggers.ALWAYS))
                .map(Rule::id)
                .toList();
    }

    /** Rules that began after the Act; of reviews, the examples begin with what happened before there were any. */
    static List<String> lawThatBeganLater() {
        return RULES.all().stream()
                .filter(rule -> !rule.isUpcoming()
                        && rule.from().isAfter(LocalDate.of(2004, 5, 1))
                        && !rule.duty().equals("review"))
                .map(Rule::id)
                .toList();
    }

    static List<String> repealed() {
        return RULES.all().stream()
                .filter(rule -> rule.standing() == Standing.REPEALED)
                .map(Rule::id)
                .toList();
    }

    private static Set<String> ids(boolean isUpcoming) {
        return RULES.all().stream()
                .filter(rule -> rule.isUpcoming() == isUpcoming)
                .map(Rule::id)
                .collect(Collectors.toSet());
    }
}
