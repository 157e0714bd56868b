package org.thinkuknow.notification.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.textfield.EmailField;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.test.context.support.WithMockUser;
import org.thinkuknow.account.StaffMember;
import org.thinkuknow.audit.Audit;
import org.thinkuknow.audit.Recorded;
import org.thinkuknow.notification.EscalationTier;
import org.thinkuknow.notification.NewTurn;
import org.thinkuknow.notification.Roster;
import org.thinkuknow.support.StaffViews;

import java.time.Instant;

import static org.assertj.core.api.Assertions.assertThat;

/** The roster, without a browser. */
@WithMockUser(username = "demo-supervisor", roles = "SUPERVISOR")
class OnCallViewIT extends StaffViews {

    @Autowired
    private Roster roster;

    @Autowired
    private JdbcClient database;

    @Autowired
    private Audit audit;

    @AfterEach
    void nobodyIsOnCall() {
        roster.turns().forEach(turn -> roster.remove(turn.id()));
    }

    @Test
    void whenNobodyWouldBeCalledIsSaid() {
        navigate("admin/on-call", OnCallView.class);
        assertThat(textOf($(OnCallView.class).first()))
                .contains("No officer from", "No supervisor from", "No head of the centre from");
    }

    @Test
    void somebodyIsPutOnCallAndTakenOff() {
        navigate("admin/on-call", OnCallView.class);
        fill("night@centre.example");
        assertThat(roster.turns()).singleElement().satisfies(turn -> {
            assertThat(turn.username()).isEqualTo("demo-officer");
            assertThat(turn.address()).isEqualTo("night@centre.example");
        });
        assertThat(textOf($(OnCallView.class).first())).contains("Demo officer as officer", "night@centre.example");
    }

    @Test
    void aTurnOfSomebodyWhoCannotSignInIsSaidToBeEmpty() {
        onCall();
        database.sql("update account set enabled = false where username = 'demo-officer'")
                .update();
        try {
            navigate("admin/on-call", OnCallView.class);
            assertThat(textOf($(OnCallView.class).first()))
                    .contains(
                            "Cannot sign in as an officer any more: nobody is called for this turn.",
                            "No officer from");
        } finally {
            database.sql("update account set enabled = true where username = 'demo-officer'")
                    .update();
        }
    }

    @Test
    void anAddressThatTookNoMailIsSaidAndCanBeTriedAgain() {
        onCall();
        database.sql("insert into staff_address_refused (person, address, refused_at) values ('demo-officer', "
                        + "'night@centre.example', utc_timestamp(6))")
                .update();
        navigate("admin/on-call", OnCallView.class);
        assertThat(textOf($(OnCallView.class).first())).contains("An alert was refused", "this address takes no mail");
        test($(Button.class).withText("Try it again").first()).click();
        assertThat(textOf($(OnCallView.class).first())).doesNotContain("An alert was refused");
        assertThat(database.sql("select count(*) from staff_address_refused where person = 'demo-officer'")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void aTurnOfSomebodyWhoCanBeCalledHasNothingToSay() {
        onCall();
        navigate("admin/on-call", OnCallView.class);
        assertThat(textOf($(OnCallView.class).first()))
                .contains("Demo officer as officer")
                .doesNotContain("Cannot sign in", "An alert was refused");
    }

    @Test
    void theRecordNamesWhoseTurnItWas() {
        navigate("admin/on-call", OnCallView.class);
        fill("night@centre.example");
        var turn = roster.turns().getFirst().id();
        roster.remove(turn);
        roster.remove(turn);
        assertThat(audit.of("demo-officer").stream()
                        .filter(entry -> entry.detail().equals("turn " + turn)))
                .singleElement()
                .extracting(Recorded::act, Recorded::who)
                .containsExactly("took off call", "demo-supervisor");
    }

    @Test
    void anAddressThatIsNoneIsSaidAndNothingIsKept() {
        navigate("admin/on-call", OnCallView.class);
        fill("nobody");
        assertThat(textOf($(OnCallView.class).first())).contains("one whole e-mail address");
        assertThat(roster.turns()).isEmpty();
    }

    private void onCall() {
        var now = Instant.now();
        roster.add(new NewTurn(
                "demo-officer",
                "night@centre.example",
                EscalationTier.OFFICER,
                now.minusSeconds(60),
                now.plusSeconds(3_600)));
    }

    @SuppressWarnings("unchecked")
    private void fill(String address) {
        ComboBox<StaffMember> person = byId("turn-person", ComboBox.class).orElseThrow();
        person.setValue(roster.people().stream()
                .filter(member -> member.username().equals("demo-officer"))
                .findFirst()
                .orElseThrow());
        byId("turn-address", EmailField.class).orElseThrow().setValue(address);
        test(byId("add-turn", Button.class).orElseThrow()).click();
    }
}
