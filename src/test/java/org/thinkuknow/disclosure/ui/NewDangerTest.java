package org.thinkuknow.disclosure.ui;

import com.vaadin.flow.component.Component;
import org.junit.jupiter.api.Test;
import org.thinkuknow.disclosure.DeskPage;
import org.thinkuknow.disclosure.DeskQuery;
import org.thinkuknow.disclosure.LeadDesk.DeskRecord;
import org.thinkuknow.disclosure.SchoolYear;
import org.thinkuknow.disclosure.Stage;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;

import static org.assertj.core.api.Assertions.assertThat;

/** What an open desk shows when something comes while it is open, without an application. */
class NewDangerTest {

    private static final Instant NOW = Instant.parse("2026-11-20T10:00:00Z");
    private static final SchoolYear YEAR = SchoolYear.of(NOW);
    private static final DeskRecord CALM = record("D-CALM", "Fanny", List.of());
    private static final DeskRecord DANGER = record("D-DANGER", "Lydia", List.of("perhaps not safe to go home"));

    private final NewDanger news = new NewDanger();

    @Test
    void whatCameSinceIsSaidByReferenceUntilItWaitsNoMore() {
        news.show(List.of(CALM));
        assertThat(html(news)).doesNotContain("D-CALM");
        news.show(List.of(DANGER, CALM));
        assertThat(html(news)).contains("safeguarding/D-DANGER").doesNotContain("D-CALM", "Lydia");
        news.show(List.of(DANGER, CALM));
        assertThat(news.getChildren()).as("said once").hasSize(1);
        news.show(List.of(CALM));
        assertThat(news.getChildren()).isEmpty();
    }

    @Test
    void whatWaitedAlreadyWhenTheDeskWasOpenedIsNotNew() {
        news.show(List.of(DANGER));
        news.show(List.of(DANGER));
        assertThat(news.getChildren()).isEmpty();
    }

    @Test
    void aNewLineStandsInItsPlaceAndThoseThatStoodThereStay() {
        var query = new DeskQuery(Stage.WAITING, null, "", false, YEAR, "", DeskQuery.STEP);
        var lists = new DeskLists(query, page(CALM), asked -> page(CALM), YEAR, Clock.fixed(NOW, ZoneOffset.UTC));
        var before = lines(lists).getFirst();
        lists.show(page(DANGER, CALM));
        assertThat(lines(lists)).hasSize(2).element(1).isSameAs(before);
        assertThat(html(lists).indexOf("Lydia")).isBetween(0, html(lists).indexOf("Fanny"));
        lists.show(page(CALM));
        assertThat(lines(lists)).containsExactly(before);
        lists.show(page());
        assertThat(html(lists)).contains("Nothing is waiting for you.").doesNotContain("Fanny");
        lists.show(page(DANGER));
        assertThat(html(lists)).contains("Lydia").doesNotContain("Nothing is waiting for you.");
    }

    private static List<Component> lines(DeskLists lists) {
        return lists.getChildren().findFirst().orElseThrow().getChildren().toList();
    }

    private static DeskPage page(DeskRecord... records) {
        return new DeskPage(List.of(records), records.length, Map.of(), List.of(), 0, List.of());
    }

    private static String html(Component component) {
        return component.getElement().getOuterHTML();
    }

    private static DeskRecord record(String reference, String child, List<String> dangers) {
        return new DeskRecord(
                reference,
                Stage.WAITING,
                "A teacher",
                child,
                "5B",
                null,
                dangers,
                "",
                false,
                true,
                NOW,
                false,
                "",
                "",
                "",
                null,
                null);
    }
}
