package org.thinkuknow.notification.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.router.QueryParameters;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.test.context.support.WithMockUser;
import org.thinkuknow.account.StaffMember;
import org.thinkuknow.audit.Audit;
import org.thinkuknow.audit.Recorded;
import org.thinkuknow.notification.EscalationTier;
import org.thinkuknow.notification.Reach;
import org.thinkuknow.notification.Reaches;
import org.thinkuknow.notification.Roster;
import org.thinkuknow.support.Acting;
import org.thinkuknow.support.StaffViews;
import org.thinkuknow.support.Turns;

import java.time.Instant;
import java.util.Map;

import static org.assertj.core.api.Assertions.assertThat;

/** The roster, without a browser. */
@WithMockUser(username = "demo-supervisor", roles = "SUPERVISOR")
class OnCallViewIT extends StaffViews {

    @Autowired
    private Roster roster;

    @Autowired
    private Reaches reaches;

    @Autowired
    private JdbcClient database;

    @Autowired
    private Audit audit;

    @AfterEach
    void nobodyIsOnCall() {
        Turns.clear(roster);
    }

    @Test
    void whenNobodyWouldBeCalledIsSaidOnEachDay() {
        UI.getCurrent().navigate("admin/on-call", QueryParameters.simple(Map.of("week", "2099-11-25")));
        var page = textOf($(OnCallView.class).first());
        assertThat(page).contains("Week of 23 November 2099", "Nobody is on the roster this week");
        assertThat($(ListItem.class).all().stream().filter(item -> item.hasClassName("gap")))
                .hasSize(21)
                .allSatisfy(gap -> assertThat(gap.getText()).isEqualTo("nobody all day"));
    }

    @Test
    void somebodyIsPutOnCallAndTakenOff() {
        reached();
        navigate("admin/on-call", OnCallView.class);
        fill();
        assertThat(roster.turns())
                .singleElement()
                .satisfies(turn -> assertThat(turn.username()).isEqualTo("demo-officer"));
        assertThat(textOf($(OnCallView.class).first())).contains("The turn is on the roster.", "Demo officer");
        choose();
        press("Take off");
        assertThat(textOf($(OnCallView.class).first())).contains("Take Demo officer off the roster, as officer");
        press("Yes, take off");
        assertThat(roster.turns()).isEmpty();
    }

    @Test
    void aSecondPressAndWhatCannotBeIsSaidAtTheField() {
        reached();
        navigate("admin/on-call", OnCallView.class);
        fill();
        fill();
        assertThat(roster.turns()).hasSize(1);
        assertThat(person().getErrorMessage()).isEqualTo("This turn is on the roster already.");
        assertThat(person().isInvalid()).isTrue();
        person().clear();
        test(byId("save-turn", Button.class).orElseThrow()).click();
        assertThat(person().getErrorMessage()).isEqualTo("Choose who is on call.");
    }

    @Test
    void whoHasNoAddressIsNotPutOnCall() {
        database.sql("delete from staff_reach where username = 'demo-officer'").update();
        navigate("admin/on-call", OnCallView.class);
        fill();
        assertThat(person().getErrorMessage()).startsWith("Demo officer has no address for alerts yet.");
        assertThat(roster.turns()).isEmpty();
    }

