package org.thinkuknow.triage.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.test.context.support.WithMockUser;
import org.thinkuknow.shift.UnsentWords;
import org.thinkuknow.support.Acting;
import org.thinkuknow.support.ChildWords;
import org.thinkuknow.support.StaffViews;
import org.thinkuknow.triage.TelephoneCall.Caller;

import static org.assertj.core.api.Assertions.assertThat;

/** The sheet for a call, without a browser. */
@WithMockUser(username = "demo-officer", roles = "OFFICER")
class TelephoneViewIT extends StaffViews {

    private static final String WORDS = ChildWords.of("a man waits outside the school");

    @Autowired
    private JdbcClient database;

    @Autowired
    private UnsentWords unsent;

    @BeforeEach
    void anEmptySheet() {
        database.sql("delete from triage_unsent where case_reference = 'TELEPHONE'")
                .update();
        navigate("triage/telephone", TelephoneView.class);
    }

    @Test
    void whatIsMissingIsSaidAtItsFieldAndNothingIsSaved() {
        press("save-call");
        assertThat(told().getErrorMessage()).isEqualTo("Write what they said first. A few words are enough.");
        assertThat(caller().isInvalid()).isTrue();
        told().setValue(ChildWords.ofLength(10_001, "a"));
        caller().setValue(Caller.CHILD);
        press("save-call");
        assertThat(told().getErrorMessage()).startsWith("This is 10,001 characters long and 10,000 fit.");
    }

    @Test
    void whatIsTypedIsKeptForItsOfficerAloneAndTheFiveWordsUntilTheyAreReadOut() {
        told().setValue(WORDS);
        caller().setValue(Caller.TEACHER);
        navigate("triage/telephone", TelephoneView.class);
        assertThat(told().getValue()).isEqualTo(WORDS);
        assertThat(caller().getValue()).isEqualTo(Caller.TEACHER);
        assertThat(Acting.SECOND_OFFICER.get(() -> unsent.of("TELEPHONE"))).isEmpty();
        press("save-call");
        var words = textOf(words());
        navigate("triage/telephone", TelephoneView.class);
        assertThat(textOf(words())).isEqualTo(words);
        press("caller-has-words");
        assertThat(unsent.of("TELEPHONE")).isEmpty();
    }

    @Test
    void aSecondWindowWaitsUntilTheWordsOfTheFirstAreReadOut() {
        told().setValue(WORDS);
        caller().setValue(Caller.OTHER);
        unsent.keep("TELEPHONE", "saved", "22222-22222 apple bear cake door egg");
        press("save-call");
        assertThat(byId("message-to-officer", Paragraph.class).orElseThrow().getText())
                .startsWith("Another window of yours has saved a call.");
        assertThat(told().getValue()).isEqualTo(WORDS);
    }

    private TextArea told() {
        return byId("call-what", TextArea.class).orElseThrow();
    }

    @SuppressWarnings("unchecked")
    private RadioButtonGroup<Caller> caller() {
        return byId("caller", RadioButtonGroup.class).orElseThrow();
    }

    private OrderedList words() {
        return byId("five-words", OrderedList.class).orElseThrow();
    }

    private void press(String id) {
        test(byId(id, Button.class).orElseThrow()).click();
    }
}
