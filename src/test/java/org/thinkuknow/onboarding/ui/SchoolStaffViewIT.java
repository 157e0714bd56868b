package org.thinkuknow.onboarding.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.test.context.support.WithMockUser;
import org.thinkuknow.support.StaffViews;

import java.util.List;
import java.util.stream.IntStream;

import static org.assertj.core.api.Assertions.assertThat;

/** A lead's page of their school's staff, without a browser. */
@WithMockUser(username = "demo-safeguarding-lead", roles = "SAFEGUARDING_LEAD")
class SchoolStaffViewIT extends StaffViews {

    @Autowired
    private JdbcClient database;

    @AfterEach
    void nobodyIsInvited() {
        database.sql("delete from onboarding_invitation where school = 'demo-school'")
                .update();
        database.sql("delete from onboarding_year where school = 'demo-school'").update();
    }

    private void press(String id) {
        test(byId(id, Button.class).orElseThrow()).click();
    }

    private void pressLabelled(String label) {
        test($(Button.class).all().stream()
                        .filter(button -> label.equals(button.getAriaLabel().orElse("")))
                        .findFirst()
                        .orElseThrow())
                .click();
    }

    private String list(String id) {
        return byId(id, UnorderedList.class).map(StaffViews::textOf).orElse("");
    }

    private String said(String id) {
        return textOf(byId(id, Paragraph.class).orElseThrow());
    }

    @Test
    void aListIsLookedThroughThenSentAndASecondLookSaysWhoIsInvited() {
        navigate("safeguarding/staff", SchoolStaffView.class);
        var list = byId("colleague-list", TextArea.class).orElseThrow();
        press("look-through");
        assertThat(said("list-answer")).startsWith("The list is empty");
        list.setValue("Name;E-mail\nCy Tester;cy@list.example\n=1+1;dan@list.example\nEve Tester;eve@list.example");
        press("look-through");
        assertThat(said("list-answer"))
                .isEqualTo("2 people can be invited. 1 person cannot be invited; the list says why.");
        assertThat(list("looked-through")).contains("Line 3", "does not look like a name");
        assertThat(list("invited")).as("looking asks nobody").isEmpty();
        press("invite-all");
        assertThat(said("list-answer"))
                .isEqualTo(
                        "2 invitations are on the way. 1 line is still above: please put it right, then check the list again.");
        assertThat(list.getValue()).isEqualTo("=1+1,dan@list.example");
        assertThat(list("invited"))
                .contains("cy@list.example", "eve@list.example")
                .doesNotContain("dan@list.example");
        list.setValue("Cy;CY@list.example");
        press("look-through");
        assertThat(list("looked-through")).contains("already been invited");
        list.setValue("Cy;cy@list.example\nFay Tester;fay@list.example");
        press("look-through");
        press("invite-all");
        assertThat(said("list-answer")).isEqualTo("1 invitation is on the way.");
        assertThat(list.getValue()).as("nothing is to be mended").isEmpty();
        assertThat(byId("invite-all", Button.class)).isEmpty();
    }

    @Test
    void whatIsWrongIsSaidBesideTheFormAndWhatWasTypedStays() {
        navigate("safeguarding/staff", SchoolStaffView.class);
        var name = byId("colleague-name", TextField.class).orElseThrow();
        name.setValue("Cy Tester");
        byId("colleague-mail", EmailField.class).orElseThrow().setValue("cy at school");
        press("invite");
        assertThat(said("invite-answer")).startsWith("Please give one complete e-mail address");
        assertThat(name.getValue()).isEqualTo("Cy Tester");
        byId("colleague-mail", EmailField.class).orElseThrow().setValue("cy@one.example");
        press("invite");
        assertThat(said("invite-answer")).isEqualTo("The invitation is on its way.");
        pressLabelled("Take back the invitation to Cy Tester");
        pressLabelled("Yes, take back the invitation to Cy Tester");
        assertThat(said("message")).isEqualTo("The invitation to Cy Tester is taken back.");
        assertThat(list("invited")).contains("Taken back on");
    }

    @Test
    void nobodyIsOfferedToEndThemselvesOrTheHead() {
        navigate("safeguarding/staff", SchoolStaffView.class);
        assertThat(byId("still-here", Button.class)).as("while nobody asks").isEmpty();
        assertThat(list("colleagues")).contains("demo-head", "demo-safeguarding-lead");
        assertThat($(Button.class).all())
                .extracting(button -> button.getAriaLabel().orElse(""))
                .anyMatch(label -> label.startsWith("Has left"))
                .noneMatch(label -> label.contains("Head") && label.startsWith("Has left"));
    }

    @Test
    void inSeptemberTheQuestionStandsFirstUntilItIsAnswered() {
        database.sql("insert into onboarding_year (school, year, asked_at) values ('demo-school', "
                        + "year(utc_date()) - (month(utc_date()) < 9), utc_timestamp(6))")
                .update();
        var parts = navigate("safeguarding/staff", SchoolStaffView.class)
                .getChildren()
                .map(StaffViews::textOf)
                .toList();
        assertThat(place(parts, "Who is still here?"))
                .as("above the forms")
                .isLessThan(place(parts, "Invite a colleague"));
        press("still-here");
        assertThat(said("message")).startsWith("Thank you");
        assertThat(byId("still-here", Button.class)).isEmpty();
    }

    private static int place(List<String> parts, String title) {
        return IntStream.range(0, parts.size())
                .filter(place -> parts.get(place).contains(title))
                .findFirst()
                .orElseThrow();
    }
}
