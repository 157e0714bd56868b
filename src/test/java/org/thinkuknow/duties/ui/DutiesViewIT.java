package org.thinkuknow.duties.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;
import org.thinkuknow.duties.FactKind;
import org.thinkuknow.duties.Nation;
import org.thinkuknow.duties.Rules;
import org.thinkuknow.support.StaffViews;

import java.time.LocalDate;

import static org.assertj.core.api.Assertions.assertThat;

/** A manager enters what is known of somebody and sees the days, and why. */
@WithMockUser(username = "demo-offender-manager", roles = "OFFENDER_MANAGER")
class DutiesViewIT extends StaffViews {

    @Autowired
    private Rules rules;

    @BeforeEach
    void openOnADayThatStaysTheSame() {
        navigate("offenders/duties", DutiesView.class);
        test(byId("as-of", DatePicker.class).orElseThrow()).setValue(LocalDate.of(2026, 11, 6));
    }

    @Test
    void eachFactAddsItsDaysAndItsReasons() {
        enter("relevant_date", "2026-11-02");
        assertThat(answers())
                .contains("4 November 2026", "overdue", "because the day of the conviction", "SOA 2003 s.83(1)")
                .doesNotContain("offence");
        enter("sentence", "12 months");
        assertThat(answers()).contains("Notify for ten years", "1 November 2036");
        enter("account_opened", "2026-11-05");
        assertThat(answers()).contains("7 November 2026", "Check with your force's legal adviser");
    }

    @Test
    void whatIsTakenOutIsNotReckonedWith() {
        enter("moved", "2026-11-05");
        assertThat(answers()).contains("7 November 2026");
        test(byId("take-out-0", Button.class).orElseThrow()).click();
        assertThat(answers()).doesNotContain("7 November 2026").contains("Nothing follows from what is entered.");
    }

    @Test
    void whatCannotBeUnderstoodIsSaidAndLeavesWhatStandsThere() {
        enter("moved", "2026-11-05");
        enter("released", "the day before yesterday");
        assertThat(textOf(byId("problem", Paragraph.class).orElseThrow())).contains("is no day such as");
        assertThat(byId("facts", UnorderedList.class).orElseThrow().getChildren())
                .hasSize(1);
        assertThat(answers()).contains("7 November 2026");
    }

    @Test
    void upcomingLawIsShownAndNothingIsWorkedOutOfIt() {
        enter("will_use_name", "2027-01-01");
        assertThat(answers())
                .contains("Upcoming law", "Notify a new name seven days before using it", "Nothing follows");
        choose(Nation.SCO);
        assertThat(byId("upcoming", Section.class).orElseThrow().isVisible()).isFalse();
    }

    private void enter(String key, String value) {
        test(kind())
                .selectItem(rules.factKinds().stream()
                        .filter(each -> each.key().equals(key))
                        .map(FactKind::means)
                        .findFirst()
                        .orElseThrow());
        test(byId("value", TextField.class).orElseThrow()).setValue(value);
        test(byId("add-fact", Button.class).orElseThrow()).click();
    }

    @SuppressWarnings("unchecked")
    private ComboBox<FactKind> kind() {
        return byId("kind", ComboBox.class).orElseThrow();
    }

    @SuppressWarnings("unchecked")
    private void choose(Nation nation) {
        ComboBox<Nation> nations = byId("nation", ComboBox.class).orElseThrow();
        test(nations).selectItem(nation.words());
    }

    private String answers() {
        return textOf(byId("answers", Div.class).orElseThrow());
    }
}
