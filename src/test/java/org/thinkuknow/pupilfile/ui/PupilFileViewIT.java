package org.thinkuknow.pupilfile.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;
import org.thinkuknow.centre.UkTime;
import org.thinkuknow.pupilfile.FileStatus;
import org.thinkuknow.pupilfile.Pupil;
import org.thinkuknow.pupilfile.PupilEntryKind;
import org.thinkuknow.pupilfile.PupilFiles;
import org.thinkuknow.support.ChildWords;
import org.thinkuknow.support.StaffViews;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import static org.assertj.core.api.Assertions.assertThat;

/** A child's file without a browser: what is refused or half typed stays, and what is saved is in the chronology. */
@WithMockUser(username = "demo-safeguarding-lead", roles = "SAFEGUARDING_LEAD")
class PupilFileViewIT extends StaffViews {

    private static final String WORDS = ChildWords.of("asked twice for more at breakfast");

    private final LocalDate today = UkTime.date(Instant.now());

    @Autowired
    private PupilFiles files;

    private String number = "";

    @BeforeEach
    void aFileIsOpen() {
        number = files.begin(UUID.randomUUID(), new Pupil(ChildWords.of("Wilf Tester"), "", null, "2A"));
        navigate("safeguarding/children/" + number, PupilFileView.class);
    }

    @Test
    void whatIsRefusedStaysInTheFormAndTheFieldSaysWhy() {
        test(area("entry-words")).setValue(WORDS);
        test(id("entry-date", DatePicker.class)).setValue(today.plusDays(2));
        press("write-entry");
        assertThat(id("entry-date", DatePicker.class).getErrorMessage()).contains("still to come");
        assertThat(area("entry-words").getValue()).isEqualTo(WORDS);
        test(id("entry-date", DatePicker.class)).setValue(today.minusDays(2));
        press("write-entry");
        assertThat(line()).contains("Note", WORDS);
        assertThat(area("entry-words").getValue()).isEmpty();
        test(area("entry-words")).setValue("x".repeat(10_001));
        press("write-entry");
        assertThat(area("entry-words").getErrorMessage()).contains("10,000");
        assertThat(area("entry-words").getValue()).hasSize(10_001);
    }

    @Test
    void whatIsHalfTypedInOnePartStaysWhenAnotherIsSaved() {
        test(area("entry-words")).setValue(WORDS);
        test(field("contact-name")).setValue("Pat Lowe");
        test(field("contact-why")).setValue("the court says so");
        press("contact-keep");
        assertThat(area("entry-words").getValue()).isEqualTo(WORDS);
        assertThat(page()).contains("Do not contact Pat Lowe: the court says so");
        assertThat(id("message", Paragraph.class).getText()).isEqualTo("Contact added.");
    }

    @Test
    void eachFormKeepsWhatIsHalfTypedWhenAnotherIsSaved() {
        write(WORDS);
        addContact("Pat Lowe");
        addContact("Ann Lowe");
        var file = files.open(number);
        var entry = file.entries().getFirst().id();
        var ann = file.contacts().getLast().id();
        press("add-to-" + entry);
        test(area("addition-" + entry)).setValue("half an addition");
        test(area("standing-reason")).setValue("half a reason");
        test(field("pupil-known-as")).setValue("Wilfie");
        test(field("contact-" + ann + "-reached")).setValue("01632 96");
        test(area("task")).setValue("half a task");
        test(field("contact-" + file.contacts().getFirst().id() + "-relation")).setValue("uncle");
        press("contact-" + file.contacts().getFirst().id() + "-keep");
        write(ChildWords.of("another day"));
        status().setValue(FileStatus.EARLY_HELP);
        test(area("standing-reason")).setValue("parents agreed");
        press("stand");
        test(area("standing-reason")).setValue("half a reason");
        press("pupil-keep");
        assertThat(page()).contains("Wilfie", "uncle", "Early help");
        assertThat(area("addition-" + entry).getValue()).isEqualTo("half an addition");
        assertThat(area("standing-reason").getValue()).isEqualTo("half a reason");
        assertThat(field("contact-" + ann + "-reached").getValue()).isEqualTo("01632 96");
        assertThat(area("task").getValue()).isEqualTo("half a task");
        assertThat(files.open(number).pupil().knownAs()).isEqualTo("Wilfie");
    }

