package org.thinkuknow.triage.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.internal.change.NodeChange;
import org.junit.jupiter.api.Test;
import org.thinkuknow.assessment.Level;
import org.thinkuknow.referral.NotTheirs;
import org.thinkuknow.report.ReportSummary;
import org.thinkuknow.support.ElementWords;
import org.thinkuknow.triage.CaseFacts.AskedAgencies;
import org.thinkuknow.triage.CaseQueue.QueuedCase;
import org.thinkuknow.triage.Closing.Outcome;
import org.thinkuknow.triage.Deadline;
import org.thinkuknow.triage.QueueLine;
import org.thinkuknow.triage.SomeCase;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;

/** What a row of the queue sends to a desk. */
class QueueRowTest {

    private static final Instant NOW = Instant.parse("2026-11-24T10:00:00Z");

    private final UI desk = new UI();
    private final QueueRow row = new QueueRow("AAAAA-BBBBB");

    @Test
    void aRowThatIsAsItWasSendsNothing() {
        desk.add(row);
        row.show(waiting(), false, false, NOW);
        assertThat(sent()).isNotEmpty();
        row.show(waiting(), false, false, NOW);
        assertThat(sent()).isEmpty();
    }

    @Test
    void theFirstLineSaysWhomItIsAboutWhereAndWhy() {
        row.show(about(new ReportSummary("14", "Bristol", false), "threats", "meeting soon"), false, false, NOW);
        assertThat(ElementWords.of(row.getElement())).startsWith("▲14 · Bristol · threats, meeting soon");
        row.show(about(new ReportSummary("", "Bristol", true), "threats"), false, false, NOW);
        assertThat(ElementWords.of(row.getElement()))
                .startsWith("▲age not in the form · Bristol · threats")
                .contains("AAAAA-BBBBB · told by somebody else");
        row.show(about(new ReportSummary("9", "", false)), false, false, NOW);
        assertThat(ElementWords.of(row.getElement())).startsWith("▲9 · place not in the form");
        row.show(waiting(), false, false, NOW);
        assertThat(ElementWords.of(row.getElement())).startsWith("▲age and place not in the form");
    }

    @Test
    void whatAChildWroteStaysText() {
        var wrote = "<img src=x onerror=alert(1)> & \"Leeds\" 'x' \u202eright to left \u2066";
        row.show(about(new ReportSummary("14", wrote, false), "<b>threats</b>"), false, false, NOW);
        assertThat(ElementWords.of(row.getElement())).startsWith("▲14 · " + wrote + " · <b>threats</b>");
        assertThat(ElementWords.drawn(row.getElement().getChild(0)).select("img, b, [onerror], script"))
                .isEmpty();
    }

    @Test
    void aFullLaneIsAFewPartsOfThePage() {
        row.show(about(new ReportSummary("14", "Bristol", false), "threats", "meeting soon"), false, false, NOW);
        assertThat(parts(row.getElement())).isLessThanOrEqualTo(2);
        assertThat(parts(new TickRow("AAAAA-BBBBB", () -> {}).getElement())).isLessThanOrEqualTo(2);
    }

    @Test
    void aRestrictedRowSaysNothingAndLeadsNowhereUntilItIsOpenAgain() {
        row.show(about(ReportSummary.NOTHING, "Restricted"), false, true, NOW.plus(Duration.ofHours(2)));
        assertThat(ElementWords.of(row.getElement())).isEqualTo("▲Restricted2 h ago");
        assertThat(row.getElement().getChild(0).hasAttribute("href")).isFalse();
        row.show(waiting(), false, false, NOW);
        assertThat(row.getElement().getChild(0).getAttribute("href")).isEqualTo("triage/AAAAA-BBBBB");
    }

    @Test
    void aRowOfALockedDeskSaysItsCodeAndLeadsNowhere() {
        row.show(about(ReportSummary.NOTHING, "Locked"), false, true, NOW.plus(Duration.ofHours(2)));
        assertThat(ElementWords.of(row.getElement())).isEqualTo("▲AAAAA-BBBBB2 h ago");
        assertThat(row.getElement().getChild(0).hasAttribute("href")).isFalse();
    }

    @Test
    void aRestrictedRowCannotBeTicked() {
        var tickable = new TickRow("AAAAA-BBBBB", () -> {});
        tickable.offerTick(true);
        tickable.show(about(ReportSummary.NOTHING, "Restricted"), false, false, NOW);
        assertThat(tickable.getElement().getChildCount()).isEqualTo(1);
        tickable.show(waiting(), false, false, NOW);
        assertThat(tickable.getElement().getChildCount()).isEqualTo(2);
    }

    private static long parts(Element element) {
        return 1 + element.getChildren().mapToLong(QueueRowTest::parts).sum();
    }

    private static QueuedCase about(ReportSummary summary, String... why) {
        var facts = SomeCase.of(Level.ONE, NOW).called("AAAAA-BBBBB").facts();
        return new QueuedCase(facts, null, null, null, new QueueLine(summary, List.of(why)));
    }

