package org.thinkuknow.ownlessons;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.thinkuknow.content.Problem;
import org.thinkuknow.content.Problems;
import org.thinkuknow.learning.AgeBand;
import org.thinkuknow.learning.Lessons;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.thinkuknow.ownlessons.Written.example;
import static org.thinkuknow.ownlessons.Written.read;
import static org.thinkuknow.ownlessons.Written.with;

/** A school's own lesson is checked as the library's are. */
class OwnReadingTest {

    private static final String HARD =
            "Unauthorised dissemination constitutes a considerable infringement of confidentiality and necessitates notification. ";

    private static final OwnText SHORT = new OwnText("""
            ---
            title: Fair play
            strand: online-relationships
            aim: I can play in a kind way.
            minutes: 10
            ---

            ## We play (5 minutes)

            We play together. We take turns.

            ## Tell someone (5 minutes)

            You can tell someone.

            :::help Ways to get help
            {press-button}
            :::
            """, """
            title: Fair play
            before:
              id: or-7-11-before
              ask: What is kind?
              options:
                - say: To wait
                  right: true
                  why: It is fair.
                - say: To push
                  why: It hurts.
            after:
              id: or-7-11-after
              ask: What is fair?
              options:
                - say: To take turns
                  right: true
                  why: It is kind.
                - say: To grab
                  why: It hurts.
            questions: []
            """);

    @ParameterizedTest
    @EnumSource
    void theExampleOfEveryBandIsRight(AgeBand band) {
        var read = Written.READING.read("/teach/own/L-000000000000/1", band, Written.EXAMPLE.of(band));
        assertThat(read.findings()).isEmpty();
        assertThat(read.isRight()).isTrue();
        assertThat(read.lesson().title()).isNotBlank();
        assertThat(read.ages()).isNotEmpty().allMatch(age -> age.band() == band);
    }

    @ParameterizedTest
    @EnumSource
    void aCopyOfALessonOfTheLibraryIsRight(AgeBand band) {
        var lesson = Written.LESSONS.of(band).getFirst();
        var read = Written.READING.read("/teach/own/L-000000000000/1", band, Written.EXAMPLE.copyOf(lesson));
        assertThat(read.findings())
                .filteredOn(finding -> !finding.words().contains("The words are for age"))
                .isEmpty();
        assertThat(read.lesson().title()).isEqualTo(lesson.title());
    }

    @Test
    void itHasNoPublicPageAndSaysNothingOfTheSchoolToReports() {
        var lesson = read(example()).lesson();
        assertThat(lesson.isOpenToAll()).isFalse();
        assertThat(Written.LESSONS.all()).allMatch(library -> library.isOpenToAll());
        assertThat(lesson.slug()).isEqualTo("own-lesson");
    }

    @Test
    void whatIsWrongIsSaidWithItsLineAndItsMend() {
        var text = with("strand: online-reputation\naim", "strand: cookery\naim");
        assertThat(read(text).findings()).anySatisfy(finding -> {
            assertThat(finding.part()).isEqualTo(DraftFinding.Part.LESSON);
            assertThat(finding.line()).isEqualTo(3);
            assertThat(finding.words())
                    .isEqualTo("`strand` must be one of the eight in the list under “What you can write here”.");
        });
        assertThat(read(text).isRight()).isFalse();
    }

    @Test
    void whatIsWrongInTheQuizIsSaidThere() {
        var read = read(with("look-again: Putting it right", "look-again: Nowhere"));
        assertThat(read.findings()).isNotEmpty().allMatch(finding -> finding.part() == DraftFinding.Part.QUIZ);
        assertThat(read.wholeQuiz()).isEmpty();
        assertThat(read(example()).wholeQuiz()).isPresent();
    }

    @Test
    void wordsThatAreTooHardStopIt() {
        var read = read(with("Yusuf is cross. Sam was late", HARD.repeat(12) + "\n\nSam was late"));
        assertThat(read.findings())
                .anyMatch(finding -> finding.stops() && finding.words().contains("may be for age 9 here"));
    }

    @Test
    void aNumberThatIsNoHelplinesIsDoubtedAndStopsNothing() {
        var read = read(with("Call Childline on 0800 1111", "Call Childline on 0800 1112"));
        assertThat(read.findings())
                .singleElement()
                .satisfies(finding ->
                        assertThat(finding.words()).startsWith("The number 0800 1112 is not one of our helplines."));
        assertThat(read.isRight()).isTrue();
    }

