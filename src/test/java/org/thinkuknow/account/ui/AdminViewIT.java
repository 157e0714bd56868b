package org.thinkuknow.account.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Paragraph;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.test.context.support.WithMockUser;
import org.thinkuknow.support.StaffViews;

import java.util.Optional;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;

/** The administrator's page, without a browser. */
@WithMockUser(username = "demo-admin", roles = "ADMIN")
class AdminViewIT extends StaffViews {

    @Autowired
    private JdbcClient database;

    @AfterEach
    void everybodyIsBack() {
        database.sql("update account set enabled = true where username = 'demo-analyst'")
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
