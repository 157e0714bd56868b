package org.thinkuknow.pupilfile.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
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
import org.thinkuknow.shell.Folded;
import org.thinkuknow.shell.NeededFields;

import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiConsumer;

/**
 * Who the child is, how the file stands, and whom nobody must call; with the forms that change it. What is half typed in one form stays
 * when something else is saved.
 */
class FileHead extends Div {

    private final transient Clock clock;
    private final H1 name = new H1();
    private final Div facts = new Div();
    private final Div warnings = new Div();
    private final ComboBox<FileStatus> status = new ComboBox<>("Status");
    private final ComboBox<Category> category = new ComboBox<>("Mostly about");
    private final TextArea reason = new TextArea("Reason");
    private final PupilFields details = new PupilFields("pupil", "Save", this::correct);
    private final Folded standing;
    private final Folded correction = new Folded("correct-details", "Edit details", details);
    private transient UUID sending = UUID.randomUUID();
    private transient @Nullable PupilFileText shown;
    private int version;
    private transient BiConsumer<Integer, Pupil> correct = (version, pupil) -> {};
    private transient BiConsumer<UUID, Standing> stand = (sending, standing) -> {};

    FileHead(Clock clock) {
        this.clock = clock;
        addClassName("file-head");
        name.getElement().setAttribute("dir", "auto");
        standing = new Folded("change-status", "Change the status", standingForm());
        add(name, facts, warnings, standing, correction);
    }

    /** @param correct called with the version that was shown and what was written */
    void whenCorrected(BiConsumer<Integer, Pupil> correct) {
        this.correct = correct;
    }

    /** @param stand called with an id of the form and what was chosen */
    void whenStanding(BiConsumer<UUID, Standing> stand) {
        this.stand = stand;
    }

    /** Shows the file. A form in which nobody has typed shows what is so now; others are left. */
    void show(PupilFileText file) {
        name.setText(file.pupil().called());
        facts.removeAll();
        facts.add(facts(file));
        warn(file);
        var before = shown;
        if (before == null || details.holds(before.pupil())) {
            details.with(file.pupil());
            version = file.version();
        } else if (before.pupil().equals(file.pupil())) {
            version = file.version();
        }
        if (before == null || status.getValue() == before.status() && category.getValue() == before.category()) {
            status.setValue(file.status());
            category.setValue(file.category());
        }
        shown = file;
    }

    private void correct(Pupil pupil) {
        correct.accept(version, pupil);
        Optional.ofNullable(shown).ifPresent(file -> {
            details.with(file.pupil());
            version = file.version();
        });
        correction.fold();
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

    private Div standingForm() {
        status.setId("status");
        status.setItems(FileStatus.values());
        status.setItemLabelGenerator(FileStatus::words);
        category.setId("category");
        category.setItems(Category.values());
        category.setItemLabelGenerator(Category::words);
        category.setClearButtonVisible(true);
        reason.setId("standing-reason");
        reason.setHelperText("It is kept in the chronology with your name.");
        reason.setValueChangeMode(ValueChangeMode.TIMEOUT);
        var needed = new NeededFields()
                .need(status, "Please choose a status.")
                .need(reason, "Please give the reason. A few words are enough.");
        return Classed.of(
                new Div(status, category, reason, Buttons.once("stand", "Change the status", () -> {
                    if (needed.areGiven()) {
                        stand();
                    }
                })),
                "form");
    }

    private void stand() {
        try {
            stand.accept(sending, new Standing(status.getValue(), category.getValue(), reason.getValue()));
        } catch (PupilFileRefused e) {
            NeededFields.say(reason, e.sentence());
            return;
        }
        sending = UUID.randomUUID();
        reason.clear();
        reason.setInvalid(false);
        standing.fold();
    }

    /** What was chosen in the form. */
    record Standing(FileStatus status, @Nullable Category category, String reason) {}
}
