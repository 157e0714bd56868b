package org.thinkuknow.account.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.test.context.support.WithMockUser;
import org.thinkuknow.account.Role;
import org.thinkuknow.support.StaffViews;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;

/** The administrator's page, without a browser. */
@WithMockUser(username = "demo-admin", roles = "ADMIN")
class AdminViewIT extends StaffViews {

    @Autowired
    private JdbcClient database;

    @AfterEach
    void everybodyIsBack() {
        database.sql("update account set enabled = true, roles = 'ANALYST' where username = 'demo-analyst'")
                .update();
    }

    @Test
    void somebodyIsSwitchedOffOnlyOnceItWasAskedBackAndTheMessageIsAboutThem() {
        navigate("admin", AdminView.class);
        press("Switch off demo-analyst");
        assertThat(enabled()).as("only asked").isTrue();
        press("Leave it demo-analyst");
        assertThat(enabled()).isTrue();
        press("Switch off demo-analyst");
        press("Yes, switch off demo-analyst");
        assertThat(enabled()).isFalse();
        assertThat(message()).isEqualTo("demo-analyst is switched off.");
        press("Switch on demo-analyst");
        assertThat(enabled()).isTrue();
        assertThat(message()).isEqualTo("demo-analyst is switched on.");
    }

    @Test
    void nobodyIsOfferedToSwitchThemselvesOff() {
        navigate("admin", AdminView.class);
        assertThat(button("Switch off demo-admin")).isEmpty();
        assertThat(button("Switch off demo-officer")).isPresent();
    }

    @Test
    void aNewAccountComesWithAOneTimePasswordAndARefusalStandsBesideTheForm() {
        navigate("admin", AdminView.class);
        test(byId("open-account", Button.class).orElseThrow()).click();
        assertThat(textOf(byId("account-answer", Paragraph.class).orElseThrow()))
                .contains("Please give a name");
        assertThat(byId("one-time-password", Code.class)).isEmpty();
        var username = "new-" + UUID.randomUUID().toString().substring(0, 8);
        byId("new-name", TextField.class).orElseThrow().setValue("Ada Tester");
        byId("new-username", TextField.class).orElseThrow().setValue(username);
        byId("new-roles", CheckboxGroup.class).orElseThrow().setValue(Set.of(Role.ANALYST));
        test(byId("open-account", Button.class).orElseThrow()).click();
        assertThat(textOf(byId("account-answer", Paragraph.class).orElseThrow()))
                .isEqualTo("The account of %s is open.".formatted(username));
        assertThat(byId("one-time-password", Code.class).orElseThrow().getText())
                .matches("([a-z]{4}-){3}[a-z]{4}");
        navigate("staff/room", RoomView.class);
        navigate("admin", AdminView.class);
        assertThat(byId("one-time-password", Code.class)).as("shown once").isEmpty();
        press("Give a one-time password to " + username);
        press("Yes, give a one-time password to " + username);
        assertThat(byId("one-time-password", Code.class)).isPresent();
    }

    @Test
    void rolesAreChangedWhereThePersonStandsAndARefusalIsSaidThere() {
        navigate("admin", AdminView.class);
        press("Change roles of demo-analyst");
        byId("roles-of-demo-analyst", CheckboxGroup.class).orElseThrow().setValue(Set.of());
        press("Save roles of demo-analyst");
        assertThat(byId("roles-answer", Paragraph.class).orElseThrow().getText())
                .contains("at least one role");
        assertThat(roles()).isEqualTo("ANALYST");
        byId("roles-of-demo-analyst", CheckboxGroup.class).orElseThrow().setValue(Set.of(Role.ANALYST, Role.EDUCATOR));
        press("Save roles of demo-analyst");
        assertThat(byId("roles-answer", Paragraph.class).orElseThrow().getText())
                .startsWith("Saved.");
        assertThat(roles()).isEqualTo("ANALYST,EDUCATOR");
        assertThat($(Span.class).all()).anyMatch(words -> words.getText().contains("demo-analyst (analyst, educator)"));
    }

    private String roles() {
        return database.sql("select roles from account where username = 'demo-analyst'")
                .query(String.class)
                .single();
    }

    private boolean enabled() {
        return database.sql("select enabled from account where username = 'demo-analyst'")
                .query(Boolean.class)
                .single();
    }

    private String message() {
        return byId("message", Paragraph.class).orElseThrow().getText();
    }

    private void press(String label) {
        test(button(label).orElseThrow()).click();
    }

    private Optional<Button> button(String label) {
        return below(UI.getCurrent())
                .filter(Button.class::isInstance)
                .map(Button.class::cast)
                .filter(button -> button.getAriaLabel().filter(label::equals).isPresent())
                .findFirst();
    }

    private static Stream<Component> below(Component component) {
        return Stream.concat(Stream.of(component), component.getChildren().flatMap(AdminViewIT::below));
    }
}
