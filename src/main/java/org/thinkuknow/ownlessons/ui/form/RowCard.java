package org.thinkuknow.ownlessons.ui.form;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import org.jspecify.annotations.Nullable;
import org.thinkuknow.ownlessons.text.RowText;
import org.thinkuknow.quiz.Kind;

import java.util.Map;
import java.util.Objects;

/** An answer, a thing to put in order, a pair, a level or a choice in a story. */
class RowCard extends Div implements Card {

    private final transient Kind kind;
    private final transient RowText written;
    private final TextField say;
    private final TextField why;
    private @Nullable Checkbox right;
    private @Nullable TextField with;
    private @Nullable ComboBox<String> leads;
    private @Nullable OptionalPicture picture;
    private @Nullable OptionalPicture withPicture;

    RowCard(Kind kind, RowText written, Pictures pictures, Runnable changed) {
        this.kind = kind;
        this.written = written;
        addClassName("row");
        say = Fields.line(sayLabel(kind), written.say(), changed);
        say.setReadOnly(kind == Kind.TRUE_FALSE);
        add(say);
        if (kind == Kind.MATCH) {
            picture = OptionalPicture.onCard(written.picture(), "Add a picture of it", pictures, changed);
            with = Fields.line("What belongs to it", written.more(), changed);
            withPicture = OptionalPicture.onCard(
                    written.withPicture(), "Add a picture of what belongs to it", pictures, changed);
            add(picture, with, withPicture);
        }
        if (kind == Kind.ONE || kind == Kind.SEVERAL || kind == Kind.TRUE_FALSE || kind == Kind.STORY) {
            right = new Checkbox(kind == Kind.STORY ? "A safe or kind thing to do" : "This is right", written.right());
            Fields.told(right, changed);
            add(right);
        }
        why = Fields.line(whyLabel(kind), written.why(), changed);
        add(why);
        if (kind == Kind.STORY) {
            leads = new ComboBox<>("What happens then");
            Fields.told(leads, changed);
            add(leads);
        }
    }

    RowText read() {
        return new RowText(
                say.getValue(),
                with != null
                        ? with.getValue()
                        : leads != null ? Objects.requireNonNullElse(leads.getValue(), "") : written.more(),
                right != null && right.getValue(),
                why.getValue(),
                picture == null ? "" : picture.file(),
                withPicture == null ? "" : withPicture.file());
    }

    boolean isRight() {
        return right != null && right.getValue();
    }

    void setRight(boolean isRight) {
        if (right != null) {
            right.setValue(isRight);
        }
    }

    /** @param scenes the names of the scenes that follow, each with what it is called */
    void offer(Map<String, String> scenes) {
        if (leads != null) {
            var chosen = leads.getValue() == null ? written.more() : leads.getValue();
            leads.setItems(scenes.keySet());
            leads.setItemLabelGenerator(name -> scenes.getOrDefault(name, "A scene that is not there"));
            leads.setValue(scenes.containsKey(chosen) ? chosen : null);
        }
    }

    private static String sayLabel(Kind kind) {
        return switch (kind) {
            case ORDER -> "What comes here";
            case MATCH -> "One thing";
            case SCALE -> "How sure";
            case STORY -> "What somebody could do";
            case ONE, SEVERAL, TRUE_FALSE -> "Answer";
        };
    }

    private static String whyLabel(Kind kind) {
        return switch (kind) {
            case ORDER -> "Why it comes here";
            case MATCH -> "Why they belong together";
            case SCALE -> "What to do next";
            case ONE, SEVERAL, TRUE_FALSE, STORY -> "What a pupil reads who chooses it";
        };
    }

    @Override
    public String nameAt(int place) {
        return switch (kind) {
            case ORDER -> "Place " + place;
            case MATCH -> "Pair " + place;
            case SCALE -> "Level " + place;
            case STORY -> "Choice " + place;
            case ONE, SEVERAL, TRUE_FALSE -> "Answer " + place;
        };
    }

    @Override
    public void focusFirst() {
        say.focus();
    }
}