    @Test
    void nothingButHarmlessElementsIsShown() {
        var read = read(with(
                "Yusuf feels bad.",
                "<script>alert(1)</script> <img src=x onerror=alert(1)> [x](javascript:alert(1)) Yusuf feels bad."));
        assertThat(read.lesson().steps())
                .noneMatch(step -> step.html().contains("<script")
                        || step.html().contains("<img src=\"x")
                        || step.html().contains("href=\"javascript"));
    }

    /** Whatever stands in the two texts, the checks answer. The seed is fixed, so that a failure can be seen again. */
    @Test
    void nothingThatIsTypedBringsTheChecksDown() {
        var random = new Random(25);
        for (var round = 0; round < 120; round++) {
            var text = new OwnText(
                    mangled(example().lesson(), random), mangled(example().quiz(), random));
            assertThat(read(text).isRight())
                    .as("%s%n%s", text.lesson(), text.quiz())
                    .isIn(true, false);
        }
        assertThat(read(new OwnText("", "")).isRight()).isFalse();
    }

    @Test
    void aSchoolsLessonMayBeShortAndPlain() {
        var read = read(SHORT);
        assertThat(read.findings())
                .as("an easy version is a hint and no more")
                .allSatisfy(finding -> assertThat(finding.stops()).isFalse())
                .anyMatch(finding -> finding.words().contains("no easy version"));
        assertThat(read.isRight()).isTrue();
        assertThat(read.quiz().orElseThrow().questions()).isEmpty();
    }

    @Test
    void whatKeepsChildrenSafeHoldsForTheShortestLesson() {
        assertThat(stopsOf(SHORT.lesson().replace(":::help Ways to get help", ":::talk")))
                .contains("The lesson has no `:::help` block");
        assertThat(stopsOf(SHORT.lesson().replace("We play together", "You are not in trouble. We play together")))
                .contains("Nobody can promise this");
        assertThat(stopsOf(SHORT.lesson().replace("We play together.", HARD.repeat(12))))
                .contains("may be for age 9 here");
        assertThat(stopsOf(SHORT.lesson().replace("5 minutes", "40 minutes").replace("minutes: 10", "minutes: 80")))
                .contains("A lesson takes 5 to 60 minutes");
        assertThat(stopsOf(SHORT.lesson().substring(0, SHORT.lesson().indexOf("## Tell"))))
                .contains("has 2 to 8 steps; this has 1");
    }

    /** The library stays as it was: what is enough for a school is not enough there. */
    @Test
    void theLibraryKeepsItsOwnMeasure() {
        var problems = new Problems();
        var path = "lessons/7-11/who-is-a-friend-online/lesson.md";
        var files = Written.FILES.apart(
                Map.of(path, SHORT.lesson(), "lessons/order.yaml", "7-11: [who-is-a-friend-online]"),
                List.of("curriculum.yaml", "lessons/for-every-lesson.md"));
        Lessons.read(files, problems);
        assertThat(problems.found())
                .extracting(Problem::mend)
                .anyMatch(mend -> mend.contains("has 5 to 7 steps"))
                .anyMatch(mend -> mend.contains("takes 30 minutes"))
                .anyMatch(mend -> mend.contains("teacher's notes are missing"))
                .anyMatch(mend -> mend.contains("`computing` must be a list"));
    }

    private static String stopsOf(String lesson) {
        var read = read(new OwnText(lesson, SHORT.quiz()));
        assertThat(read.isRight()).isFalse();
        return read.findings().stream()
                .filter(DraftFinding::stops)
                .map(DraftFinding::words)
                .collect(Collectors.joining("\n"));
    }

    private static String mangled(String text, Random random) {
        var lines = new ArrayList<>(text.lines().toList());
        for (var i = random.nextInt(8); i >= 0; i--) {
            var at = random.nextInt(lines.size());
            var line = lines.get(at);
            switch (random.nextInt(6)) {
                case 0 -> lines.remove(at);
                case 1 -> lines.add(random.nextInt(lines.size()), line);
                case 2 -> lines.set(at, line.substring(random.nextInt(line.length() + 1)));
                case 3 -> lines.set(at, line.replace(":", ""));
                case 4 ->
                    lines.set(
                            at,
                            line
                                    + List.of(
                                                    " (99999999999 minutes)",
                                                    " &a [*a]",
                                                    ": {",
                                                    "\u0000",
                                                    "- []",
                                                    " 'x",
                                                    "\ud83d")
                                            .get(random.nextInt(7)));
                default -> lines.set(at, "  " + line);
            }
        }
        return String.join("\n", lines);
    }
}
