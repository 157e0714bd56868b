package org.thinkuknow.trusts.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.test.context.support.WithMockUser;
import org.thinkuknow.account.NewAccount;
import org.thinkuknow.account.Role;
import org.thinkuknow.account.School;
import org.thinkuknow.account.Schools;
import org.thinkuknow.account.Staff;
import org.thinkuknow.account.StaffMember;
import org.thinkuknow.support.Acting;
import org.thinkuknow.support.SchoolPeople;
import org.thinkuknow.support.StaffViews;
import org.thinkuknow.support.Visitor;

import java.util.Set;

import static org.assertj.core.api.Assertions.assertThat;

/** The administrator's page of trusts and the page of a trust's lead, without a browser. */
@WithMockUser(username = "demo-admin", roles = "ADMIN")
class TrustsViewIT extends StaffViews {

    private static final String NAME = "Trust of a View";
    private static final String LEAD = "lead-of-a-view";

    @Autowired
    private JdbcClient database;

    @Autowired
    private Staff staff;

    @Autowired
    private Schools schools;

    @AfterEach
    void nothingIsLeft() {
        var trust = "(select reference from trust where name = '%s')".formatted(NAME);
        database.sql("delete from trust_school where trust in " + trust).update();
        database.sql("delete from trust_lead where trust in " + trust).update();
        database.sql("delete from trust where name = ?").param(NAME).update();
    }

    private Section part() {
        return $(Section.class).all().stream()
                .filter(part -> textOf(part).startsWith(NAME))
                .findFirst()
                .orElseThrow();
    }

    private void press(String words) {
        test($(Button.class, part()).all().stream()
                        .filter(button -> button.getText().equals(words))
                        .findFirst()
                        .orElseThrow())
                .click();
    }

    @SuppressWarnings("unchecked")
    private <T> ComboBox<T> box(String label) {
        return (ComboBox<T>) $(ComboBox.class, part()).all().stream()
                .filter(box -> box.getLabel().startsWith(label))
                .findFirst()
                .orElseThrow();
    }

    private String said() {
        return byId("message", Paragraph.class).map(Paragraph::getText).orElse("");
    }

    @Test
    void anAdministratorMakesATrustPutsASchoolInAndTakesItAllAwayAgain() {
        SchoolPeople.isIn(
                staff, schools, "school-of-a-view", "School of a View", new Acting("t-of-view", "TEACHER"), "");
        if (staff.everybody().stream().noneMatch(member -> member.username().equals(LEAD))) {
            staff.open(new NewAccount(LEAD, "Ada View", Visitor.DEMO_PASSWORD, Set.of(Role.TRUST_LEAD)));
        }
        navigate("admin/trusts", TrustsView.class);
        test(byId("trust-name", TextField.class).orElseThrow()).setValue(NAME);
        test(byId("make-trust", Button.class).orElseThrow()).click();
        assertThat(said()).isEqualTo("“%s” is made. Put its schools in now.".formatted(NAME));
        press("Add the school");
        assertThat(said()).isEqualTo("Please choose a school.");
        ComboBox<School> school = box("Add a school");
        school.setValue(new School("school-of-a-view", "School of a View"));
        press("Add the school");
        assertThat(textOf(part())).contains("School of a View");
        ComboBox<StaffMember> lead = box("Add a lead");
        lead.setValue(staff.everybody().stream()
                .filter(member -> member.username().equals(LEAD))
                .findFirst()
                .orElseThrow());
        press("Add the lead");
        assertThat(textOf(part())).contains("Ada View, " + LEAD);
        press("Take out");
        assertThat(textOf(part())).contains("will no longer see this school’s numbers");
        press("Yes, take out");
        press("End");
        press("Yes, end");
        press("Take this trust away");
        press("Yes, take this trust away");
        assertThat(said()).isEqualTo(NAME + " is taken away.");
    }

    @Test
    @WithMockUser(username = "demo-trust-lead", roles = "TRUST_LEAD")
    void theLeadOfTheDemosTrustReadsBothSchools() {
        UI.getCurrent().navigate("trust");
        assertThat(numbers()).contains("Demo School", "Demo Secondary School", "All schools", "Lessons taught");
        var now = chosen();
        UI.getCurrent().navigate("trust", QueryParameters.of("year", "1"));
        assertThat(chosen()).as("a year that there is not").isEqualTo(now);
        var before = String.valueOf(Integer.parseInt(now.substring(0, 4)) - 1);
        UI.getCurrent().navigate("trust", QueryParameters.of("year", before));
        assertThat(chosen()).startsWith(before);
        assertThat(numbers()).contains("Demo Secondary School");
    }

    private String numbers() {
        return byId("schools", NativeTable.class).map(StaffViews::textOf).orElse("");
    }

    private String chosen() {
        return $(Anchor.class).all().stream()
                .filter(link -> link.getHref().startsWith("trust?year=")
                        && link.getElement().hasAttribute("aria-current"))
                .map(StaffViews::textOf)
                .findFirst()
                .orElse("");
    }
}
