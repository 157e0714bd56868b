package org.thinkuknow.notification.ui;

import com.vaadin.flow.component.html.Anchor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.test.context.support.WithMockUser;
import org.thinkuknow.notification.EscalationTier;
import org.thinkuknow.notification.OpenAlarms;
import org.thinkuknow.notification.Reaches;
import org.thinkuknow.notification.Roster;
import org.thinkuknow.support.StaffViews;
import org.thinkuknow.support.Turns;

import java.time.Duration;
import java.time.Instant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.thinkuknow.support.Eventually.eventually;

/** The alarm and the roster's gaps above every staff page, without a browser. */
@WithMockUser(username = "demo-supervisor", roles = "SUPERVISOR")
class BannersIT extends StaffViews {

    @Autowired
    private Roster roster;

    @Autowired
    private Reaches reaches;

    @Autowired
    private OpenAlarms alarms;

    @Autowired
    private JdbcClient database;

    @AfterEach
    void nobodyIsOnCallAndNothingOfThisTestWaits() {
        Turns.clear(roster);
        database.sql("delete from staff_waiting where subject like 'BANNER-%'").update();
    }

    @Test
    void whatWaitsLongestComesFirstWhateverItsReferenceAndTheRestIsALinkToTheLane() {
        for (var number = 1; number <= 7; number++) {
            database.sql(
                            "insert into staff_waiting (subject, waits_at, since) values (?, utc_timestamp(6), timestampadd(day, "
                                    + "?, '1951-01-01'))")
                    .params("BANNER-" + (8 - number), number)
                    .update();
        }
        eventually(() -> assertThat(alarms.now()).containsKeys("BANNER-1", "BANNER-7"));
        navigate("admin/on-call", OnCallView.class);
        var banner = $(AlarmBanner.class).first();
        assertThat(banner.getElement().getTextRecursively())
                .containsSubsequence(
                        "▲ %d cases wait for somebody now, "
                                .formatted(alarms.now().size()),
                        "the longest since Tue 2 Jan")
                .doesNotContain("BANNER-6");
        assertThat($(Anchor.class, banner).all())
                .as("one link, to what waits longest")
                .singleElement()
                .satisfies(link -> {
                    assertThat(link.getHref()).isEqualTo("/triage/BANNER-7");
                    assertThat(link.getText()).isEqualTo("Open BANNER-7");
                });
    }

    @Test
    void anEmptyRosterIsSaidWithALinkForWhoCanFillIt() {
        navigate("admin/on-call", OnCallView.class);
        eventually(() -> {
            roundTrip();
            assertThat(banner())
                    .contains(
                            "Nobody is on call as officer, supervisor or head of the centre: no alert reaches anybody by e-mail",
                            "Open the roster");
        });
    }

    @Test
    @WithMockUser(username = "demo-admin", roles = "ADMIN")
    void anAdministratorReadsIt() {
        navigate("admin/on-call", OnCallView.class);
        eventually(() -> {
            roundTrip();
            assertThat(banner()).contains("Nobody is on call as officer");
        });
    }

    @Test
    void aGapWithinADayIsSaidApartAndARosterWithoutGapsSaysNothing() {
        navigate("admin/on-call", OnCallView.class);
        var now = Instant.now();
        for (var hours : new int[] {0, 23}) {
            var begins = now.minusSeconds(60).plus(Duration.ofHours(hours));
            var ends = begins.plus(Duration.ofHours(23));
            Turns.put(roster, reaches, "demo-supervisor", "s@centre.example", EscalationTier.SUPERVISOR, begins, ends);
            Turns.put(roster, reaches, "demo-officer-2", "h@centre.example", EscalationTier.HEAD, begins, ends);
        }
        Turns.put(
                roster,
                reaches,
                "demo-officer",
                "o@centre.example",
                EscalationTier.OFFICER,
                now.minusSeconds(60),
                now.plus(Duration.ofHours(8)));
        eventually(() -> {
            roundTrip();
            assertThat(banner())
                    .contains("Within a day nobody will be on call as officer from")
                    .doesNotContain("Nobody is on call");
        });
        Turns.put(
                roster,
                reaches,
                "demo-officer",
                "o@centre.example",
                EscalationTier.OFFICER,
                now.plus(Duration.ofHours(8)),
                now.plus(Duration.ofHours(30)));
        eventually(() -> {
            roundTrip();
            assertThat(banner()).isEmpty();
        });
    }

    private String banner() {
        return textOf($(RosterBanner.class).first());
    }
}
