package org.thinkuknow.disclosure.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;
import org.thinkuknow.disclosure.AboutStaff;
import org.thinkuknow.disclosure.Category;
import org.thinkuknow.disclosure.DisclosureText;
import org.thinkuknow.disclosure.Disclosures;
import org.thinkuknow.disclosure.SchoolPart;
import org.thinkuknow.report.DangerAnswer;
import org.thinkuknow.support.Acting;
import org.thinkuknow.support.ChildWords;
import org.thinkuknow.support.StaffViews;

import java.time.LocalDate;
import java.time.LocalTime;

import static org.assertj.core.api.Assertions.assertThat;

/** The teacher's record, without a browser. */
@WithMockUser(username = "demo-teacher", roles = "TEACHER")
class DisclosureViewIT extends StaffViews {

    private static final String WORDS = ChildWords.of("he says it is our secret");

    @Autowired
    private Disclosures disclosures;

    @Test
    void thePromptsStandBesideTheBoxForTheChildsWords() {
        open(disclosures.begin());
        var section = (Section) childWords().getParent().orElseThrow();
        assertThat(textOf(section))
                .contains(
                        "Tell me what happened.",
                        "Explain what you mean by that.",
                        "Describe it to me.",
                        "Do not promise secrecy");
    }

    @Test
    void whatIsTypedIsSavedWithoutAButton() {
        var reference = disclosures.begin();
        open(reference);
        test(childWords()).setValue(WORDS);
        assertThat(disclosures.open(reference).text().childWords()).isEqualTo(WORDS);
    }

    @Test
    void whatIsTooLongEvenForADraftStaysOnThePageAndWhatWasSavedStaysSaved() {
        var reference = disclosures.begin();
        open(reference);
        test(childWords()).setValue(WORDS);
        test(childWords()).setValue("x".repeat(30_001));
        assertThat(textOf($(DisclosureView.class).first()))
                .contains("This has not been saved", "at most 30,000 characters fit");
        assertThat(childWords().getValue()).hasSize(30_001);
        assertThat(disclosures.open(reference).text().childWords()).isEqualTo(WORDS);
        test(childWords()).setValue("x".repeat(30_000));
        assertThat(textOf($(DisclosureView.class).first())).contains("Saved.").doesNotContain("at most 30,000");
    }

    @Test
    void whatIsMissingIsSaidAndNothingIsLocked() {
        var reference = disclosures.begin();
        open(reference);
        test(childWords()).setValue(WORDS);
        test(check()).click();
        assertThat(textOf($(CheckView.class).first()))
                .contains(
                        "Please give the place where the child told you.",
                        "Please say whether this is about somebody who works at the school.",
                        "The child’s name is not there.",
                        "4 questions about danger have no answer.");
        assertThat(byId("sign", Button.class)).isEmpty();
        assertThat(disclosures.open(reference).isSigned()).isFalse();
        open(reference);
        assertThat(childWords().isReadOnly()).isFalse();
    }

    @Test
    void noDangerIsChosenForSomebodyWhoHasNotAnsweredAndItReadsNotAsked() {
        var reference = disclosures.begin();
        open(reference);
        assertThat($(RadioButtonGroup.class).all())
                .hasSize(5)
                .allSatisfy(group -> assertThat(group.getValue()).isNull());
        test(check()).click();
        assertThat(textOf($(CheckView.class).first()))
                .contains("Is the child safe to go home today?", "not asked")
                .doesNotContain("not said");
    }

    @Test
    void dangerIsSaidBeforeSigningAndAWayOutsideIsOffered() {
        var reference = disclosures.begin();
        disclosures.save(reference, complete(DangerAnswer.NO, AboutStaff.NOBODY));
        navigate("teach/disclosure/" + reference + "/check", CheckView.class);
        assertThat(textOf($(CheckView.class).first()))
                .contains(
                        "may mean that this child is in danger now",
                        "call 999 first",
                        "Your designated safeguarding lead: Demo safeguarding lead");
        test(byId("send-outside", Button.class).orElseThrow()).click();
        assertThat(disclosures.open(reference).isSigned())
                .as("a reason is asked for")
                .isFalse();
        test(byId("outside-reason", TextArea.class).orElseThrow()).setValue(ChildWords.of("the bus goes at three"));
        test(byId("send-outside", Button.class).orElseThrow()).click();
        assertThat(disclosures.open(reference).report()).isNotNull();
        assertThat(textOf($(DisclosureView.class).first())).contains("Signed and sent.");
    }

