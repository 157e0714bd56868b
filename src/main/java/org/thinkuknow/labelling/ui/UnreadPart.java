package org.thinkuknow.labelling.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import org.thinkuknow.labelling.ExampleRefused;
import org.thinkuknow.labelling.ReadExample;
import org.thinkuknow.labelling.ReaderPage;
import org.thinkuknow.labelling.SecondReading;
import org.thinkuknow.labelling.UnreadExample;
import org.thinkuknow.reader.Example;
import org.thinkuknow.reader.Example.Urgency;
import org.thinkuknow.shell.Buttons;
import org.thinkuknow.shell.Classed;

import java.util.function.Consumer;
import java.util.function.Supplier;

/** An example that waits: another than its writer gives it a level before they see the first. */
class UnreadPart extends Article {

    UnreadPart(UnreadExample example, SecondReading reading, Consumer<Supplier<String>> perform) {
        var id = example.reference();
        setId("waiting-" + id);
        addClassName("example");
        add(
                ExampleItem.message(example.message()),
                new Paragraph("Written by: %s%s, %s."
                        .formatted(
                                example.writer(),
                                example.age().isEmpty() ? "" : ", about a child of " + example.age(),
                                example.voice())));
        if (example.mine()) {
            add(new Paragraph("You wrote this one. Somebody else reads it."), withdrawal(id, reading, perform));
        } else {
            add(levels(id, reading, perform), refusal(id, reading, perform));
        }
    }

    private static Div levels(String id, SecondReading reading, Consumer<Supplier<String>> perform) {
        var level = new ComboBox<Urgency>("Which level would you give it?");
        level.setId("level-" + id);
        level.setItems(Urgency.values());
        level.setItemLabelGenerator(ReaderPage::words);
        return new Div(
                level,
                Classed.of(
                        Buttons.once(
                                "read-" + id,
                                "This is my level",
                                () -> perform.accept(() -> told(reading.read(
                                        id,
                                        level.getOptionalValue()
                                                .orElseThrow(() -> new ExampleRefused("Please choose a level.")))))),
                        "first-choice"));
    }

    private static String told(ReadExample read) {
        var why = read.example().map(Example::why).orElse("");
        return read.second().filter(read.level()::equals).isPresent()
                ? "%s: both of you say %s. It teaches from now on. Why, as its writer says: %s"
                        .formatted(read.id(), ReaderPage.words(read.level()), why)
                : "%s: you say %s, its writer says %s (%s). It is kept as arguable and teaches nothing."
                        .formatted(
                                read.id(),
                                read.second().map(ReaderPage::words).orElse(""),
                                ReaderPage.words(read.level()),
                                why);
    }

    private static NativeDetails refusal(String id, SecondReading reading, Consumer<Supplier<String>> perform) {
        return ReasonForm.of(
                "refuse-" + id,
                "Do not take it",
                "Why it is not taken",
                reason -> perform.accept(() -> {
                    reading.refuse(id, reason);
                    return "Not taken. Its words are gone.";
                }));
    }

    static NativeDetails withdrawal(String id, SecondReading reading, Consumer<Supplier<String>> perform) {
        return ReasonForm.of(
                "withdraw-" + id,
                "Withdraw it",
                "Why it is withdrawn",
                reason -> perform.accept(() -> {
                    reading.withdraw(id, reason);
                    return "Withdrawn. Its words are gone, and what was learned from it goes within minutes.";
                }));
    }
}