    @Test
    void timeThatPassesIsSent() {
        desk.add(row);
        row.show(waiting(), false, false, NOW);
        sent();
        row.show(waiting(), false, false, NOW.plus(Duration.ofHours(2)));
        assertThat(sent()).isNotEmpty();
        assertThat(ElementWords.of(row.getElement())).contains("2 h ago");
    }

    @Test
    void theHalfThatWasNotAskedIsSaidAndSoIsWhatWasAdded() {
        row.show(waiting(), false, false, NOW);
        assertThat(ElementWords.of(row.getElement())).doesNotContain("not asked", "added");
        row.show(asked(new AskedAgencies(true, false, null)), false, false, NOW);
        assertThat(ElementWords.of(row.getElement())).contains("children's services not asked");
        row.show(asked(new AskedAgencies(false, true, null)), false, false, NOW);
        assertThat(ElementWords.of(row.getElement())).contains("police not asked");
        row.show(asked(new AskedAgencies(true, true, NOW)), false, false, NOW);
        assertThat(ElementWords.of(row.getElement()))
                .contains("added after the referral")
                .doesNotContain("not asked");
    }

    @Test
    void whyAnAgencyThatWasAskedDoesNotHaveItIsSaid() {
        for (var why : List.of("Kent Police say Surrey Police", "no mail reaches Kent Police")) {
            row.show(asked(new AskedAgencies(false, true, null, new NotTheirs(NOW, why))), false, false, NOW);
            assertThat(ElementWords.of(row.getElement())).contains("police not asked: " + why);
        }
    }

    @Test
    void whatIsToBeLookedAtFirstSaysSoInWordsAtLevelTwo() {
        row.show(waiting(), false, false, NOW);
        assertThat(ElementWords.of(row.getElement())).doesNotContain("Look first");
        row.show(first(Level.TWO), false, false, NOW);
        assertThat(ElementWords.of(row.getElement())).startsWith("2Look first");
        row.show(first(Level.ONE), false, false, NOW);
        assertThat(ElementWords.of(row.getElement())).doesNotContain("Look first");
    }

    @Test
    void whatIsDueSoonIsAmberAndSaysSoAndWhatIsOverdueIsNot() {
        show(NOW.plusSeconds(600), NOW.plusSeconds(1));
        assertThat(clock()).isEqualTo("clock: in 10 min");
        show(NOW.plusSeconds(600), NOW);
        assertThat(clock()).isEqualTo("clock soon: soon, in 10 min");
        show(NOW.minusSeconds(60), NOW.minusSeconds(600));
        assertThat(clock()).isEqualTo("clock overdue: overdue by 1 min");
    }

    @Test
    void whatIsClosedSaysHowByWhomAndWhen() {
        var closed = SomeCase.of(Level.TWO, NOW)
                .called("AAAAA-BBBBB")
                .closed(Outcome.ADVICE_GIVEN, "officer")
                .facts();
        row.show(
                new QueuedCase(closed, null, null, "Ayesha Khan", QueueLine.NOTHING),
                false,
                false,
                NOW.plus(Duration.ofHours(2)));
        assertThat(ElementWords.of(row.getElement()))
                .contains("2Advice given", "AAAAA-BBBBB · by Ayesha Khan", "2 h ago", "closed");
        row.show(
                new QueuedCase(closed, null, null, null, QueueLine.NOTHING),
                false,
                false,
                NOW.plus(Duration.ofHours(2)));
        assertThat(ElementWords.of(row.getElement())).contains("by whom is not known");
    }

    private void show(Instant until, Instant soonFrom) {
        var facts = SomeCase.of(Level.ONE, NOW).called("AAAAA-BBBBB").facts();
        var due = new Deadline("first look", until);
        row.show(new QueuedCase(facts, due, soonFrom, null, QueueLine.NOTHING), false, false, NOW);
    }

    private String clock() {
        var part = ElementWords.drawn(row.getElement().getChild(0))
                .getElementsByClass("clock")
                .first();
        return part.className() + ": " + part.text();
    }

    private static QueuedCase first(Level level) {
        return new QueuedCase(SomeCase.of(level, NOW).toLookAtFirst().facts(), null, null, null, QueueLine.NOTHING);
    }

    private List<NodeChange> sent() {
        var changes = new ArrayList<NodeChange>();
        desk.getInternals().getStateTree().collectChanges(changes::add);
        return changes;
    }

    private static QueuedCase waiting() {
        return asked(new AskedAgencies(false, false, null));
    }

    private static QueuedCase asked(AskedAgencies asked) {
        return new QueuedCase(
                SomeCase.of(Level.ONE, NOW).called("AAAAA-BBBBB").asked(asked).facts(),
                null,
                null,
                null,
                QueueLine.NOTHING);
    }
}