    @Test
    void detailsThatAreHalfTypedAreKeptWhenTheStatusChangesAndStillFit() {
        test(field("pupil-class")).setValue("3A");
        status().setValue(FileStatus.MONITORING);
        test(area("standing-reason")).setValue("we watch");
        press("stand");
        assertThat(field("pupil-class").getValue()).isEqualTo("3A");
        press("pupil-keep");
        assertThat(files.open(number).pupil().className()).isEqualTo("3A");
        assertThat(field("pupil-name").getErrorMessage()).isNullOrEmpty();
    }

    private void write(String words) {
        test(area("entry-words")).setValue(words);
        press("write-entry");
    }

    private void addContact(String name) {
        test(field("contact-name")).setValue(name);
        press("contact-keep");
        assertThat(field("contact-name").getValue()).isEmpty();
    }

    @Test
    void aStatusIsChangedWithAReasonOnly() {
        status().setValue(FileStatus.EARLY_HELP);
        press("stand");
        assertThat(area("standing-reason").getErrorMessage()).contains("reason");
        assertThat(files.open(number).status()).isEqualTo(FileStatus.OPEN);
        test(area("standing-reason")).setValue(ChildWords.of("parents agreed"));
        press("stand");
        assertThat(line()).contains("Open → Early help", "parents agreed");
        assertThat(files.open(number).status()).isEqualTo(FileStatus.EARLY_HELP);
    }

    @Test
    void anEntryIsAddedToAndEachKindAsksForItsOwn() {
        kind().setValue(PupilEntryKind.PARENT);
        test(area("entry-words")).setValue(WORDS);
        press("write-entry");
        assertThat(field("entry-who").getErrorMessage()).contains("whom you spoke with");
        test(field("entry-who")).setValue("Pat Lowe");
        press("write-entry");
        var entry = files.open(number).entries().getFirst().id();
        press("add-to-" + entry);
        press("keep-addition-" + entry);
        assertThat(area("addition-" + entry).getErrorMessage()).contains("write what you want to add");
        test(area("addition-" + entry)).setValue(ChildWords.of("it was a Monday"));
        press("keep-addition-" + entry);
        assertThat(line()).contains("Contact with a parent or carer", "With: Pat Lowe", "it was a Monday");
        kind().setValue(PupilEntryKind.BODY_MAP);
        assertThat(field("entry-who").isVisible()).isFalse();
    }

    @Test
    void aNumberOfNoFileAndAnEmptySearchAreAnsweredKindly() {
        navigate("safeguarding/children/C-FORGED", PupilFileView.class);
        assertThat(page()).contains("There is no file with that number at your school.");
        navigate("safeguarding/children", ChildrenView.class);
        test(field("find-child")).setValue("Nobody Ofthatname");
        press("find");
        assertThat(id("found", Paragraph.class).getText()).startsWith("No match.");
    }

    private void press(String id) {
        test(id(id, Button.class)).click();
    }

    private TextArea area(String id) {
        return id(id, TextArea.class);
    }

    private TextField field(String id) {
        return id(id, TextField.class);
    }

    @SuppressWarnings("unchecked")
    private ComboBox<FileStatus> status() {
        return id("status", ComboBox.class);
    }

    @SuppressWarnings("unchecked")
    private RadioButtonGroup<PupilEntryKind> kind() {
        return id("entry-kind", RadioButtonGroup.class);
    }

    private <C extends Component> C id(String id, Class<C> type) {
        return byId(id, type).orElseThrow();
    }

    private String line() {
        return textOf(id("time-line", TimeLine.class));
    }

    private String page() {
        return textOf((Component) getCurrentView());
    }
}
