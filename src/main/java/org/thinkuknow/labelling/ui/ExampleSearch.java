package org.thinkuknow.labelling.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextField;
import org.thinkuknow.assessment.Theme;
import org.thinkuknow.labelling.ReaderPage;
import org.thinkuknow.labelling.ReaderPage.ExampleQuery;
import org.thinkuknow.labelling.ReaderPage.FoundExamples;
import org.thinkuknow.reader.Example.Urgency;
import org.thinkuknow.reader.Examples;
import org.thinkuknow.shell.Buttons;

import java.util.Map;
import java.util.stream.Collectors;

/** Finds examples by words, level, theme and writer. */
class ExampleSearch extends Section {

    private final transient ReaderPage reader;
    private final transient Map<String, String> themes;
    private final TextField words = new TextField("Words in the message, or in why");
    private final ComboBox<Urgency> level = new ComboBox<>("Level");
    private final ComboBox<Theme> theme = new ComboBox<>("Theme");
    private final ComboBox<String> writer = new ComboBox<>("Writer");
    private final Paragraph said = new Paragraph();
    private final OrderedList found = new OrderedList();

    ExampleSearch(ReaderPage reader) {
        this.reader = reader;
        themes = reader.themes().stream().collect(Collectors.toMap(Theme::id, Theme::name));
        setId("search");
        addClassName("example-search");
        words.setId("example-words");
        words.setMaxLength(100);
        Buttons.onEnter(words, this::search);
        level.setId("example-level");
        level.setItems(Urgency.values());
        level.setItemLabelGenerator(ReaderPage::words);
        level.setClearButtonVisible(true);
        theme.setId("example-theme");
        theme.setItems(reader.themes());
        theme.setItemLabelGenerator(Theme::name);
        theme.setClearButtonVisible(true);
        writer.setId("example-writer");
        writer.setItems(Examples.WRITERS);
        writer.setClearButtonVisible(true);
        said.setId("examples-said");
        said.getElement().setAttribute("role", "status");
        found.setId("examples-found");
        found.addClassName("examples");
        add(
                new H2("Search the examples"),
                words,
                level,
                theme,
                writer,
                Buttons.once("search-examples", "Search the examples", this::search),
                said,
                found);
    }

    private void search() {
        var result = reader.find(new ExampleQuery(
                words.getValue(),
                level.getValue(),
                theme.getOptionalValue().map(Theme::id).orElse(""),
                writer.getOptionalValue().orElse("")));
        found.removeAll();
        said.setText(
                result.count() == 0
                        ? "No example fits."
                        : result.count() <= FoundExamples.MOST
                                ? "%,d found.".formatted(result.count())
                                : "%,d found. The first %d are shown; narrow the search to see others."
                                        .formatted(result.count(), FoundExamples.MOST));
        result.first().forEach(example -> found.add(ExampleItem.of(example, themes)));
    }
}
