package org.thinkuknow.ownlessons.ui.form;

import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Pre;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import org.jspecify.annotations.Nullable;
import org.thinkuknow.ownlessons.text.PartKind;
import org.thinkuknow.ownlessons.text.PartText;

/** One part of a step: words, a chat, something to do, a picture and so on. */
class PartField extends Div implements Card {

    private final transient PartText written;
    private final transient String title;
    private @Nullable TextArea words;
    private @Nullable PictureField picture;
    private @Nullable TextField heading;

    PartField(PartText written, Pictures pictures, Runnable changed) {
        this.written = written;
        this.title = titleOf(written.kind());
        addClassName("part");
        switch (written.kind()) {
            case PICTURE -> {
                picture = new PictureField(written.name(), written.words(), true, pictures, changed);
                add(picture);
            }
            case OTHER ->
                add(
                        new Paragraph(
                                "This was written in “Advanced” and stays as it is. You can move or remove it here."),
                        new Pre(written.words()));
            default -> {
                if (written.kind() == PartKind.HELP
                        || written.kind() == PartKind.SHEET
                        || !written.name().isEmpty()) {
                    heading = Fields.line("Heading of: " + title, written.name(), changed);
                    add(heading);
                }
                words = Fields.lines(title, written.words(), changed);
                words.setHelperText(hintOf(written.kind()));
                add(words);
            }
        }
    }

    /** The part as it stands in the form; what was not changed is as it was written. */
    PartText read() {
        var name = picture != null ? picture.file() : heading != null ? heading.getValue() : written.name();
        var said = picture != null ? picture.alt() : words != null ? words.getValue() : written.words();
        if (written.kind() == PartKind.OTHER || name.equals(written.name()) && said.equals(written.words())) {
            return written;
        }
        return PartText.of(written.kind(), name, said);
    }

    @Override
    public String nameAt(int place) {
        return title;
    }

    @Override
    public void focusFirst() {
        if (picture != null) {
            picture.focusFirst();
        } else {
            Focusable<?> first = heading != null && heading.isEmpty() ? heading : words;
            if (first != null) {
                first.focus();
            }
        }
    }

    /** What the form calls a kind of part. */
    static String titleOf(PartKind kind) {
        return switch (kind) {
            case WORDS -> "Words";
            case PICTURE -> "Picture";
            case CHAT -> "Chat";
            case DO -> "Something to do";
            case TALK -> "Something to talk about";
            case HELP -> "How to get help";
            case EASY -> "The step in very easy words";
            case SHEET -> "Worksheet";
            case TEACHER -> "Notes for the teacher";
            case OTHER -> "Written in Advanced";
        };
    }

    private static String hintOf(PartKind kind) {
        return switch (kind) {
            case WORDS -> "What pupils read. Short sentences; an empty line begins a new paragraph.";
            case CHAT -> "One message on each line, such as “Mia: Are you there?”";
            case DO -> "What pupils do, alone or together.";
            case TALK -> "A question for the class.";
            case HELP -> "The ways to tell someone. Keep them, so that every child finds them.";
            case EASY -> "Two to five very short sentences, for pupils who turn on easy read.";
            case SHEET -> "____ on a line of its own is a line to write on; - [ ] begins one with a box to tick.";
            case TEACHER -> "Only teachers see this.";
            case PICTURE, OTHER -> "";
        };
    }
}