    @Test
    void aColleaguesNameIsNotForTheLeadsAndTheWriterReadsWhoGetsIt() {
        var reference = disclosures.begin();
        disclosures.save(reference, complete(DangerAnswer.YES, AboutStaff.COLLEAGUE));
        navigate("teach/disclosure/" + reference + "/check", CheckView.class);
        assertThat(textOf($(CheckView.class).first()))
                .contains(
                        "Your head teacher, Demo head, and nobody else",
                        "LADO",
                        "never sent to the person it is about",
                        "you cannot reach your head teacher")
                .doesNotContain("Demo safeguarding lead", "safeguarding lead in person");
    }

    @Test
    void whatIsAddedStandsBelowTheSignedRecord() {
        var reference = disclosures.begin();
        disclosures.sign(reference, complete(DangerAnswer.YES, AboutStaff.NOBODY));
        open(reference);
        test(byId("add-later", Button.class).orElseThrow()).click();
        var more = ChildWords.of("she told me his name");
        test(byId("more", TextArea.class).orElseThrow()).setValue(more);
        test(byId("add-later", Button.class).orElseThrow()).click();
        assertThat(textOf($(DisclosureView.class).first())).contains(more, "Added after it was signed");
    }

    private static DisclosureText complete(DangerAnswer safeHome, AboutStaff about) {
        return new DisclosureText(
                        LocalDate.of(2026, 11, 20),
                        LocalTime.of(9, 30),
                        "the playground",
                        ChildWords.of("Sam"),
                        ChildWords.of("we talked"),
                        "",
                        DangerAnswer.NO,
                        DangerAnswer.NO,
                        DangerAnswer.NO)
                .with(new SchoolPart("5B", safeHome, Category.OTHER, about));
    }

    @Test
    void afterSigningNothingCanBeChanged() {
        var reference = disclosures.begin();
        open(reference);
        test(childWords()).setValue(WORDS);
        test(byId("place", TextField.class).orElseThrow()).setValue("the playground");
        choose("about-staff", AboutStaff.NOBODY);
        test(check()).click();
        test(byId("sign", Button.class).orElseThrow()).click();
        assertThat(disclosures.open(reference).isSigned()).isTrue();
        assertThat(textOf($(DisclosureView.class).first()))
                .contains("Signed. It is locked and with your designated safeguarding lead.");
        assertThat(byId("check", Button.class)).isEmpty();
        assertThat(textOf($(DisclosureView.class).first())).contains(WORDS, "the playground", "not asked");
        assertThat($(Component.class).all().stream()
                        .filter(HasValue.class::isInstance)
                        .map(field -> field.getId().orElse("")))
                .as("nothing but what is added, and why it goes outside")
                .containsExactlyInAnyOrder("more", "outside-reason");
        navigate("teach/disclosure/" + reference + "/check", DisclosureView.class);
    }

    @Test
    void anotherTeachersRecordIsNotShown() {
        var reference = Acting.OTHER_TEACHER.get(disclosures::begin);
        open(reference);
        assertThat(textOf($(DisclosureView.class).first())).contains("No such record");
        assertThat(byId("child-words", TextArea.class)).isEmpty();
    }

    private void open(String reference) {
        navigate("teach/disclosure/" + reference, DisclosureView.class);
    }

    private TextArea childWords() {
        return byId("child-words", TextArea.class).orElseThrow();
    }

    private Button check() {
        return byId("check", Button.class).orElseThrow();
    }

    @SuppressWarnings("unchecked")
    private void choose(String id, AboutStaff answer) {
        var group =
                (RadioButtonGroup<AboutStaff>) byId(id, RadioButtonGroup.class).orElseThrow();
        test(group).selectItem(answer.words());
    }
}
