package org.thinkuknow.labelling.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import org.thinkuknow.assessment.Theme;
import org.thinkuknow.labelling.ExampleRefused;
import org.thinkuknow.labelling.NewExample;
import org.thinkuknow.labelling.ReaderPage;
import org.thinkuknow.reader.Example.Urgency;
import org.thinkuknow.reader.Examples;
import org.thinkuknow.shell.Buttons;
import org.thinkuknow.shell.Classed;
import org.thinkuknow.shell.PageLink;

import java.util.List;
import java.util.function.Function;

/** The form of a new example; everything is typed afresh, and stays where it was typed until it is taken. */
class ExampleForm extends Section {

    private final transient Function<NewExample, List<String>> write;
    private final ComboBox<Urgency> level = new ComboBox<>("Level that it should have");
    private final ComboBox<String> writer = new ComboBox<>("Who writes");
    private final TextField age = new TextField("Age of the child, if it can be told");
    private final ComboBox<String> voice = new ComboBox<>("Voice");
    private final ComboBox<Theme> theme = new ComboBox<>("Theme");
    private final TextArea message = new TextArea("Message");
    private final TextArea why = new TextArea("Why it is this level");
    private final Div said = new Div();

    /** @param write takes what was typed and says what it has from the case */
    ExampleForm(List<Theme> themes, Function<NewExample, List<String>> write) {
        this.write = write;
        setId("example-form");
        level.setId("level");
        level.setItems(Urgency.values());
        level.setItemLabelGenerator(ReaderPage::words);
        writer.setId("writer");
        writer.setItems(Examples.WRITERS);
        age.setId("age");
        age.setMaxLength(2);
        voice.setId("voice");
        voice.setItems(Examples.VOICES);
        voice.setHelperText("How it is written: plain, in a dialect, dictated, as a chat.");
        theme.setId("theme");
        theme.setItems(themes);
        theme.setItemLabelGenerator(Theme::name);
        message.setId("message");
        message.setWidthFull();
        message.getElement().setAttribute("dir", "auto");
        message.setHelperText(
                "As somebody would type it, in English, in at most 2,000 characters. No names, places, numbers or"
                        + " addresses of the report, and nowhere five of its words in a row.");
        why.setId("why");
        why.setWidthFull();
        why.setHelperText("A few plain words for a colleague who sees it beside another message.");
        said.setId("said");
        said.getElement().setAttribute("role", "alert");
        add(
                level,
                writer,
                age,
                voice,
                theme,
                message,
                why,
                said,
                Classed.of(Buttons.once("write-example", "Hand it to a second reader", this::send), "first-choice"));
    }

    private void send() {
        said.removeAll();
        try {
            var traces = write.apply(typed());
            if (traces.isEmpty()) {
                taken();
            } else {
                said.add(
                        new Paragraph("Not taken yet, so that nobody can be known by it:"),
                        new UnorderedList(traces.stream().map(ListItem::new).toArray(ListItem[]::new)));
            }
        } catch (ExampleRefused e) {
            said.add(new Paragraph(e.getMessage()));
        }
    }

    private NewExample typed() {
        return new NewExample(
                level.getOptionalValue().orElseThrow(() -> new ExampleRefused("Please choose the level.")),
                writer.getOptionalValue().orElse(""),
                age.getValue(),
                voice.getOptionalValue().orElse(""),
                theme.getOptionalValue().map(Theme::id).orElse(""),
                why.getValue(),
                message.getValue());
    }

    private void taken() {
        removeAll();
        var taken = new Paragraph("Taken. It teaches nothing until another supervisor has read it.");
        taken.setId("taken");
        taken.getElement().setAttribute("role", "status");
        add(taken, new PageLink("/triage/reader/examples", "See what waits to be read"));
    }
}
