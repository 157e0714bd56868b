package org.thinkuknow.ownlessons;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.thinkuknow.learning.AgeBand;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import static org.assertj.core.api.Assertions.assertThat;
import static org.thinkuknow.ownlessons.Written.example;
import static org.thinkuknow.ownlessons.Written.read;
import static org.thinkuknow.ownlessons.Written.with;

/** A school's own lesson is checked as the library's are. */
class OwnReadingTest {

    private static final String HARD =
            "Unauthorised dissemination constitutes a considerable infringement of confidentiality and necessitates notification. ";

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
                    .isEqualTo("`strand` must be one of the eight in the list under “What can stand here”.");
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
                        assertThat(finding.words()).startsWith("The number 0800 1112 is none of our helplines."));
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
