package org.thinkuknow.pupilfile.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import org.jspecify.annotations.Nullable;
import org.thinkuknow.centre.UkTime;
import org.thinkuknow.disclosure.Category;
import org.thinkuknow.pupilfile.FileStatus;
import org.thinkuknow.pupilfile.Pupil;
import org.thinkuknow.pupilfile.PupilFileRefused;
import org.thinkuknow.pupilfile.PupilFileText;
import org.thinkuknow.pupilfile.PupilFileText.Contact;
import org.thinkuknow.shell.Buttons;
import org.thinkuknow.shell.Classed;
import org.thinkuknow.shell.NeededFields;

import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiConsumer;

/** Who the child is, how the file stands, and whom nobody must call; with the forms that change it. */
class FileHead extends Div {

    private final transient Clock clock;
    private final Div warnings = new Div();
    private transient BiConsumer<Integer, Pupil> correct = (version, pupil) -> {};
    private transient BiConsumer<UUID, Standing> stand = (sending, standing) -> {};

    FileHead(Clock clock) {
        this.clock = clock;
        addClassName("file-head");
    }

    /** @param correct called with the version that was shown and what was written */
    void whenCorrected(BiConsumer<Integer, Pupil> correct) {
        this.correct = correct;
    }

    /** @param stand called with an id of the form and what was chosen */
    void whenStanding(BiConsumer<UUID, Standing> stand) {
        this.stand = stand;
    }

    void show(PupilFileText file) {
        removeAll();
        var name = new H1(file.pupil().called());
        name.getElement().setAttribute("dir", "auto");
        add(name, facts(file), warnings, standingForm(file), correction(file));
        warn(file);
    }

    /** Shows whom nobody must call, and leaves what is half typed as it is. */
    void warn(PupilFileText file) {
        warnings.removeAll();
        file.contacts().stream()
                .map(Contact::text)
                .filter(contact -> !contact.mayBeTold())
                .map(contact ->
                        new Paragraph("Do not contact %s: %s".formatted(contact.called(), contact.notToldWhy())))
                .forEach(warning -> warnings.add(Classed.of(warning, "do-not-contact")));
    }

    private DescriptionList facts(PupilFileText file) {
        var facts = new DescriptionList();
        fact(facts, "Status", file.status().words());
        fact(
                facts,
                "Mostly about",
                Optional.ofNullable(file.category()).map(Category::words).orElse("not chosen"));
        fact(
                facts,
                "Class",
                file.pupil().className().isEmpty() ? "not given" : file.pupil().className());
        fact(facts, "Born", file.pupil().birthday().map(this::born).orElse("not given"));
        fact(facts, "File", "%s, started on %s".formatted(file.number(), UkTime.day(file.begunAt())));
        fact(facts, "Kept until", UkTime.day(file.keptUntil()));
        return facts;
    }

    private static void fact(DescriptionList facts, String name, String words) {
        facts.add(new DescriptionList.Term(name), new DescriptionList.Description(words));
    }

    private String born(LocalDate day) {
        return "%s, aged %d"
                .formatted(
                        UkTime.day(day),
                        Period.between(day, UkTime.today(clock)).getYears());
    }

    private NativeDetails standingForm(PupilFileText file) {
        var sending = UUID.randomUUID();
        var status = new ComboBox<FileStatus>("Status");
        status.setId("status");
        status.setItems(FileStatus.values());
        status.setItemLabelGenerator(FileStatus::words);
        status.setValue(file.status());
        var category = new ComboBox<Category>("Mostly about");
        category.setId("category");
        category.setItems(Category.values());
        category.setItemLabelGenerator(Category::words);
        category.setClearButtonVisible(true);
        category.setValue(file.category());
        var reason = new TextArea("Reason");
        reason.setId("standing-reason");
        reason.setHelperText("It is kept in the chronology with your name.");
        reason.setValueChangeMode(ValueChangeMode.TIMEOUT);
        var needed = new NeededFields()
                .need(status, "Please choose a status.")
                .need(reason, "Please give the reason. A few words are enough.");
        var details = new NativeDetails("Change the status");
        details.setId("change-status");
        details.setContent(Classed.of(
                new Div(status, category, reason, Buttons.once("stand", "Change the status", () -> {
                    if (needed.areGiven()) {
                        attempt(
                                reason,
                                () -> stand.accept(
                                        sending,
                                        new Standing(status.getValue(), category.getValue(), reason.getValue())));
                    }
                })),
                "form"));
        return details;
    }

    private static void attempt(TextArea field, Runnable step) {
        try {
            step.run();
        } catch (PupilFileRefused e) {
            NeededFields.say(field, e.sentence());
        }
    }

    private NativeDetails correction(PupilFileText file) {
        var details = new NativeDetails(
                "Edit details",
                new PupilFields("pupil", "Save", pupil -> correct.accept(file.version(), pupil)).with(file.pupil()));
        details.setId("correct-details");
        return details;
    }

    /** What was chosen in the form. */
    record Standing(FileStatus status, @Nullable Category category, String reason) {}
}
