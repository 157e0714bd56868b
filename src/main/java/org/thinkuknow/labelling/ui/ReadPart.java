package org.thinkuknow.labelling.ui;

import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import org.thinkuknow.labelling.ReadExample;
import org.thinkuknow.labelling.ReaderPage;
import org.thinkuknow.labelling.SecondReading;
import org.thinkuknow.shell.Classed;

import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** An example that was read, or that is gone. */
class ReadPart extends Article {

    ReadPart(ReadExample read, Map<String, String> themes, SecondReading reading, Consumer<Supplier<String>> perform) {
        setId("read-" + (read.id().isEmpty() ? read.reference() : read.id()));
        addClassName("example");
        add(new H3("%s: %s"
                .formatted(
                        read.id().isEmpty() ? "Without an id" : read.id(),
                        read.state().words())));
        read.second()
                .ifPresent(second -> add(new Paragraph("First level: %s. Second level: %s."
                        .formatted(ReaderPage.words(read.level()), ReaderPage.words(second)))));
        read.example()
                .ifPresentOrElse(
                        example -> add(
                                Classed.of(new UnorderedList(ExampleItem.of(example, themes)), "examples"),
                                UnreadPart.withdrawal(read.reference(), reading, perform)),
                        () -> add(new Paragraph("Its words are gone. Why: " + read.reason())));
    }
}
