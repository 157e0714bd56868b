package org.thinkuknow.account.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;
import org.thinkuknow.account.Staff;
import org.thinkuknow.notification.EscalationTier;
import org.thinkuknow.notification.Reaches;
import org.thinkuknow.notification.Roster;
import org.thinkuknow.support.StaffViews;
import org.thinkuknow.support.Turns;

import java.time.Duration;
import java.time.Instant;

import static org.assertj.core.api.Assertions.assertThat;

/** What an administrator reads when they switch somebody off. */
@WithMockUser(username = "demo-admin", roles = "ADMIN")
class SwitchingOffIT extends StaffViews {

    @Autowired
    private Roster roster;

    @Autowired
    private Reaches reaches;

    @Autowired
    private Staff staff;

    @AfterEach
    void nobodyIsOnCallAndEverybodyCanSignIn() {
        staff.setEnabled("demo-officer-2", true);
        Turns.clear(roster);
    }

    @Test
    void theTurnsOfWhoIsSwitchedOffAreSaidWithAWayToTheRoster() {
        var now = Instant.now();
        Turns.put(
                roster,
                reaches,
                "demo-officer-2",
                "night@centre.example",
                EscalationTier.OFFICER,
                now.minusSeconds(60),
                now.plus(Duration.ofHours(8)));
        navigate("admin", AdminView.class);
        press("Switch off demo-officer-2");
        press("Yes, switch off demo-officer-2");
        assertThat(message())
                .contains(
                        "demo-officer-2 is switched off.",
                        "They have a turn on the roster and are on call now. Nobody is called for it");
        assertThat($(Anchor.class).all())
                .anyMatch(link ->
                        link.getHref().equals("admin/on-call") && link.getText().equals("Open the roster"));
        press("Switch on demo-officer-2");
        assertThat(message()).isEqualTo("demo-officer-2 is switched on.");
    }

    @Test
    void whoHasNoTurnLeavesNothing() {
        navigate("admin", AdminView.class);
        press("Switch off demo-officer-2");
        press("Yes, switch off demo-officer-2");
        assertThat(message()).isEqualTo("demo-officer-2 is switched off.");
    }

    private void press(String label) {
        test($(Button.class).all().stream()
                        .filter(button -> label.equals(button.getAriaLabel().orElse("")))
                        .findFirst()
                        .orElseThrow())
                .click();
    }

    private String message() {
        return textOf(byId("message", Paragraph.class).orElseThrow());
    }
}