    @Test
    void aTurnOfSomebodyWhoCannotSignInIsSaidToBeEmpty() {
        onCall();
        database.sql("update account set enabled = false where username = 'demo-officer'")
                .update();
        try {
            navigate("admin/on-call", OnCallView.class);
            assertThat(textOf($(OnCallView.class).first()))
                    .contains("cannot sign in: nobody is called", "Officer: nobody");
            choose();
            assertThat(textOf($(OnCallView.class).first()))
                    .contains("Cannot sign in as an officer any more: nobody is called for this turn.");
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
        assertThat(textOf($(OnCallView.class).first())).contains("e-mail address does not work");
        choose();
        assertThat(textOf($(OnCallView.class).first())).contains("An alert was refused");
        press("Try it again");
        assertThat(textOf($(OnCallView.class).first())).doesNotContain("e-mail address does not work");
        assertThat(database.sql("select count(*) from staff_address_refused where person = 'demo-officer'")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void theRecordNamesWhoseTurnItWas() {
        onCall();
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
    @WithMockUser(username = "demo-admin", roles = "ADMIN")
    void anAdministratorEntersWhereSomebodyIsReachedAndWhatIsNoneIsSaidAtTheField() {
        navigate("admin/on-call", OnCallView.class);
        var address = byId("reach-demo-officer-address", EmailField.class).orElseThrow();
        address.setValue("nobody");
        test(byId("reach-demo-officer-save", Button.class).orElseThrow()).click();
        assertThat(address.getErrorMessage()).startsWith("Write one whole e-mail address");
        address.setValue("office@centre.example");
        test(byId("reach-demo-officer-save", Button.class).orElseThrow()).click();
        assertThat(textOf($(OnCallView.class).first())).contains("Saved. It applies to all turns from now on.");
        assertThat(Acting.OFFICER.get(reaches::mine).orElseThrow().by()).isEqualTo("demo-admin");
    }

    @Test
    void whereNobodyWouldBeCalledOnePressPutsOneselfOn() {
        Acting.ADMIN.run(() -> reaches.setOf("demo-supervisor", new Reach("late@centre.example", "")));
        navigate("admin/on-call", OnCallView.class);
        assertThat(textOf(byId("on-call-now", OnNow.class).orElseThrow()))
                .contains("Nobody would be called now", "Put me on as officer");
        test(byId("put-me-on-officer", NativeButton.class).orElseThrow()).click();
        assertThat(roster.turns()).singleElement().satisfies(turn -> {
            assertThat(turn.username()).isEqualTo("demo-supervisor");
            assertThat(turn.rung()).isEqualTo(EscalationTier.OFFICER);
            assertThat(turn.from()).isBefore(Instant.now());
        });
        assertThat(textOf($(OnCallView.class).first())).contains("You are on call as officer for 12 hours");
        assertThat(byId("put-me-on-officer", NativeButton.class)).isEmpty();
        test(byId("put-me-on-head", NativeButton.class).orElseThrow()).click();
        assertThat(roster.turns()).as("nobody is called twice").hasSize(1);
    }

    @Test
    void whoHasNoAddressReadsWhyThePressDidNothing() {
        database.sql("delete from staff_reach where username = 'demo-supervisor'")
                .update();
        navigate("admin/on-call", OnCallView.class);
        test(byId("put-me-on-officer", NativeButton.class).orElseThrow()).click();
        assertThat(textOf($(OnCallView.class).first())).contains("has no address for alerts yet.");
        assertThat(roster.turns()).isEmpty();
    }

    @Test
    @WithMockUser(username = "demo-admin", roles = "ADMIN")
    void whoCannotBeCalledIsLedToTheForm() {
        navigate("admin/on-call", OnCallView.class);
        assertThat(textOf(byId("on-call-now", OnNow.class).orElseThrow()))
                .contains("Nobody would be called now", "Put somebody on")
                .doesNotContain("Put me on");
    }

    private void reached() {
        Acting.ADMIN.run(() -> reaches.setOf("demo-officer", new Reach("night@centre.example", "")));
    }

    private void onCall() {
        var now = Instant.now();
        Turns.put(
                roster,
                reaches,
                "demo-officer",
                "night@centre.example",
                EscalationTier.OFFICER,
                now.minusSeconds(60),
                now.plusSeconds(3_600));
    }

    private void choose() {
        test($(NativeButton.class)
                        .withCondition(button -> button.hasClassName("turn"))
                        .first())
                .click();
    }

    private void press(String words) {
        test($(Button.class).withText(words).first()).click();
    }

    @SuppressWarnings("unchecked")
    private ComboBox<StaffMember> person() {
        return byId("turn-person", ComboBox.class).orElseThrow();
    }

    private void fill() {
        person().setValue(roster.people().stream()
                .filter(member -> member.username().equals("demo-officer"))
                .findFirst()
                .orElseThrow());
        test(byId("save-turn", Button.class).orElseThrow()).click();
    }
}
