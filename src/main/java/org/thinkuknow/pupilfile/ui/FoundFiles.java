package org.thinkuknow.pupilfile.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import org.thinkuknow.centre.UkTime;
import org.thinkuknow.disclosure.Category;
import org.thinkuknow.pupilfile.FileStatus;
import org.thinkuknow.pupilfile.Pupil;
import org.thinkuknow.pupilfile.PupilSearch.FoundFile;
import org.thinkuknow.shell.Classed;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Files as a list: each child with class, status and category. */
final class FoundFiles {

    private FoundFiles() {}

    /**
     * @param more adds to a line what can be done with it
     */
    static UnorderedList list(String id, List<FoundFile> files, Consumer<Line> more) {
        var list = Classed.of(new UnorderedList(), "log", "files");
        list.setId(id);
        files.forEach(file -> {
            var line = new ListItem(link(file.number(), file.pupil()), facts(file));
            list.add(line);
            more.accept(new Line(file, line));
        });
        return list;
    }

    /** The child's name, which leads to the file. */
    static Anchor link(String number, Pupil pupil) {
        var link = new Anchor("safeguarding/children/" + number, pupil.called());
        link.getElement().setAttribute("dir", "auto");
        return link;
    }

    private static Div facts(FoundFile file) {
        var facts = Classed.of(new Div(), "rest");
        Stream.of(
                        file.pupil().className(),
                        file.pupil()
                                .birthday()
                                .map(UkTime::day)
                                .map("born "::concat)
                                .orElse(""),
                        Optional.ofNullable(file.category())
                                .map(Category::words)
                                .orElse(""))
                .filter(words -> !words.isEmpty())
                .forEach(words -> facts.add(new Span(words)));
        facts.addComponentAsFirst(status(file.status()));
        return facts;
    }

    static Span status(FileStatus status) {
        return Classed.of(
                new Span(status.words()),
                "status",
                "is-" + status.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    /** A line of the list, and whose it is. */
    record Line(FoundFile file, ListItem item) {}
}
