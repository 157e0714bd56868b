package org.thinkuknow.pupilfile.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import org.thinkuknow.pupilfile.Pupil;
import org.thinkuknow.pupilfile.PupilFileRefused;
import org.thinkuknow.pupilfile.PupilFiles;
import org.thinkuknow.pupilfile.PupilRecords;
import org.thinkuknow.pupilfile.PupilRecords.RecordFile;
import org.thinkuknow.pupilfile.PupilRole;
import org.thinkuknow.pupilfile.PupilSearch;
import org.thinkuknow.shell.Buttons;
import org.thinkuknow.shell.Classed;
import org.thinkuknow.shell.NeededFields;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/**
 * Which children's files a record is in, and the press that puts it into one. Names that fit what the record says are offered once somebody
 * asks; nothing is ever linked by itself.
 */
@StyleSheet("styles/pupils.css")
class FilesOfRecord extends Section {

    private final String reference;
    private final String child;
    private final String className;
    private final transient PupilFiles files;
    private final transient PupilRecords records;
    private final transient PupilSearch search;
    private final RadioButtonGroup<PupilRole> role = new RadioButtonGroup<>("How is the child involved?");
    private final TextField typed = new TextField("Find the child");
    private final Paragraph said = new Paragraph();
    private final Div found = new Div();
    private final UnorderedList list = Classed.of(new UnorderedList(), "log", "files");
    private final Map<String, ListItem> lines = new HashMap<>();
    private final PupilFields fields = new PupilFields("file", "Start the file and add this record", this::begin);
    private final NativeDetails into = new NativeDetails();
    private UUID sending = UUID.randomUUID();

    FilesOfRecord(
            String reference,
            String child,
            String className,
            PupilFiles files,
            PupilRecords records,
            PupilSearch search) {
        this.reference = reference;
        this.child = child;
        this.className = className;
        this.files = files;
        this.records = records;
        this.search = search;
        setId("child-files");
        addClassName("files-of-record");
        role.setId("file-role");
        role.setItems(PupilRole.values());
        role.setItemLabelGenerator(PupilRole::words);
        typed.setId("find-file");
        typed.setHelperText("Part of a name, how it sounds, or a class.");
        Buttons.onEnter(typed, this::find);
        said.setId("file-said");
        said.getElement().setAttribute("role", "status");
        list.setId("in-files");
        into.setId("add-to-file");
        var begin = new NativeDetails("Or start a new file", fields);
        begin.setId("begin-from-record");
        into.setContent(Classed.of(
                new Div(
                        role,
                        Classed.of(new Div(typed, Buttons.once("find-files", "Find", this::find)), "find"),
                        found,
                        begin),
                "form"));
        add(new H2("The child’s file"), said, list, into);
        beginAnew();
        show("");
    }

    /** As the record has the child. */
    private void beginAnew() {
        found.removeAll();
        sending = UUID.randomUUID();
        role.setValue(PupilRole.ABOUT);
        typed.setValue(child);
        fields.with(child, className);
        into.setOpen(false);
    }

    /** Shows the files in which it is, and leaves what is half typed. */
    private void show(String done) {
        var files = records.filesOf(reference);
        lines.keySet().retainAll(files.stream().map(RecordFile::number).toList());
        list.removeAll();
        files.forEach(file -> list.add(lines.computeIfAbsent(file.number(), number -> line(file))));
        list.setVisible(!files.isEmpty());
        said.setText(files.isEmpty() ? "This record is not in a child’s file yet." : done);
        into.setSummaryText(files.isEmpty() ? "Add to a child’s file" : "Add to another child’s file");
    }

    private ListItem line(RecordFile file) {
        var reason = new TextField("Reason for removing it");
        reason.setId("why-" + file.number());
        var out = UUID.randomUUID();
        var details = new NativeDetails("Remove from this file");
        details.getSummary()
                .getElement()
                .setAttribute(
                        "aria-label",
                        "Remove this record from the file of " + file.pupil().name());
        details.setContent(Classed.of(
                new Div(
                        reason,
                        Buttons.once(
                                "take-out-" + file.number(),
                                "Remove from this file",
                                () -> attempt(reason, () -> {
                                    records.takeOut(file.number(), reference, out, reason.getValue());
                                    show("Removed. The reason is kept in that file.");
                                }))),
                "form"));
        return new ListItem(
                FoundFiles.link(file.number(), file.pupil()),
                Classed.of(new Div(new Span(file.role().words())), "rest"),
                details);
    }

    private void find() {
        found.removeAll();
        var all = search.find(typed.getValue());
        if (all.isEmpty()) {
            found.add(Classed.of(new Paragraph("No file found for that name. You can start one below."), "none-found"));
            return;
        }
        found.add(FoundFiles.list("found-files", all, line -> {
            var press = Buttons.once(
                    "file-into-" + line.file().number(),
                    "Add to this file",
                    () -> attempt(
                            typed, () -> into(line.file().number(), line.file().pupil())));
            press.setAriaLabel("Add to the file of " + line.file().pupil().name());
            line.item().add(press);
        }));
    }

    private void begin(Pupil pupil) {
        into(files.begin(sending, pupil), pupil);
    }

    private void into(String number, Pupil pupil) {
        records.file(number, reference, role.getValue());
        beginAnew();
        show("Added to the file of %s.".formatted(pupil.name()));
    }

    private static void attempt(TextField field, Runnable step) {
        try {
            step.run();
        } catch (PupilFileRefused e) {
            NeededFields.say(field, e.sentence());
        }
    }
}
