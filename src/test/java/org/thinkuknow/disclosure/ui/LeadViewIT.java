package org.thinkuknow.disclosure.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;
import org.thinkuknow.account.Schools;
import org.thinkuknow.account.Staff;
import org.thinkuknow.disclosure.AboutStaff;
import org.thinkuknow.disclosure.Category;
import org.thinkuknow.disclosure.DisclosureText;
import org.thinkuknow.disclosure.Disclosures;
import org.thinkuknow.disclosure.LeadDecisions;
import org.thinkuknow.disclosure.LeadDesk;
import org.thinkuknow.disclosure.SchoolPart;
import org.thinkuknow.report.DangerAnswer;
import org.thinkuknow.support.Acting;
import org.thinkuknow.support.ChildWords;
import org.thinkuknow.support.SchoolPeople;
import org.thinkuknow.support.StaffViews;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;

import static org.assertj.core.api.Assertions.assertThat;

/** The lead's desk and a record on it, without a browser. */
@WithMockUser(username = "lead-of-views", roles = "SAFEGUARDING_LEAD")
class LeadViewIT extends StaffViews {

    private static final Acting WRITER = new Acting("teacher-of-views", "TEACHER");
    private static final Acting DSL = new Acting("lead-of-views", "SAFEGUARDING_LEAD");
    private static final Acting DEPUTY = new Acting("deputy-of-views", "SAFEGUARDING_LEAD");

    @Autowired
    private Disclosures disclosures;

    @Autowired
    private LeadDesk leadDesk;

    @Autowired
    private LeadDecisions decisions;

    @Autowired
    private Staff staff;

    @Autowired
    private Schools schools;

    /** Each test has a school of its own, so that it counts its own records alone. */
    @BeforeEach
    void aSchoolOfItsOwn() {
        var key = "views-" + Long.toString(System.nanoTime(), Character.MAX_RADIX);
        SchoolPeople.isIn(staff, schools, key, "School " + key, WRITER, "");
        SchoolPeople.isIn(staff, schools, key, "School " + key, DSL, "");
        SchoolPeople.isIn(staff, schools, key, "School " + key, DEPUTY, "");
    }

    @Test
    void anEmptyDeskHelps() {
        navigate("safeguarding", LeadView.class);
        assertThat(textOf($(LeadView.class).first()))
                .contains("Nothing is waiting for you. You get an e-mail", "Nothing is due in the next seven days.");
        desk("show=closed");
        assertThat(textOf($(LeadView.class).first())).contains("Nothing from this school year is closed yet.");
        desk("show=waiting&mine=1");
        assertThat(textOf($(LeadView.class).first())).contains("No record here fits all of these choices.");
        search("Nobody");
        assertThat(textOf($(LeadView.class).first())).contains("No record fits that.", "“Shawn” finds Sean");
    }

    @Test
    void whatIsMoreThanFiftyIsShownByAPress() {
        for (var number = 0; number < 51; number++) {
            signed("Child " + number);
        }
        navigate("safeguarding", LeadView.class);
        assertThat(list("waiting").getChildren()).hasSize(50);
        assertThat(textOf($(LeadView.class).first())).contains("50 of 51 are shown.");
        test(byId("more", Button.class).orElseThrow()).click();
        assertThat(list("waiting").getChildren()).hasSize(51);
        assertThat(byId("more", Button.class)).isEmpty();
        assertThat(textOf(byId("filters", Nav.class).orElseThrow())).contains("Online safety (51)", "5B (51)");
    }

    @Test
    void aSearchIsKeptForTheWayBack() {
        var reference = signed("Sean Ferrars");
        signed("Gareth Dashwood");
        navigate("safeguarding", LeadView.class);
        search("");
        assertThat(byId("search", TextField.class).orElseThrow().isInvalid()).isTrue();
        search("Shawn Ferrars");
        assertThat(list("found").getChildren()).hasSize(1);
        navigate("safeguarding/" + reference, LeadRecordView.class);
        desk("show=found");
        assertThat(textOf(list("found"))).contains("Sean Ferrars").doesNotContain("Gareth");
        assertThat(byId("search", TextField.class).orElseThrow().getValue()).isEqualTo("Shawn Ferrars");
    }

    @Test
    @SuppressWarnings("unchecked")
    void aColleagueIsAskedAndTheirDeskSaysSo() {
        var reference = signed("Marianne");
        navigate("safeguarding/" + reference, LeadRecordView.class);
        test(byId("ask-second", Button.class).orElseThrow()).click();
        var who = (ComboBox<Object>) byId("second-who", ComboBox.class).orElseThrow();
        assertThat(who.isInvalid()).isTrue();
        who.setValue(who.getListDataView().getItem(0));
        test(byId("second-why", TextArea.class).orElseThrow()).setValue(ChildWords.of("refer it?"));
        test(byId("ask-second", Button.class).orElseThrow()).click();
        assertThat(textOf(byId("second-reading", Section.class).orElseThrow()))
                .contains("Second reading asked of Ada deputy-of-views by Ada lead-of-views, since ");
        desk("");
        assertThat(textOf($(LeadView.class).first())).contains("Ada deputy-of-views is asked to read it too");
        assertThat(byId("asked-of-me", Section.class)).isEmpty();
    }

