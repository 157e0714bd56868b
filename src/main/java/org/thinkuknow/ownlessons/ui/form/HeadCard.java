package org.thinkuknow.ownlessons.ui.form;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import org.thinkuknow.learning.Strand;
import org.thinkuknow.ownlessons.DraftFinding;
import org.thinkuknow.ownlessons.text.HeadText;
import org.thinkuknow.ownlessons.text.LessonText;
import org.thinkuknow.ownlessons.text.PartKind;
import org.thinkuknow.ownlessons.text.PartText;

import java.util.List;

/** What a lesson is called, what it is about and what it is for. */
class HeadCard extends Div {

    private static final String MINUTES = "minutes";

    private final transient LessonText written;
    private final TextField title;
    private final ComboBox<Strand> strand = new ComboBox<>("What is it about?", Strand.values());
    private final TextField aim;
    private final TextArea iCan;
    private final TextField summary;
    private final CardList<PartField> notes;
    private final ToDo toDo = new ToDo();

    HeadCard(LessonText written, Pictures pictures, Runnable changed) {
        this.written = written;
        var head = written.head();
        addClassName("head-card");
        title = Fields.line("Title", head.text("title"), changed);
        title.setId("title");
        strand.setItemLabelGenerator(Strand::title);
        strand.setValue(Strand.of(head.text("strand")).orElse(null));
        Fields.told(strand, changed);
        aim = Fields.line("What pupils can say afterwards", head.text("aim"), changed);
        aim.setHelperText("One sentence that begins with “I can”.");
        summary = Fields.line("In a sentence, what happens? (if you like)", head.text("summary"), changed);
        iCan = Fields.lines(
                "More that pupils can say, one sentence on each line (if you like)",
                String.join("\n", head.list("i-can")),
                changed);
        notes = new CardList<>(changed);
        written.opening().forEach(part -> notes.put(new PartField(part, pictures, changed)));
        var add = Fields.button(
                "Notes for the teacher about the whole lesson",
                "",
                () -> notes.append(new PartField(PartText.of(PartKind.TEACHER, "", ""), pictures, changed)));
        var more = new NativeDetails("More about the lesson", new Div(summary, iCan, notes, add));
        add(toDo, title, aim, strand, more);
    }

    String title() {
        return title.getValue();
    }

    String strand() {
        return strand.getValue() == null ? "" : strand.getValue().slug();
    }

    HeadText head(int minutes) {
        return written.head()
                .with("title", title.getValue())
                .with("strand", strand())
                .with("aim", aim.getValue())
                .with("i-can", iCan.getValue().lines().toList())
                .with("summary", summary.getValue())
                .with(MINUTES, String.valueOf(minutes));
    }

    List<PartText> opening() {
        return notes.cards().stream().map(PartField::read).toList();
    }

    void show(List<DraftFinding> findings) {
        toDo.show(findings);
    }

    void focusFirst() {
        title.focus();
    }
}
