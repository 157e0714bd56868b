package org.thinkuknow.ownlessons.ui.form;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import org.thinkuknow.ownlessons.DraftFinding;
import org.thinkuknow.ownlessons.text.PartKind;
import org.thinkuknow.ownlessons.text.PartText;
import org.thinkuknow.ownlessons.text.StepText;

import java.util.List;

/** A step of a lesson: its name, its minutes and its parts. */
class StepCard extends Div implements Card {

    private static final List<PartKind> OFFERED = List.of(
            PartKind.WORDS,
            PartKind.DO,
            PartKind.TALK,
            PartKind.CHAT,
            PartKind.PICTURE,
            PartKind.TEACHER,
            PartKind.EASY,
            PartKind.HELP,
            PartKind.SHEET);

    private final transient StepText written;
    private final transient Pictures pictures;
    private final transient Runnable changed;
    private final TextField title;
    private final TextField minutes;
    private final CardList<PartField> parts;
    private final ToDo toDo = new ToDo();

    StepCard(StepText written, Pictures pictures, Runnable changed) {
        this.written = written;
        this.pictures = pictures;
        this.changed = changed;
        addClassName("step-card");
        title = Fields.line("Name of the step", written.title(), changed);
        minutes = Fields.line("Minutes", String.valueOf(written.minutes()), changed);
        minutes.setAllowedCharPattern("[0-9]");
        minutes.setMaxLength(2);
        minutes.addClassName("minutes");
        parts = new CardList<>(changed);
        written.parts().forEach(part -> parts.put(new PartField(part, pictures, changed)));
        var head = new Div(title, minutes);
        head.addClassName("step-head");
        add(toDo, head, parts, offers());
    }

    private Div offers() {
        var offers = new Div(new Span("Add:"));
        offers.addClassName("offers");
        OFFERED.forEach(kind -> offers.add(Fields.button(
                PartField.titleOf(kind),
                "",
                () -> parts.append(new PartField(PartText.of(kind, "", ""), pictures, changed)))));
        return offers;
    }

    /** The step as it stands in the form. */
    StepText read() {
        var all = parts.cards().stream().map(PartField::read).toList();
        if (title.getValue().equals(written.title()) && minutes() == written.minutes()) {
            return written.with(arranged(all));
        }
        return StepText.of(title.getValue(), minutes(), arranged(all));
    }

    /** Parts that have other neighbours than they were written with get an empty line between them. */
    private List<PartText> arranged(List<PartText> all) {
        return all.equals(written.parts())
                ? all
                : all.stream().map(PartText::anew).toList();
    }

    String title() {
        return title.getValue().strip();
    }

    int minutes() {
        return minutes.getValue().matches("\\d{1,3}") ? Integer.parseInt(minutes.getValue()) : 0;
    }

    void show(List<DraftFinding> findings) {
        toDo.show(findings);
    }

    @Override
    public String nameAt(int place) {
        return "Step " + place;
    }

    @Override
    public void focusFirst() {
        title.focus();
    }
}
