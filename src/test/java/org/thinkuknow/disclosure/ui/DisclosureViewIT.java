package org.thinkuknow.disclosure.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;
import org.thinkuknow.disclosure.Disclosures;
import org.thinkuknow.support.Acting;
import org.thinkuknow.support.ChildWords;
import org.thinkuknow.support.StaffViews;

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
                .contains("Not saved just now", "at most 30,000 characters fit");
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
        test(sign()).click();
        assertThat(textOf($(DisclosureView.class).first())).contains("Please give the place where the child told you.");
        assertThat(disclosures.open(reference).isSigned()).isFalse();
        assertThat(childWords().isReadOnly()).isFalse();
    }

    @Test
    void afterSigningNothingCanBeChanged() {
        var reference = disclosures.begin();
        open(reference);
        test(childWords()).setValue(WORDS);
        test(byId("place", TextField.class).orElseThrow()).setValue("the playground");
        test(sign()).click();
        assertThat(disclosures.open(reference).isSigned()).isTrue();
        assertThat(textOf($(DisclosureView.class).first())).contains("Signed and sent.");
        assertThat(byId("sign", Button.class)).isEmpty();
        assertThat(textOf($(DisclosureView.class).first())).contains(WORDS, "the playground", "not said");
        assertThat($(Component.class).all().stream().filter(HasValue.class::isInstance))
                .as("fields")
                .isEmpty();
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

    private Button sign() {
        return byId("sign", Button.class).orElseThrow();
    }
}
