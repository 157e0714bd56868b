package org.thinkuknow.onboarding.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.test.context.support.WithMockUser;
import org.thinkuknow.onboarding.JoinRequest;
import org.thinkuknow.onboarding.JoinRequests;
import org.thinkuknow.support.StaffViews;

import static org.assertj.core.api.Assertions.assertThat;

/** The administrator's page of schools that want to join, without a browser. */
@WithMockUser(username = "demo-admin", roles = "ADMIN")
class JoiningSchoolsViewIT extends StaffViews {

    private static final String NUMBER = "x900001";

    @Autowired
    private JdbcClient database;

    @Autowired
    private JoinRequests requests;

    @BeforeEach
    void aSchoolAsks() {
        database.sql(
                        "insert into schools_school (number, nation, name, street, town, postcode, authority, authority_code, status, "
                                + "phase, as_of) values (?, 'ENGLAND', 'View School', '1 Lane', 'Reading', 'RG1 1AA', '', '', 'OPEN', "
                                + "'PRIMARY', '2026-11-01')")
                .param(NUMBER)
                .update();
        requests.ask(new JoinRequest(NUMBER, "Ada Tester", "ada@gmail.com"));
    }

    @AfterEach
    void nothingIsLeft() {
        database.sql("delete from onboarding_invitation where school = ?")
                .param(NUMBER)
                .update();
        database.sql("delete from schools_school where number = ?")
                .param(NUMBER)
                .update();
    }

    private void press(String label) {
        test($(Button.class).all().stream()
                        .filter(button -> button.getAriaLabel().orElse("").startsWith(label)
                                && button.getAriaLabel().orElse("").contains("View School"))
                        .findFirst()
                        .orElseThrow())
                .click();
    }

    private String list() {
        return byId("joining", UnorderedList.class).map(StaffViews::textOf).orElse("");
    }

    private long letters() {
        return $(Anchor.class).all().stream()
                .filter(link -> link.getHref().endsWith("/letter.pdf"))
                .count();
    }

    @Test
    void aLetterIsMadeOnceItWasAskedAndARequestIsRefused() {
        navigate("admin/schools", JoiningSchoolsView.class);
        assertThat(list()).contains("View School, Reading, RG1 1AA", "Ada Tester, ada@gmail.com", "Needs a letter");
        assertThat(byId("letters-wait", Aside.class).map(StaffViews::textOf).orElse(""))
                .containsPattern("schools? (is|are) waiting for a letter");
        var before = letters();
        press("Make a letter");
        assertThat(letters()).as("only asked").isEqualTo(before);
        press("Yes, make a letter");
        assertThat(letters()).isEqualTo(before + 1);
        assertThat(list()).contains("Letter made on");
        press("Refuse");
        press("Yes, refuse");
        assertThat(textOf(byId("message", Paragraph.class).orElseThrow()))
                .isEqualTo("The request from View School, Reading, RG1 1AA is refused.");
        assertThat(list()).doesNotContain("View School");
    }
}
