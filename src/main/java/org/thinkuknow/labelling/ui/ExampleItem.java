package org.thinkuknow.labelling.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import org.thinkuknow.labelling.ReaderPage;
import org.thinkuknow.reader.Example;
import org.thinkuknow.shell.Classed;

import java.util.Map;

/** One example in a list: what it says, its level and why. */
final class ExampleItem {

    private ExampleItem() {}

    static ListItem of(Example example, Map<String, String> themes) {
        var item = new ListItem(
                Classed.of(
                        new Paragraph("%s, %s%s. Written by: %s%s, %s. Theme: %s."
                                .formatted(
                                        example.id(),
                                        ReaderPage.words(example.level()),
                                        example.arguable() ? " (arguable)" : "",
                                        example.writer(),
                                        example.age().isEmpty() ? "" : ", about a child of " + example.age(),
                                        example.voice(),
                                        themes.getOrDefault(example.theme(), example.theme()))),
                        "label"),
                message(example.message()),
                why(example.why()));
        item.getElement().setAttribute("data-example", example.id());
        return item;
    }

    /** What somebody typed, in whatever direction it runs. */
    static Paragraph message(String message) {
        return inItsDirection(Classed.of(new Paragraph(message), "message"));
    }

    private static Paragraph why(String why) {
        return inItsDirection(new Paragraph("Why: " + why));
    }

    private static Paragraph inItsDirection(Paragraph paragraph) {
        paragraph.getElement().setAttribute("dir", "auto");
        return paragraph;
    }
}
