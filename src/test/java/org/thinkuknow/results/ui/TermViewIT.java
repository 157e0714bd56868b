package org.thinkuknow.results.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import org.junit.jupiter.api.Test;
import org.springframework.security.test.context.support.WithMockUser;
import org.thinkuknow.results.SchoolTerm;
import org.thinkuknow.support.StaffViews;

import static org.assertj.core.api.Assertions.assertThat;

/** A safeguarding lead chooses how long results stay. */
@WithMockUser(username = "demo-safeguarding-lead", roles = "SAFEGUARDING_LEAD")
class TermViewIT extends StaffViews {

    private void open() {
        navigate("safeguarding/results", TermView.class);
    }

    private String text() {
        return textOf($(TermView.class).first());
    }

    private void press(String id) {
        test(byId(id, Button.class).orElseThrow()).click();
    }

    @Test
    void theyChooseAndLeaveIt() {
        open();
        press("choose-term");
        assertThat(text()).contains("Please choose a number of months first.");
        @SuppressWarnings("unchecked")
        ComboBox<SchoolTerm> months = byId("term", ComboBox.class).orElseThrow();
        test(months).selectItem("3 months");
        press("choose-term");
        assertThat(text()).contains("Demo School keeps results for 3 months.");
        open();
        assertThat(text()).contains("Demo School keeps results for 3 months.");
        press("leave-term");
        assertThat(text()).contains("Demo School keeps results for 365 days, as long as this service does.");
    }

    @Test
    @WithMockUser(username = "lead-without-school", roles = "SAFEGUARDING_LEAD")
    void whoHasNoSchoolIsToldSo() {
        open();
        assertThat(text()).contains("Your account is not linked to a school yet.");
        assertThat(byId("choose-term", Button.class)).isEmpty();
    }
}