    @Test
    void aTaskIsSetSaysItsFaultsAtTheFieldAndIsEndedWithAReason() {
        navigate("safeguarding/" + signed("Elinor"), LeadRecordView.class);
        test(byId("task", TextArea.class).orElseThrow()).setValue(ChildWords.of("ring home"));
        test(byId("add-task", Button.class).orElseThrow()).click();
        assertThat(textOf(byId("tasks", Section.class).orElseThrow())).doesNotContain("set by");
        byId("task-due", DatePicker.class)
                .orElseThrow()
                .setValue(LocalDate.now().plusDays(3));
        test(byId("add-task", Button.class).orElseThrow()).click();
        assertThat(textOf(byId("open-tasks", UnorderedList.class).orElseThrow()))
                .contains("ring home", "for you", "set by Ada lead-of-views");
        var press = $(Button.class).all().stream()
                .filter(button -> button.getText().equals("Not needed"))
                .findFirst()
                .orElseThrow();
        test(press).click();
        assertThat(byId("open-tasks", UnorderedList.class))
                .as("a reason is asked for")
                .isPresent();
        var reason = (TextField)
                press.getParent().orElseThrow().getChildren().findFirst().orElseThrow();
        test(reason).setValue(ChildWords.of("they rang us"));
        test(press).click();
        assertThat(byId("open-tasks", UnorderedList.class)).isEmpty();
        assertThat(textOf(byId("tasks", Section.class).orElseThrow()))
                .contains("Not needed, Ada lead-of-views", "they rang us");
    }

    @Test
    void nothingThatIsHalfTypedGoesWhenAnotherPartIsPressed() {
        navigate("safeguarding/" + signed("Edward"), LeadRecordView.class);
        var boxes = List.of("more", "reason", "reply", "second-why", "task", "action");
        boxes.forEach(id -> test(area(id)).setValue(ChildWords.of("half of it in " + id)));
        press("acknowledge");
        boxes.forEach(id -> assertThat(area(id).getValue()).isEqualTo(ChildWords.of("half of it in " + id)));
        for (var pressed : Map.of("more", "add-later", "reply", "send-reply", "action", "note-action", "reason", "keep")
                .entrySet()) {
            press(pressed.getValue());
            assertThat(area(pressed.getKey()).getValue()).as("sent").isEmpty();
            test(area(pressed.getKey())).setValue(ChildWords.of("half of it in " + pressed.getKey()));
            boxes.forEach(id -> assertThat(area(id).getValue())
                    .as("%s after %s", id, pressed.getValue())
                    .isEqualTo(ChildWords.of("half of it in " + id)));
        }
        assertThat(textOf($(LeadRecordView.class).first()))
                .contains(
                        "Signed. Kept in school", "half of it in more", "half of it in reply", "half of it in action");
    }

    @Test
    void whatHasNoPlaceAnyMoreIsCarriedToTheActions() {
        var reference = signed("Willoughby");
        navigate("safeguarding/" + reference, LeadRecordView.class);
        test(area("reason")).setValue(ChildWords.of("we know the family"));
        test(area("action")).setValue(ChildWords.of("rang home"));
        DEPUTY.run(() -> {
            leadDesk.open(reference);
            decisions.refer(reference);
        });
        press("keep");
        assertThat(byId("message", Paragraph.class).orElseThrow().getText())
                .contains("officers of the centre have this");
        assertThat(area("action").getValue())
                .isEqualTo(ChildWords.of("rang home") + "\n\n" + ChildWords.of("we know the family"));
    }

    private TextArea area(String id) {
        return byId(id, TextArea.class).orElseThrow();
    }

    private void press(String id) {
        test(byId(id, Button.class).orElseThrow()).click();
    }

    private static void desk(String query) {
        UI.getCurrent().navigate("safeguarding", QueryParameters.fromString(query));
    }

    private void search(String words) {
        var box = byId("search", TextField.class).orElseThrow();
        box.setValue(words);
        test(byId("find", Button.class).orElseThrow()).click();
    }

    private UnorderedList list(String id) {
        return byId(id, UnorderedList.class).orElseThrow();
    }

    private String signed(String child) {
        return WRITER.get(() -> {
            var reference = disclosures.begin();
            disclosures.sign(
                    reference,
                    new DisclosureText(
                                    LocalDate.of(2026, 11, 20),
                                    LocalTime.of(9, 30),
                                    "the playground",
                                    child,
                                    ChildWords.of("we talked"),
                                    "",
                                    DangerAnswer.NO,
                                    DangerAnswer.NO,
                                    DangerAnswer.NO)
                            .with(new SchoolPart("5B", DangerAnswer.YES, Category.ONLINE, AboutStaff.NOBODY)));
            return reference;
        });
    }
}
