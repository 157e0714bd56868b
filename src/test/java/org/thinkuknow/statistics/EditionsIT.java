package org.thinkuknow.statistics;

import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.thinkuknow.figures.Dimension;
import org.thinkuknow.figures.Fact;
import org.thinkuknow.figures.FactKind;
import org.thinkuknow.support.AtOnce;
import org.thinkuknow.support.Visitor;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;

import static org.assertj.core.api.Assertions.assertThat;

class EditionsIT extends CountedDesk {

    private static int weeks = 10;

    private static final LocalDate MADE = LocalDate.of(2031, 3, 12);

    @Autowired
    private Tables tables;

    @Autowired
    private Editions editions;

    /** What is kept in memory is kept for good: each test has a week of its own. */
    private final Period week = Period.named("2031-W" + (weeks += 2)).orElseThrow();

    @BeforeEach
    void nothingIsPublishedOfThatYear() {
        database.sql("delete from figure_edition where week > '2031'").update();
        database.sql("delete from figure_count where day > '2031-01-01'").update();
        editions.look();
    }

    @Test
    void anEditionIsMadeOnceHoweverManyNodesMakeIt() {
        counted(40, "ONE");
        var nodes = IntStream.range(0, 4)
                .mapToObj(node -> new Editions(database, tables, clock))
                .map(node -> (Callable<Boolean>) () -> node.make(week, MADE))
                .toList();

        assertThat(AtOnce.run(nodes))
                .extracting(node -> node.result().orElseThrow())
                .containsOnlyOnce(true);
    }

    @Test
    void anEditionNeverChangesWhateverIsCountedLater() {
        counted(40, "ONE");
        assertThat(editions.make(week, MADE)).isTrue();
        var before = editions.json(editions.of(week.name()).orElseThrow());
        counted(60, "ONE");

        assertThat(new Editions(database, tables, clock).make(week, MADE.plusDays(1)))
                .isFalse();

        assertThat(editions.json(editions.of(week.name()).orElseThrow())).isEqualTo(before);
    }

    @Test
    void whatWasToldOfAQuarterOnceIsToldSoInTheNextEdition() {
        ended(40);
        editions.make(week, MADE);
        ended(40);
        var next = Period.around(Period.Kind.WEEK, week.last().plusDays(1));
        editions.make(next, MADE.plusDays(7));

        assertThat(editions.of(next.name()).orElseThrow().ofQuarter())
                .isEqualTo(editions.of(week.name()).orElseThrow().ofQuarter());
    }

    @Test
    void everybodyReadsTheSameNumbersOnThePageInTheTableAndAsJson() {
        counted(42, "ONE");
        counted(3, "TWO");
        editions.make(week, MADE);
        var visitor = new Visitor(address(""));

        var answer = visitor.get("/service");
        var page = Jsoup.parse(answer.body());

        assertThat(answer.headers().allValues("Set-Cookie")).isEmpty();
        assertThat(page.select("script")).isEmpty();
        assertThat(answer.body().getBytes(StandardCharsets.UTF_8)).hasSizeLessThan(20 * 1024);
        assertThat(page.text()).contains("A fall in reports is not a fall in abuse", "It does not change any more");
        assertThat(page.select("tbody tr").eachText())
                .contains("All reports 45", "Level one 40", "Level two [c]", "Level three 0");
        assertThat(visitor.get("/service/" + week.name()).body()).contains("Level one");
        assertThat(visitor.get("/service/2039-W11").statusCode()).isEqualTo(404);
        assertThat(visitor.get("/service.csv").body())
                .contains("Level one", ",40")
                .doesNotContain(",42");
        assertThat(visitor.get("/service.json").body())
                .contains(
                        "{\"label\":\"Level one\",\"cells\":[\"40\"]}",
                        "{\"label\":\"Level two\",\"cells\":[\"[c]\"]}");
    }

    @ParameterizedTest
    @CsvSource({"2031-03-10, 2031-03-04", "2031-03-11, 2031-03-11", "2031-03-16, 2031-03-11", "2031-03-17, 2031-03-11"})
    void anEditionIsDueOnTheTuesdayAfterItsWeek(LocalDate today, LocalDate due) {
        assertThat(Editions.lastDay(today)).isEqualTo(due);
    }

    /** Two editions tell of different weeks, and of the quarter in the same words: there is nothing to subtract. */
    @Test
    void twoEditionsShareNothingButTheQuarterWordForWord() {
        counted(40, "ONE");
        ended(40);
        editions.make(week, MADE);
        var next = Period.around(Period.Kind.WEEK, week.last().plusDays(1));
        ended(7);
        editions.make(next, MADE.plusDays(7));
        var one = editions.of(week.name()).orElseThrow();
        var other = editions.of(next.name()).orElseThrow();

        assertThat(week.last()).isBefore(next.first());
        assertThat(other.ofQuarter()).isEqualTo(one.ofQuarter());
    }

    @Test
    void whoeverHasTheEditionIsNotSentItAgain() {
        counted(40, "ONE");
        editions.make(week, MADE);
        var tag = new Visitor(address("")).get("/service").headers().firstValue("ETag");

        assertThat(tag).isPresent();
    }

    private void counted(int number, String level) {
        var fact = Fact.of(FactKind.CASE, week.first().plusDays(2))
                .with(Dimension.LEVEL, level)
                .with(Dimension.DOOR, "FORM");
        add(number, fact);
    }

    private void ended(int number) {
        add(number, Fact.of(FactKind.ENDED, week.first().minusMonths(4)).with(Dimension.OUTCOME, "ADVICE_GIVEN"));
    }

    /** Written into the counts alone, years ahead of everything else. */
    private void add(int number, Fact fact) {
        var changes = new Changes();
        Cut.keysOf(fact).forEach(key -> changes.add(key, number));
        counts.add(changes);
    }
}
